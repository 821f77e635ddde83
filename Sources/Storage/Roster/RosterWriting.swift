import Organisation

/// Writes new people, a few hundred to a statement. In the order of their ids: then the tables grow at their ends,
/// which is twice as fast as in between.
struct RosterWriting {
    let day: Day
    let at: Instant
    let draw: () -> Int
    private var people = RowBatch("INSERT INTO person (id, number_index, identity, created_at) VALUES")
    private var places = RowBatch(
        "INSERT INTO employment (person, from_day, workplace, department) VALUES")
    private var facts = RowBatch(
        """
        INSERT INTO employment_facts (id, person, from_day, contract, is_dispatched, hours_ratio, hired_on,
          contract_end, details) VALUES
        """)
    private var contacts = RowBatch(
        """
        INSERT INTO contact (id, person, kind, source, look_up, address, from_at) VALUES
        """)
    private var posts = RowBatch("INSERT INTO post (person, department, from_day) VALUES")
    private var leavings = RowBatch("INSERT INTO leaving (person, last_day, at) VALUES")

    init(day: Day, at: Instant, draw: @escaping () -> Int) {
        self.day = day
        self.at = at
        self.draw = draw
    }

    mutating func add(_ person: SealedPerson, on db: borrowing Connection) throws {
        if people.isFull { try flush(on: db) }
        let (record, id) = (person.record, person.record.id.rawValue.sqlValue)
        people.add([id, .bytes(person.number), .bytes(person.identity), at.sqlValue])
        // Somebody may be told of only after having left: the place lies before the leaving then.
        let first = record.facts.hired ?? min(day, record.facts.left ?? day)
        addPlace(of: record, from: first)
        if let sealed = person.facts { addFacts(record.facts, sealed, of: record.id, id: id, from: first) }
        for contact in person.contacts { add(contact, of: record.id) }
        if let last = record.facts.left { leavings.add([id, last.sqlValue, at.sqlValue]) }
    }

    mutating func addPlace(of record: PersonRecord, from first: Day) {
        places.add([
            record.id.rawValue.sqlValue, first.sqlValue, record.workplace.rawValue.sqlValue,
            record.department.rawValue.sqlValue,
        ])
        for post in record.posts.sorted(by: { $0.rawValue < $1.rawValue }) {
            posts.add([record.id.rawValue.sqlValue, post.rawValue.sqlValue, first.sqlValue])
        }
    }

    private mutating func addFacts(
        _ facts: EmploymentFacts, _ sealed: [UInt8], of person: PersonID, id: SQLValue, from first: Day
    ) {
        self.facts.add([
            id, person.rawValue.sqlValue, first.sqlValue, (facts.contract?.kind.rawValue).sqlValue,
            facts.isDispatched.sqlValue, facts.hoursRatio.sqlValue, facts.hired.sqlValue,
            facts.contractEnd.sqlValue, .bytes(sealed),
        ])
    }

    /// Facts of somebody who is known already.
    mutating func addFacts(
        _ dated: EmploymentFacts, of person: PersonID, from first: Day, on db: borrowing Connection
    ) throws {
        let id = draw()
        let sealed = try db.vault.seal(dated, row: id)
        addFacts(dated, sealed, of: person, id: id.sqlValue, from: first)
    }

    /// A contact of somebody who is known already.
    mutating func addContact(
        _ kind: StoredContact.Kind, _ address: String, of person: PersonID, on db: borrowing Connection
    ) throws {
        guard let contact = try db.vault.contact(kind, address, row: draw()) else { return }
        add(contact, of: person)
    }

    private mutating func add(_ contact: SealedPerson.Contact, of person: PersonID) {
        contacts.add([
            contact.id.sqlValue, person.rawValue.sqlValue, contact.kind.rawValue.sqlValue,
            StoredContact.Source.roster.rawValue.sqlValue, .bytes(contact.lookUp), .bytes(contact.address),
            at.sqlValue,
        ])
    }

    /// People first: the other rows refer to them.
    mutating func flush(on db: borrowing Connection) throws {
        try people.flush(on: db)
        try places.flush(on: db)
        try facts.flush(on: db)
        try contacts.flush(on: db)
        try posts.flush(on: db)
        try leavings.flush(on: db)
    }
}

extension EmploymentFacts {
    /// 派遣: the dispatching company counts and checks them, we are the client.
    var isDispatched: Bool { contract?.kind == .dispatched || !dispatchedFrom.isEmpty }
}
