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
        waitingRows.append(row)
        if waitingRows.count == Transaction.mostRows { try writeAudit() }
    }

    /// Before anything reads the audit or refers to a row of it, and before the commit.
    func writeAudit() throws {
        while !waitingRows.isEmpty {
            var count = Transaction.mostRows
            // By powers of two, so that there are few statements to keep.
            while count > waitingRows.count { count /= 2 }
            try run(Transaction.insert(waitingRows.prefix(count)))
            waitingRows.removeFirst(count)
        }
    }

    private static let mostRows = 64

    private static func insert(_ rows: ArraySlice<[SQLValue]>) -> SQL {
        var sql: SQL = """
            INSERT INTO audit (seq, at, actor_kind, actor, function, object_kind, object, basis, purpose, outcome,
              request, mac) VALUES
            """
        for (row, values) in rows.enumerated() {
            for (column, value) in values.enumerated() {
                sql.append(text: column > 0 ? ", " : row > 0 ? "), (" : " (")
                sql.append(value: value)
            }
        }
        sql.append(text: ")")
        return sql
    }

    func saveAuditHead() throws {
        try writeAudit()
        guard case .moved(let head) = head else { return }
        let seal = try head.seal(vault)
        try run("UPDATE audit_head SET seq = \(head.seq), mac = \(head.mac), seal = \(seal) WHERE id = 1")
    }
}
