import Dispatch
import Organisation
import Synchronization

/// A new person as it lies at rest: sealed, and ready to be written.
struct SealedPerson: Sendable {
    struct Contact: Sendable {
        let id: Int
        let kind: StoredContact.Kind
        let lookUp: [UInt8]
        let address: [UInt8]
    }

    let record: PersonRecord
    let number: [UInt8]
    let identity: [UInt8]
    /// nil when nothing is said about the employment.
    let facts: [UInt8]?
    let contacts: [Contact]

    /// - Parameter phoneRow: a free id for the row of the telephone.
    init(_ record: PersonRecord, phoneRow: Int, vault: Vault) throws {
        let id = record.id.rawValue
        self.record = record
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

/// New people on their way into the roster, sealed by all processors. It is done before the transaction that writes
/// them, so that nobody else waits for it.
struct SealedPeople: Sendable {
    private static let portion = 1000

    /// In the order of their ids: then the tables grow at their ends.
    let people: [SealedPerson]

    init(_ records: [PersonRecord], vault: Vault, draw: () -> Int) throws {
        let records = records.sorted { $0.id.rawValue < $1.id.rawValue }
        let phoneRows = records.map { $0.facts.phone.isEmpty ? 0 : draw() }
        let starts = Array(stride(from: 0, to: records.count, by: Self.portion))
        let sealed = Mutex([Result<[SealedPerson], any Error>?](repeating: nil, count: starts.count))
        DispatchQueue.concurrentPerform(iterations: starts.count) { portion in
            let range = starts[portion]..<min(starts[portion] + Self.portion, records.count)
            let people = Result {
                try range.map { try SealedPerson(records[$0], phoneRow: phoneRows[$0], vault: vault) }
            }
            sealed.withLock { $0[portion] = people }
        }
        people = try sealed.withLock { try $0.flatMap { try $0?.get() ?? [] } }
    }
}

extension Connection {
    /// The change with its new people sealed, to be written later. Asked of a reading connection, so that the writer
    /// stays free.
    package func sealing(_ change: RosterChange, under permit: Permit) throws -> RosterChange {
        var change = change
        change.sealed = try SealedPeople(change.added, vault: vault, draw: permit.draw)
        return change
    }
}
