/// What is wrong with an audit, if anything. The first broken row is named; what comes after it is not trusted.
package enum AuditFinding: Sendable, Hashable {
    case intact(rows: Int)
    /// The content of this row is not what was written.
    case changed(seq: Int)
    case missing(seq: Int)
    /// A row beyond the end of the chain.
    case inserted(seq: Int)
    /// Rows from this one up to the head are gone.
    case tailCut(seq: Int)
    /// The head row itself was changed.
    case headChanged
}

extension Audit {
    /// Walks the whole chain, a page of rows at a time.
    package static func verify(_ database: Database, page: Int = 2000) async throws -> AuditFinding {
        var position = AuditHead.start
        while true {
            let from = position
            let step = try await database.read { try walk($0, from: from, page: page) }
            switch step {
            case .broken(let finding): return finding
            case .end(let head): return .intact(rows: head.seq)
            case .more(let head): position = head
            }
        }
    }

    private enum Step: Sendable {
        case broken(AuditFinding)
        case end(AuditHead)
        case more(AuditHead)
    }

    private static func walk(_ connection: borrowing Connection, from: AuditHead, page: Int) throws -> Step {
        var position = from
        // The first page also looks below 1, where no row may be.
        let rows = try connection.rows(
            """
            SELECT seq, at, actor_kind, actor, function, object_kind, object, basis, purpose, outcome, request, mac
            FROM audit WHERE seq > \(from.seq == 0 ? Int.min : from.seq) ORDER BY seq LIMIT \(page)
            """)
        let head = try connection.row("SELECT seq, mac, seal FROM audit_head WHERE id = 1")
        guard let head, let end = try genuine(head, connection.vault) else { return .broken(.headChanged) }
        for row in rows {
            if let finding = try broken(row, after: position, end: end, connection.vault) {
                return .broken(finding)
            }
            position = AuditHead(seq: try row.int(0), mac: try row.bytes(11))
        }
        if rows.count == page { return .more(position) }
        if position.seq < end.seq { return .broken(.tailCut(seq: position.seq + 1)) }
        return position == end ? .end(position) : .broken(.headChanged)
    }

    private static func broken(
        _ row: Row, after position: AuditHead, end: AuditHead, _ vault: Vault
    ) throws -> AuditFinding? {
        let seq = try row.int(0)
        if seq > end.seq || seq < 1 { return .inserted(seq: seq) }
        if seq != position.seq + 1 { return .missing(seq: position.seq + 1) }
        let expected = try position.next(Array(row.values[1..<11]), vault)
        return row.values[11] == .bytes(expected.mac) ? nil : .changed(seq: seq)
    }

    /// nil when the seal does not fit. An untouched head of an empty audit has no seal yet.
    private static func genuine(_ row: Row, _ vault: Vault) throws -> AuditHead? {
        let head = AuditHead(seq: try row.int(0), mac: try row.bytes(1))
        let seal = try row.bytes(2)
        if head == .start && seal.isEmpty { return head }
        return try seal == head.seal(vault) ? head : nil
    }
}
