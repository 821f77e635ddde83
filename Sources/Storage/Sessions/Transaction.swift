/// What a running transaction knows beyond its connection. Lives on the connection's thread.
final class Transaction {
    let session: any Session
    let vault: Vault
    private(set) var changes = 0
    /// After a failed statement PostgreSQL refuses everything up to the savepoint; SQLite is held to the same.
    private var hasFailed = false
    var head = Head.unread
    /// Rows of the audit that have their place in the chain and are not in the table yet.
    var waitingRows: [[SQLValue]] = []
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
        changes = try guarded { try session.run(sql) }
    }

    func rows(_ sql: SQL) throws -> [Row] {
        try guarded { try session.rows(sql) }
    }

    /// Runs the work inside a savepoint; when it throws, what it wrote is undone and the transaction can go on.
    func attempt<T>(_ work: () throws -> T) throws -> T {
        try session.control(.savepoint)
        let (headBefore, rowsBefore) = (head, waitingRows)
        do {
            let result = try work()
            try refuseFailure()
            try session.control(.release)
            return result
        } catch {
            if session.isInTransaction { try session.control(.undo) }
            hasFailed = false
            (head, waitingRows) = (headBefore, rowsBefore)
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
