import Foundation
package import Organisation

/// Labels bind a sealed value to its column for ever: they are never renamed.
extension ColumnLabel {
    static let personIdentity = ColumnLabel("person.identity")
    static let accountIdentity = ColumnLabel("account.identity")
    static let draftAnswers = ColumnLabel("draft.answers")
    static let sheetAnswers = ColumnLabel("sheet.answers")
    static let decisionRecord = ColumnLabel("decision.record")
}

extension Connection {
    /// Everybody in the roster today, opened. A few microseconds a person; kept nowhere.
    package func people(on day: Day) throws -> [Person] {
        try rows(peopleQuery(day)).map { try person($0) }
    }

    package func person(_ id: PersonID, on day: Day) throws -> Person? {
        try row(peopleQuery(day) + " AND p.id = \(id)").map { try person($0) }
    }

    package func peopleCount() throws -> Int {
        try row("SELECT count(*) FROM person")?.int(0) ?? 0
    }

    package func personID(number: String) throws -> PersonID? {
        let index = try vault.blindIndex(number.foldedForLookup, kind: .personNumber)
        return try row("SELECT id FROM person WHERE number_index = \(index)")?.id(0, PersonID.self)
    }

    package func insert(_ person: Person, from day: Day, at: Instant) throws {
        let sealed = try sealedIdentity(person.identity, row: person.id.rawValue)
        let index = try vault.blindIndex(person.identity.number.foldedForLookup, kind: .personNumber)
        try run(
            """
            INSERT INTO person (id, number_index, identity, created_at)
            VALUES (\(person.id), \(index), \(sealed), \(at))
            """)
        try employ(person, from: day)
    }

    /// Changed facts replace the sealed identity; a changed place is a new dated row.
    package func update(_ person: Person, was old: Person, on day: Day) throws {
        if person.identity != old.identity {
            let sealed = try sealedIdentity(person.identity, row: person.id.rawValue)
            try run("UPDATE person SET identity = \(sealed) WHERE id = \(person.id)")
        }
        if person.department != old.department || person.workplace != old.workplace {
            try run("DELETE FROM employment WHERE person = \(person.id) AND from_day >= \(day)")
            try employ(person, from: day)
        }
    }

    private func employ(_ person: Person, from day: Day) throws {
        try run(
            """
            INSERT INTO employment (person, from_day, workplace, department)
            VALUES (\(person.id), \(day), \(person.workplace), \(person.department))
            """)
    }

    /// `AND` can follow: the query ends inside its WHERE.
    private func peopleQuery(_ day: Day) -> SQL {
        """
        SELECT p.id, p.identity, e.workplace, e.department FROM person p JOIN employment e ON e.person = p.id
        WHERE e.from_day = (SELECT max(x.from_day) FROM employment x WHERE x.person = p.id AND x.from_day <= \(day))
        """
    }

    private func person(_ row: Row) throws -> Person {
        let id = try row.id(0, PersonID.self)
        return Person(
            id: id, identity: try identity(try row.bytes(1), row: id.rawValue),
            workplace: try row.id(2, WorkplaceID.self), department: try row.id(3, DepartmentID.self))
    }

    private func sealedIdentity(_ identity: PersonIdentity, row: Int) throws -> [UInt8] {
        let plain = [UInt8](try JSONEncoder().encode(identity))
        return try vault.seal(plain, as: .personIdentity, row: row, key: .contact, padTo: 64)
    }

    private func identity(_ sealed: [UInt8], row: Int) throws -> PersonIdentity {
        let plain = try vault.open(sealed, as: .personIdentity, row: row, key: .contact)
        return try JSONDecoder().decode(PersonIdentity.self, from: Data(plain))
    }
}

extension String {
    /// One spelling for look-up: compatibility forms folded, lower case, no surrounding space.
    package var foldedForLookup: String {
        // In two steps: on Linux the compatibility mapping alone leaves ｶﾞ as two characters.
        decomposedStringWithCompatibilityMapping.precomposedStringWithCanonicalMapping.lowercased()
            .trimmingCharacters(in: .whitespaces)
    }
}
