package import Organisation

/// The mail addresses of a roster, and which of them several people share.
struct ContactBook {
    enum Usable {
        /// The person's own address.
        case own(String)
        /// No contact row: what an identity of the first release holds, if anything.
        case sealed
        case none

        func applied(to identity: PersonIdentity) -> PersonIdentity {
            switch self {
            case .own(let address): identity.with(mail: address)
            case .sealed: identity
            case .none: identity.mail.isEmpty ? identity : identity.with(mail: "")
            }
        }
    }

    private var addresses: [PersonID: (look: [UInt8], address: String)] = [:]
    private var owners: [[UInt8]: Set<PersonID>] = [:]

    /// People who have left share with nobody.
    mutating func add(_ person: PersonID, _ look: [UInt8], _ address: String, counts: Bool) {
        addresses[person] = (look, address)
        if counts { owners[look, default: []].insert(person) }
    }

    func usable(by person: PersonID) -> Usable {
        guard let found = addresses[person] else { return .sealed }
        return isShared(by: person) ? .none : .own(found.address)
    }

    func isShared(by person: PersonID) -> Bool {
        guard let found = addresses[person] else { return false }
        return owners[found.look].map { !$0.subtracting([person]).isEmpty } ?? false
    }
}

extension Connection {
    func mails(on day: Day) throws -> ContactBook {
        let gone = try leavers(by: day)
        var book = ContactBook()
        // The person's own word comes last and so wins.
        let rows = try rows(
            """
            SELECT id, person, look_up, address FROM contact WHERE kind = 'mail'
            ORDER BY CASE source WHEN 'roster' THEN 0 WHEN 'staff' THEN 1 ELSE 2 END
            """)
        for row in rows {
            let person = try row.id(1, PersonID.self)
            let address = try address(row.bytes(3), row: row.int(0))
            book.add(person, try row.bytes(2), address, counts: !gone.contains(person))
        }
        return book
    }

    func usableMail(of person: PersonID, on day: Day) throws -> ContactBook.Usable {
        guard let own = try contacts(of: person).first(where: { $0.kind == .mail }) else { return .sealed }
        let look = try vault.blindIndex(own.address.foldedForLookup, kind: .mail)
        let others = try rows(
            "SELECT DISTINCT person FROM contact WHERE look_up = \(look) AND person <> \(person)"
        ).map { try $0.id(0, PersonID.self) }
        for other in others where try !hasLeft(other, on: day) { return .none }
        return .own(own.address)
    }

    /// The person's own words first.
    package func contacts(of person: PersonID) throws -> [StoredContact] {
        try rows(
            """
            SELECT id, kind, source, address, from_at, verified_at FROM contact WHERE person = \(person)
            ORDER BY CASE source WHEN 'person' THEN 0 WHEN 'staff' THEN 1 ELSE 2 END, kind
            """
        ).map { row in
            StoredContact(
                person: person, kind: try row.word(1, StoredContact.Kind.self),
                source: try row.word(2, StoredContact.Source.self),
                address: try address(row.bytes(3), row: row.int(0)), from: try row.instant(4),
                verifiedAt: try row.optionalInstant(5))
        }
    }

    func address(_ sealed: [UInt8], row: Int) throws -> String {
        String(
            decoding: try vault.open(sealed, as: .contactAddress, row: row, key: .contact), as: UTF8.self)
    }
}
