import Foundation
import GRDB
import GRDBSQLite

/// SQL on a GRDB connection. Statements are compiled once per connection.
struct SQLiteSession: Session {
    let connection: GRDB.Database
    let health: DiskHealth

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
            try prepared(sql).execute(arguments: arguments(sql))
            return connection.changesCount
        }
    }

    func rows(_ sql: SQL) throws -> [Row] {
        try health.mapped(connection) {
            let cursor = try GRDB.Row.fetchCursor(prepared(sql), arguments: arguments(sql))
            var rows: [Row] = []
            while let row = try cursor.next() { rows.append(try Row(row)) }
            return rows
        }
    }

    func control(_ step: TransactionStep) throws {
        if case .beginWrite = step, health.hasFailed { throw StorageError.unavailable }
        try health.mapped(connection) {
            if case .scrub = step { _ = try connection.checkpoint(.truncate) }
            for text in SQLiteSession.texts(step) { try connection.cachedStatement(sql: text).execute() }
        }
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

    private func prepared(_ sql: SQL) throws -> GRDB.Statement {
        try connection.cachedStatement(sql: sql.text(placeholder: dialect.placeholder))
    }

    private func arguments(_ sql: SQL) throws -> StatementArguments {
        // As optional values, because GRDB takes these without making a key path at every call.
        try StatementArguments(
            sql.values.map { value -> (any DatabaseValueConvertible)? in try value.databaseValue })
    }
}

extension SQLValue {
    fileprivate var databaseValue: DatabaseValue {
        get throws {
            switch self {
            case .null: return .null
            case .int(let number): return number.databaseValue
            case .text(let text):
                // PostgreSQL has no NUL in text; a value that only one of the two engines takes is refused.
                if text.utf8.contains(0) {
                    throw StorageError.fault(StorageFault("text with a NUL character"))
                }
                return text.databaseValue
            case .bytes(let bytes): return Data(bytes).databaseValue
            }
        }
    }
}

extension Row {
    fileprivate init(_ row: GRDB.Row) throws {
        self.init(
            try row.databaseValues.map { value in
                switch value.storage {
                case .null: .null
                case .int64(let number): .int(number)
                case .string(let text): .text(text)
                case .blob(let data): .bytes([UInt8](data))
                case .double: throw StorageFault("a column holds a floating-point number")
                }
            })
    }
}
