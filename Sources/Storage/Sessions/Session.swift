package enum Dialect: String, Sendable, CaseIterable {
    case sqlite
    case postgres
}

/// One open database connection, used by one thread at a time. The two drivers implement it.
protocol Session {
    var dialect: Dialect { get }

    /// The number of rows changed.
    func run(_ sql: SQL) throws -> Int
    func rows(_ sql: SQL) throws -> [Row]
    /// Many rows into one table, as fast as the engine takes them.
    func load(_ rows: [[SQLValue]], into table: String, _ columns: [String]) throws
    func control(_ step: TransactionStep) throws
    /// Breaks off the statement that runs; called from another thread while the session is lent.
    var stop: @Sendable () -> Void { get }

    /// False when the database itself ended the transaction after a failure.
    var isInTransaction: Bool { get }
    /// The connection itself is gone.
    var isLost: Bool { get }
}

enum TransactionStep {
    case beginWrite
    case beginRead
    case commit
    case rollback
    case savepoint
    case release
    /// Back to the savepoint, which is then gone.
    case undo
    /// Tables belong to the login role, so that a tenant's role cannot take triggers off (PostgreSQL only).
    case becomeOwner
    case becomeTenant
    /// Outside a transaction: deleted keys leave the file or the table for good.
    case scrub
}
