import Organisation

extension Connection {
    package func rosterVersion() throws -> Int {
        try row("SELECT number FROM roster_version WHERE id = 1")?.int(0) ?? 0
    }

    /// Everybody, opened: a few microseconds each. Callers take it from the directory, which remembers it.
    func loadRoster(on day: Day) throws -> Roster {
        let facts = try currentFacts(on: day)
        let contacts = try rosterContacts()
        let posts = try currentPosts(on: day)
        let leaving = try leavingDays(on: day)
        let places = try currentPlaces(on: day)
        var inherited: Set<PersonID> = []
        let records = try rows("SELECT id, identity FROM person").compactMap { row -> PersonRecord? in
            let id = try row.id(0, PersonID.self)
            guard let place = places[id] else { return nil }
            let sealed = try vault.identity(try row.bytes(1), row: id.rawValue)
            if !sealed.mail.isEmpty { inherited.insert(id) }
            var record = PersonRecord(
                id: id, identity: contacts[id]?.mail.map(sealed.with(mail:)) ?? sealed,
                workplace: place.workplace, department: place.department, posts: posts[id] ?? [],
                facts: facts[id] ?? EmploymentFacts())
            record.facts.left = leaving[id]
            record.facts.phone = contacts[id]?.phone ?? ""
            return record
        }
        return Roster(version: try rosterVersion(), day: day, records: records, inherited: inherited)
    }

    /// The place of the day; of people still to come, the first.
    private func currentPlaces(
        on day: Day
    ) throws -> [PersonID: (workplace: WorkplaceID, department: DepartmentID)] {
        var found: [PersonID: (workplace: WorkplaceID, department: DepartmentID)] = [:]
        let rows = try rows(
            """
            SELECT person, workplace, department, CASE WHEN from_day <= \(day) THEN 1 ELSE 0 END
            FROM employment ORDER BY person, from_day
            """)
        for row in rows {
            let person = try row.id(0, PersonID.self)
            guard try row.int(3) == 1 || found[person] == nil else { continue }
            found[person] = (try row.id(1, WorkplaceID.self), try row.id(2, DepartmentID.self))
        }
        return found
    }

    private func currentFacts(on day: Day) throws -> [PersonID: EmploymentFacts] {
        var sealed: [PersonID: (row: Int, details: [UInt8])] = [:]
        let rows = try rows(
            """
            SELECT person, id, details, CASE WHEN from_day <= \(day) THEN 1 ELSE 0 END
            FROM employment_facts ORDER BY person, from_day
            """)
        for row in rows {
            let person = try row.id(0, PersonID.self)
            guard try row.int(3) == 1 || sealed[person] == nil else { continue }
            sealed[person] = (try row.int(1), try row.bytes(2))
        }
        return try sealed.mapValues { try vault.facts($0.details, row: $0.row) }
    }

    private func currentPosts(on day: Day) throws -> [PersonID: Set<DepartmentID>] {
        try rows(
            "SELECT person, department FROM post WHERE until_day IS NULL OR until_day >= \(day)"
        ).reduce(into: [:]) { found, row in
            found[try row.id(0, PersonID.self), default: []].insert(try row.id(1, DepartmentID.self))
        }
    }

    /// What the roster itself says; what people said of themselves is no matter of files.
    private func rosterContacts() throws -> [PersonID: (mail: String?, phone: String?)] {
        try rows(
            "SELECT person, kind, id, address FROM contact WHERE source = 'roster'"
        ).reduce(into: [:]) { found, row in
            let person = try row.id(0, PersonID.self)
            let text = try address(row.bytes(3), row: row.int(2))
            if try row.text(1) == StoredContact.Kind.mail.rawValue {
                found[person, default: (nil, nil)].mail = text
            } else {
                found[person, default: (nil, nil)].phone = text
            }
        }
    }
}
