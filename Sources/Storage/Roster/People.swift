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
    /// Everybody in the roster today, opened. Their mail is the address to which mail may go: an address that
    /// several people share is left out, since a link would reach the wrong one (S2-08).
    package func people(on day: Day, includingLeavers: Bool = false) throws -> [Person] {
        let mails = try mails(on: day)
        let gone = try includingLeavers ? [] : leavers(by: day)
        return try rows(peopleQuery(day)).compactMap { row in
            let id = try row.id(0, PersonID.self)
            return gone.contains(id) ? nil : try person(row, mail: mails.usable(by: id))
        }
    }

    /// Somebody of the roster, whether still employed or not.
    package func person(_ id: PersonID, on day: Day) throws -> Person? {
        guard let row = try row(peopleQuery(day) + " AND p.id = \(id)") else { return nil }
        return try person(row, mail: try usableMail(of: id, on: day))
    }

    package func peopleCount() throws -> Int {
        try row("SELECT count(*) FROM person")?.int(0) ?? 0
    }

    package func personID(number: String) throws -> PersonID? {
        let index = try vault.blindIndex(number.foldedForLookup, kind: .personNumber)
        return try row("SELECT id FROM person WHERE number_index = \(index)")?.id(0, PersonID.self)
    }

    /// One person, for set-ups and tests; rosters come in by `write`.
    package func insert(_ person: Person, from day: Day, at: Instant) throws {
        var writing = RosterWriting(day: day, at: at, draw: { person.id.rawValue })
        let record = PersonRecord(
            id: person.id, identity: person.identity, workplace: person.workplace,
            department: person.department)
        writing.add(try SealedPerson(record, phoneRow: 0, vault: vault), record)
        try writing.flush(on: self)
    }

    /// `AND` can follow: the query ends inside its WHERE.
    private func peopleQuery(_ day: Day) -> SQL {
        """
        SELECT p.id, p.identity, e.workplace, e.department FROM person p JOIN employment e ON e.person = p.id
        WHERE \(sql: .latestEmployment(on: day))
        """
    }

    private func person(_ row: Row, mail: ContactBook.Usable) throws -> Person {
        let id = try row.id(0, PersonID.self)
        let sealed = try vault.identity(try row.bytes(1), row: id.rawValue)
        return Person(
            id: id, identity: mail.applied(to: sealed), workplace: try row.id(2, WorkplaceID.self),
            department: try row.id(3, DepartmentID.self))
    }
}

extension String {
    /// One spelling for look-up: compatibility forms folded, lower case, no surrounding space.
    package var foldedForLookup: String {
        // Digits, Latin letters and marks of ASCII have no other spelling than their case.
        if utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return lowercased() }
        if let plain = plainlyFolded { return plain }
        // In two steps: on Linux the compatibility mapping alone leaves ｶﾞ as two characters.
        return decomposedStringWithCompatibilityMapping.precomposedStringWithCanonicalMapping.lowercased()
            .trimmingCharacters(in: .whitespaces)
    }

    /// The same for Japanese names as nearly all are written; nil where another letter must be looked at closely.
    private var plainlyFolded: String? {
        var folded = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x41...0x5A: folded.append(Unicode.Scalar(UInt8(scalar.value) + 0x20))
            case 0x20...0x7E: folded.append(scalar)
            case 0x3000: folded.append(" ")
            // Kana and ideographs that have one form only.
            case 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC, 0x3005, 0x4E00...0x9FFF: folded.append(scalar)
            default: return nil
            }
        }
        while folded.last == " " { folded.removeLast() }
        return String(folded.drop { $0 == " " })
    }
}
