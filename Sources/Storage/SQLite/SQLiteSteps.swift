import GRDB
import GRDBSQLite

/// Binds and steps a statement that GRDB has compiled. GRDB's own arguments and rows hold each value in two more forms
/// on its way, which costs more than the small statements of a sheet themselves.
struct SQLiteSteps {
    let connection: GRDB.Database
    let statement: GRDB.SQLiteStatement

    /// Runs the statement to its end and hands over each row.
    func each(_ values: [SQLValue], _ take: (Row) -> Void) throws {
        defer { sqlite3_reset(statement) }
        for (index, value) in values.enumerated() { try check(bind(value, CInt(index + 1))) }
        let columns = sqlite3_column_count(statement)
        while true {
            let code = sqlite3_step(statement)
            if code == SQLITE_DONE { return }
            guard code == SQLITE_ROW else { return try check(code) }
            take(Row(try (0..<columns).map(value)))
        }
    }

    private func bind(_ value: SQLValue, _ index: CInt) throws -> CInt {
        switch value {
        case .null: sqlite3_bind_null(statement, index)
        case .int(let number): sqlite3_bind_int64(statement, index, number)
        case .text(let text): try bind(text, index)
        // An empty blob has no address, and without one it would be a NULL.
        case .bytes(let bytes) where bytes.isEmpty: sqlite3_bind_zeroblob(statement, index, 0)
        case .bytes(let bytes):
            bytes.withUnsafeBytes {
                sqlite3_bind_blob64(statement, index, $0.baseAddress, sqlite3_uint64($0.count), Self.copied)
            }
        }
    }

    private func bind(_ text: String, _ index: CInt) throws -> CInt {
        var text = text
        return try text.withUTF8 { bytes in
            // PostgreSQL has no NUL in text; a value that only one of the two engines takes is refused.
            if bytes.contains(0) { throw StorageError.fault(StorageFault("text with a NUL character")) }
            let length = sqlite3_uint64(bytes.count)
            return bytes.withMemoryRebound(to: CChar.self) {
                // Of an empty text too the address must not be null.
                $0.isEmpty
                    ? sqlite3_bind_text(statement, index, "", 0, Self.copied)
                    : sqlite3_bind_text64(
                        statement, index, $0.baseAddress, length, Self.copied, UInt8(SQLITE_UTF8))
            }
        }
    }

    private func value(_ column: CInt) throws -> SQLValue {
        switch sqlite3_column_type(statement, column) {
        case SQLITE_NULL: return .null
        case SQLITE_INTEGER: return .int(sqlite3_column_int64(statement, column))
        case SQLITE_TEXT:
            let text = UnsafeBufferPointer(
                start: sqlite3_column_text(statement, column), count: count(column))
            return .text(String(decoding: text, as: UTF8.self))
        case SQLITE_BLOB:
            let bytes = UnsafeRawBufferPointer(
                start: sqlite3_column_blob(statement, column), count: count(column))
            return .bytes(Array(bytes))
        default: throw StorageFault("a column holds a floating-point number")
        }
    }

    /// To be asked after the value itself.
    private func count(_ column: CInt) -> Int { Int(sqlite3_column_bytes(statement, column)) }

    private func check(_ code: CInt) throws {
        guard code != SQLITE_OK else { return }
        throw DatabaseError(
            resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection.sqliteConnection)),
            message: connection.lastErrorMessage)
    }

    /// SQLite keeps a copy of its own.
    private static var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }
}
