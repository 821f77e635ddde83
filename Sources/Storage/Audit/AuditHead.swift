/// The end of the chain. Sealed with the tenant's audit key, so that somebody who can only write to the database
/// cannot cut the tail and set the head back to a row of their choice.
struct AuditHead: Sendable, Hashable {
    var seq: Int
    var mac: [UInt8]

    static let start = AuditHead(seq: 0, mac: [])

    func seal(_ vault: Vault) throws -> [UInt8] {
        try vault.authentication(of: Canonical(.text("v1 audit head"), seq.sqlValue, .bytes(mac)), by: .audit)
    }

    /// The head after one more row.
    func next(_ fields: [SQLValue], _ vault: Vault) throws -> AuditHead {
        var description = Canonical(.text("v1 audit"), .bytes(mac), (seq + 1).sqlValue)
        for field in fields { description.add(field) }
        return AuditHead(seq: seq + 1, mac: try vault.authentication(of: description, by: .audit))
    }
}
