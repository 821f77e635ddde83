/// A database inside one transaction. It can only be borrowed, so it cannot outlive the closure it is lent to,
/// and only this target can run SQL on it.
package struct Connection: ~Copyable {
    let transaction: Transaction

    init(_ transaction: Transaction) {
        self.transaction = transaction
    }

    package var vault: Vault { transaction.vault }

    package var dialect: Dialect { transaction.session.dialect }

    /// Rows changed by the last `run`.
    var changes: Int { transaction.changes }

    func run(_ sql: SQL) throws {
        try transaction.run(sql)
    }

    func rows(_ sql: SQL) throws -> [Row] {
        try transaction.rows(sql)
    }

    /// The first row, if there is one.
    func row(_ sql: SQL) throws -> Row? {
        try transaction.rows(sql).first
    }

    /// A part that may fail without spoiling the rest: when it throws, only what it wrote is undone.
    func attempt<T>(_ work: () throws -> T) throws -> T {
        try transaction.attempt(work)
    }

    /// For the rooms above: as `attempt`.
    package func part<T>(_ work: () throws -> T) throws -> T { try attempt(work) }

    /// For migrations only: tables belong to the database's login, not to the tenant's role.
    func becomeOwner() throws {
        try transaction.session.control(.becomeOwner)
    }

    func becomeTenant() throws {
        try transaction.session.control(.becomeTenant)
    }
}
