/// The append-only record of every change and of every look at an individual's data.
package enum Audit {
    /// Adds a row to the chain, in the same transaction as what it tells about. Returns its number.
    @discardableResult
    package static func append(_ row: AuditRow, on connection: borrowing Connection) throws -> Int {
        try row.requireWords()
        let fields = row.fields
        let head = try connection.transaction.auditHead().next(fields, connection.vault)
        try connection.transaction.add([head.seq.sqlValue] + fields + [.bytes(head.mac)], head)
        return head.seq
    }
}
