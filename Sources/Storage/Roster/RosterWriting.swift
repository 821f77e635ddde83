import Organisation

/// Writes rows of the roster, a few hundred to a statement.
struct RosterWriting {
    let day: Day
    let at: Instant
    let draw: () -> Int
    private var single: RosterRows
    private var people = RowBatch(
        "INSERT INTO person (id, number_index, identity, created_at) VALUES", columns: 4)
    private var places = RowBatch(
        "INSERT INTO employment (person, from_day, workplace, department) VALUES", columns: 4)
    private var facts = RowBatch(
        """
        INSERT INTO employment_facts (id, person, from_day, contract, is_dispatched, hours_ratio, hired_on,
          contract_end, details) VALUES
        """, columns: 9)
    private var contacts = RowBatch(
        "INSERT INTO contact (id, person, kind, source, look_up, address, from_at) VALUES", columns: 7)
    private var posts = RowBatch("INSERT INTO post (person, department, from_day) VALUES", columns: 3)
    private var leavings = RowBatch("INSERT INTO leaving (person, last_day, at) VALUES", columns: 3)

    init(day: Day, at: Instant, draw: @escaping () -> Int) {
        self.day = day
        self.at = at
        self.draw = draw
        single = RosterRows(day: day, at: at)
    }

    mutating func add(_ people: NewPeople, on db: borrowing Connection) throws {
        for portion in 0..<people.portions { try add(people.rows(portion), on: db) }
    }

    mutating func add(_ person: SealedPerson, _ record: PersonRecord) {
        single.add(person, record)
    }

    /// People first, and all of them: the other rows refer to them.
    private mutating func add(_ rows: RosterRows, on db: borrowing Connection) throws {
        try people.add(rows.people, on: db)
        try people.flush(on: db)
        try places.add(rows.places, on: db)
        try facts.add(rows.facts, on: db)
        try contacts.add(rows.contacts, on: db)
        try posts.add(rows.posts, on: db)
        try leavings.add(rows.leavings, on: db)
    }

    /// Facts of somebody who is known already.
    mutating func addFacts(
        _ dated: EmploymentFacts, of person: PersonID, from first: Day, on db: borrowing Connection
    ) throws {
        let id = draw()
        let sealed = try db.vault.seal(dated, row: id)
        single.addFacts(dated, sealed, of: person.rawValue.sqlValue, row: id.sqlValue, from: first.sqlValue)
    }

    /// A contact of somebody who is known already.
    mutating func addContact(
        _ kind: StoredContact.Kind, _ address: String, of person: PersonID, on db: borrowing Connection
    ) throws {
        guard let contact = try db.vault.contact(kind, address, row: draw()) else { return }
        single.add(contact, of: person.rawValue.sqlValue)
    }

    /// Writes what is left.
    mutating func flush(on db: borrowing Connection) throws {
        try add(single, on: db)
        single = RosterRows(day: day, at: at)
        try places.flush(on: db)
        try facts.flush(on: db)
        try contacts.flush(on: db)
        try posts.flush(on: db)
        try leavings.flush(on: db)
    }
}
