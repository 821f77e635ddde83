import CLibPQ

/// Owns a PGresult. Failed ones never come to be: they are thrown.
final class PostgresResult {
    private let result: OpaquePointer

    init(_ result: OpaquePointer?) throws {
        guard let result else { throw StorageError.unavailable }
        self.result = result
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: break
        default: throw StorageError(postgres: result)
        }
    }

    deinit { PQclear(result) }

    var changes: Int { Int(String(cString: PQcmdTuples(result))) ?? 0 }

    /// `COMMIT`, or `ROLLBACK` when the server did not commit a failed transaction.
    var command: String { String(cString: PQcmdStatus(result)) }

    func rows() throws -> [Row] {
        let columns = PQnfields(result)
        return try (0..<PQntuples(result)).map { row in
            Row(
                try (0..<columns).map { column in
                    guard let value = value(row: row, column: column) else {
                        throw StorageError.fault(StorageFault("a column of a type we do not store"))
                    }
                    return value
                })
        }
    }

    /// Values come as text; bytes as hexadecimal digits. nil for a value that has no place in `SQLValue`.
    func value(row: Int32, column: Int32) -> SQLValue? {
        if PQgetisnull(result, row, column) == 1 { return .null }
        let length = Int(PQgetlength(result, row, column))
        guard let start = PQgetvalue(result, row, column) else { return nil }
        let bytes = UnsafeRawBufferPointer(start: start, count: length)
        switch PQftype(result, column) {
        case PostgresType.int8, PostgresType.int2, PostgresType.int4, PostgresType.numeric:
            return Int64(String(decoding: bytes, as: UTF8.self)).map { .int($0) }
        case PostgresType.bytea:
            return PostgresResult.unhex(bytes).map { .bytes($0) }
        case PostgresType.bool:
            return .int(bytes.first == UInt8(ascii: "t") ? 1 : 0)
        case PostgresType.float4, PostgresType.float8:
            return nil
        default:
            return .text(String(decoding: bytes, as: UTF8.self))
        }
    }

    private static func unhex(_ text: UnsafeRawBufferPointer) -> [UInt8]? {
        guard text.count >= 2, text[0] == UInt8(ascii: "\\"), text[1] == UInt8(ascii: "x") else { return nil }
        return [UInt8](unsafeUninitializedCapacity: text.count / 2 - 1) { buffer, count in
            count = text.count / 2 - 1
            for index in 0..<count {
                buffer[index] = digit(text[2 * index + 2]) << 4 | digit(text[2 * index + 3])
            }
        }
    }

    private static func digit(_ character: UInt8) -> UInt8 {
        character <= UInt8(ascii: "9") ? character - UInt8(ascii: "0") : character - UInt8(ascii: "a") + 10
    }
}

/// Object ids of the built-in types (pg_type.dat); they never change.
enum PostgresType {
    static let unknown: Oid = 0
    static let bool: Oid = 16
    static let bytea: Oid = 17
    static let int8: Oid = 20
    static let int2: Oid = 21
    static let int4: Oid = 23
    static let text: Oid = 25
    static let float4: Oid = 700
    static let float8: Oid = 701
    static let numeric: Oid = 1700
}
