import GRDB
import GRDBSQLite

/// SQL on a GRDB connection. Statements are compiled once per connection.
struct SQLiteSession: Session {
    let connection: GRDB.Database
    let health: DiskHealth
    /// The writer's.
    var checkpoints: SQLiteCheckpoints?

    var dialect: Dialect { .sqlite }

    var isLost: Bool { false }

    var isInTransaction: Bool { connection.isInsideTransaction }

    /// The connection stays open while the session is lent, which is when this is called.
    var stop: @Sendable () -> Void {
        let address = connection.sqliteConnection.map { UInt(bitPattern: $0) }
        return { sqlite3_interrupt(address.flatMap { OpaquePointer(bitPattern: $0) }) }
    }

    func run(_ sql: SQL) throws -> Int {
        try health.mapped(connection) {
            try steps(sql.text).each(sql.values) { _ in }
            return connection.changesCount
        }
    }

    func rows(_ sql: SQL) throws -> [Row] {
        try health.mapped(connection) {
            var rows: [Row] = []
            try steps(sql.text).each(sql.values) { rows.append($0) }
            return rows
        }
    }

    func load(_ rows: [[SQLValue]], into table: String, _ columns: [String]) throws {
        let holes = columns.map { _ in "?" }.joined(separator: ", ")
        try health.mapped(connection) {
            let insertion = try steps(
                "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(holes))")
            for row in rows { try insertion.each(row) { _ in } }
        }
    }

    func control(_ step: TransactionStep) throws {
        if case .beginWrite = step, health.hasFailed { throw StorageError.unavailable }
        try health.mapped(connection) {
            if case .scrub = step { try scrub() }
            for text in SQLiteSession.texts(step) {
                switch step {
                // GRDB has nothing to know of them, and its way of running a statement costs more than they do.
                case .savepoint, .release, .undo: try steps(text).each([]) { _ in }
                default: try connection.cachedStatement(sql: text).execute()
                }
            }
        }
        if case .commit = step { checkpoints?.committed(connection) }
    }

    private func scrub() throws {
        guard let checkpoints else { return }
        _ = try checkpoints.alone { try connection.checkpoint(.truncate) }
    }

    private static func texts(_ step: TransactionStep) -> [String] {
        switch step {
        case .beginWrite: ["BEGIN IMMEDIATE"]
        case .beginRead: ["BEGIN DEFERRED"]
        case .commit: ["COMMIT"]
        case .rollback: ["ROLLBACK"]
        case .savepoint: ["SAVEPOINT part"]
        case .release: ["RELEASE part"]
        case .undo: ["ROLLBACK TO part", "RELEASE part"]
        case .becomeOwner, .becomeTenant, .scrub: []
        }
    }

    private func steps(_ text: String) throws -> SQLiteSteps {
        let compiled = try connection.cachedStatement(sql: text)
        return SQLiteSteps(connection: connection, statement: compiled.sqliteStatement)
    }
}
