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

    mutating func add(_ record: PersonRecord, on db: borrowing Connection) throws {
        if people.isFull { try flush(on: db) }
        let id = record.id.rawValue
        let index = try db.vault.blindIndex(record.number, kind: .personNumber)
        people.add([
            id.sqlValue, .bytes(index), .bytes(try db.vault.seal(record.identity, row: id)), at.sqlValue,
        ])
        // Somebody may be told of only after having left: the place lies before the leaving then.
        let first = record.facts.hired ?? min(day, record.facts.left ?? day)
        try addPlace(of: record, from: first)
        let dated = record.facts.dated
        // The first row of facts bears the person's number: one that is certainly free, and in order.
        if dated != EmploymentFacts() {
            try addFacts(dated, of: record.id, id: id, from: first, on: db)
        }
        try addContact(.mail, record.identity.mail, of: record.id, id: id, on: db)
        try addContact(.phone, record.facts.phone, of: record.id, id: nil, on: db)
        if let last = record.facts.left { leavings.add([id.sqlValue, last.sqlValue, at.sqlValue]) }
    }

    mutating func addPlace(of record: PersonRecord, from first: Day) throws {
        places.add([
            record.id.rawValue.sqlValue, first.sqlValue, record.workplace.rawValue.sqlValue,
            record.department.rawValue.sqlValue,
        ])
        for post in record.posts.sorted(by: { $0.rawValue < $1.rawValue }) {
            posts.add([record.id.rawValue.sqlValue, post.rawValue.sqlValue, first.sqlValue])
        }
    }

    mutating func addFacts(
        _ dated: EmploymentFacts, of person: PersonID, id: Int, from first: Day, on db: borrowing Connection
    ) throws {
        facts.add([
            id.sqlValue, person.rawValue.sqlValue, first.sqlValue, (dated.contract?.kind.rawValue).sqlValue,
            dated.isDispatched.sqlValue, dated.hoursRatio.sqlValue, dated.hired.sqlValue,
            dated.contractEnd.sqlValue, .bytes(try db.vault.seal(dated, row: id)),
        ])
    }

    mutating func addContact(
        _ kind: StoredContact.Kind, _ address: String, of person: PersonID, id: Int?,
        on db: borrowing Connection
    ) throws {
        if address.isEmpty { return }
        let id = id ?? draw()
        let look = try db.vault.blindIndex(
            address.foldedForLookup, kind: kind == .mail ? .mail : .phone)
        let sealed = try db.vault.seal(
            Array(address.utf8), as: .contactAddress, row: id, key: .contact, padTo: 64)
        contacts.add([
            id.sqlValue, person.rawValue.sqlValue, kind.rawValue.sqlValue,
            StoredContact.Source.roster.rawValue.sqlValue, .bytes(look), .bytes(sealed), at.sqlValue,
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
