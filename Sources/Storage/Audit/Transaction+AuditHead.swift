/// The head row is read and locked once per group of closures and written back once, before the commit.
extension Transaction {
    func lockAuditHead() throws {
        let lock: SQL = session.dialect == .postgres ? " FOR UPDATE" : ""
        let rows = try session.rows("SELECT seq, mac FROM audit_head WHERE id = 1\(sql: lock)")
        guard let row = rows.first else {
            throw StorageError.fault(StorageFault("the audit head is missing"))
        }
        head = .unchanged(AuditHead(seq: try row.int(0), mac: try row.bytes(1)))
    }

    func auditHead() throws -> AuditHead {
        switch head {
        case .unread: throw StorageError.fault(StorageFault("this database has no audit"))
        case .unchanged(let head), .moved(let head): head
        }
    }

    /// Takes a row whose place in the chain is fixed. It reaches its table together with others.
    func add(_ row: [SQLValue], _ moved: AuditHead) throws {
        head = .moved(moved)
        waitingAudit.add(row)
    }

    func saveAuditHead() throws {
        try storeGathered()
        guard case .moved(let head) = head else { return }
        let seal = try head.seal(vault)
        try run("UPDATE audit_head SET seq = \(head.seq), mac = \(head.mac), seal = \(seal) WHERE id = 1")
    }
}
