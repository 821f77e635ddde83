import Organisation

/// What of a new person lies sealed at rest.
struct SealedPerson: Sendable {
    struct Contact: Sendable {
        let id: Int
        let kind: StoredContact.Kind
        let lookUp: [UInt8]
        let address: [UInt8]
    }

    let number: [UInt8]
    let identity: [UInt8]
    /// nil when nothing is said about the employment.
    let facts: [UInt8]?
    let contacts: [Contact]

    /// - Parameter phoneRow: a free id for the row of the telephone.
    init(_ record: PersonRecord, phoneRow: Int, vault: Vault) throws {
        let id = record.id.rawValue
        number = try vault.blindIndex(record.number, kind: .personNumber)
        identity = try vault.seal(record.identity, row: id)
        let dated = record.facts.dated
        // The first row of facts bears the person's number: one that is certainly free, and in order.
        facts = dated == EmploymentFacts() ? nil : try vault.seal(dated, row: id)
        contacts = try [
            vault.contact(.mail, record.identity.mail, row: id),
            vault.contact(.phone, record.facts.phone, row: phoneRow),
        ].compactMap(\.self)
    }
}

extension Vault {
    /// nil where there is no address.
    func contact(_ kind: StoredContact.Kind, _ address: String, row id: Int) throws -> SealedPerson.Contact? {
        if address.isEmpty { return nil }
        return SealedPerson.Contact(
            id: id, kind: kind,
            lookUp: try blindIndex(address.foldedForLookup, kind: kind == .mail ? .mail : .phone),
            address: try seal(
                Array(address.utf8), as: .contactAddress, row: id, key: .contact, padTo: 64))
    }
}
