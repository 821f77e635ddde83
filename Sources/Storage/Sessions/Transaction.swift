/// What a running transaction knows beyond its connection. Lives on the connection's thread.
final class Transaction {
    let session: any Session
    let vault: Vault
    private(set) var changes = 0
    /// After a failed statement PostgreSQL refuses everything up to the savepoint; SQLite is held to the same.
    private var hasFailed = false
    var head = Head.unread
    /// Rows of the audit that have their place in the chain and are not in the table yet.
    var waitingAudit = GatheredRows(
        """
        INSERT INTO audit (seq, at, actor_kind, actor, function, object_kind, object, basis, purpose, outcome,
          request, mac) VALUES
        """, columns: 12)
    var answers = GatheredAnswers()
    private let interruption: Interruption?

    enum Head {
        case unread
        case unchanged(AuditHead)
        case moved(AuditHead)
    }

    init(_ session: any Session, vault: Vault, interruption: Interruption? = nil) {
        self.session = session
        self.vault = vault
        self.interruption = interruption
    }

    func run(_ sql: SQL) throws {
        changes = try guarded {
            try storeAnswers()
            return try session.run(sql)
        }
    }

    func load(_ rows: [[SQLValue]], into table: String, _ columns: [String]) throws {
        try guarded {
            try storeAnswers()
            try session.load(rows, into: table, columns)
        }
    }

    func rows(_ sql: SQL) throws -> [Row] {
        try guarded {
            try storeAnswers()
            return try session.rows(sql)
        }
    }

    /// Brings what was gathered to its tables: before the commit, and before another closure may fail.
    func storeGathered() throws {
        try guarded { try storeAnswers() }
        try writeAudit()
    }

    /// Rows of the audit that wait reach the table: before anything reads them or refers to one.
    func writeAudit() throws {
        let statements = waitingAudit.take()
        try guarded { for sql in statements { _ = try session.run(sql) } }
    }

    /// Whatever else reads or writes finds them in their tables.
    private func storeAnswers() throws {
        guard !answers.isEmpty else { return }
        for sql in answers.take() { _ = try session.run(sql) }
    }

    /// Runs the work inside a savepoint; when it throws, what it wrote is undone and the transaction can go on.
    func attempt<T>(_ work: () throws -> T) throws -> T {
        try session.control(.savepoint)
        let (headBefore, auditBefore, answersBefore) = (head, waitingAudit, answers)
        do {
            let result = try work()
            try refuseFailure()
            try session.control(.release)
            return result
        } catch {
            if session.isInTransaction { try session.control(.undo) }
            hasFailed = false
            (head, waitingAudit, answers) = (headBefore, auditBefore, answersBefore)
            throw error
        }
    }

    /// A closure that caught the error of a statement outside `attempt` must not be committed.
    func refuseFailure() throws {
        if hasFailed { throw StorageError.fault(StorageFault("an earlier statement failed")) }
    }

    private func guarded<T>(_ work: () throws -> T) throws -> T {
        try refuseFailure()
        do {
            try interruption?.check()
            return try work()
        } catch {
            hasFailed = true
            throw error
        }
    }
}
