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

    /// Of the columns.
    var types: [Oid] { (0..<PQnfields(result)).map { PQftype(result, $0) } }

    func rows() throws -> [Row] {
        let types = types
        return try (0..<PQntuples(result)).map { row in
            Row(
                try types.indices.map { column in
                    guard let value = value(row: row, column: Int32(column), types[column]) else {
                        throw StorageError.fault(StorageFault("a column of a type we do not store"))
                    }
                    return value
                })
        }
    }

    /// Values of statements with parameters come in binary form. nil for a type that has no place in `SQLValue`.
    private func value(row: Int32, column: Int32, _ type: Oid) -> SQLValue? {
        if PQgetisnull(result, row, column) == 1 { return .null }
        guard let start = PQgetvalue(result, row, column) else { return nil }
        let bytes = UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(result, row, column)))
        switch type {
        case PostgresType.int8: return bytes.bigEndian(Int64.self).map { .int($0) }
        case PostgresType.int4: return bytes.bigEndian(Int32.self).map { .int(Int64($0)) }
        case PostgresType.int2: return bytes.bigEndian(Int16.self).map { .int(Int64($0)) }
        case PostgresType.numeric: return PostgresNumeric.whole(bytes).map { .int($0) }
        case PostgresType.bool: return .int(bytes.first == 0 ? 0 : 1)
        case PostgresType.bytea: return .bytes(Array(bytes))
        case PostgresType.text: return .text(String(decoding: bytes, as: UTF8.self))
        default: return nil
        }
    }

    /// The first value of a statement without parameters, which comes as text.
    var text: String? {
        guard PQntuples(result) > 0, PQgetisnull(result, 0, 0) == 0 else { return nil }
        return PQgetvalue(result, 0, 0).map { String(cString: $0) }
    }
}

/// A sum of bigints is a numeric: so many digits to the base of ten thousand, the first of a given weight.
private enum PostgresNumeric {
    /// nil for what is no whole number or does not fit.
    static func whole(_ bytes: UnsafeRawBufferPointer) -> Int64? {
        let fields = stride(from: 0, to: bytes.count - 1, by: 2).compactMap { at in
            UnsafeRawBufferPointer(rebasing: bytes[at..<at + 2]).bigEndian(Int16.self)
        }
        guard fields.count >= 4, fields.count == 4 + Int(fields[0]) else { return nil }
        let (weight, isNegative) = (Int(fields[1]), fields[2] == 0x4000)
        guard isNegative || fields[2] == 0 else { return nil }
        // As a negative number, of which there is one more.
        var number: Int64 = 0
        let digits = fields.dropFirst(4)
        for place in 0..<max(digits.count, weight + 1) {
            let digit = place < digits.count ? Int64(digits[digits.startIndex + place]) : 0
            guard place <= weight else {
                if digit != 0 { return nil }
                continue
            }
            let (shifted, isTooLarge) = number.multipliedReportingOverflow(by: 10_000)
            let (next, isToo) = shifted.subtractingReportingOverflow(digit)
            if isTooLarge || isToo { return nil }
            number = next
        }
        if isNegative { return number }
        return number == .min ? nil : -number
    }
}

extension UnsafeRawBufferPointer {
    /// nil when it is not as long as the number.
    fileprivate func bigEndian<Number: FixedWidthInteger>(_: Number.Type) -> Number? {
        count == MemoryLayout<Number>.size ? loadUnaligned(as: Number.self).bigEndian : nil
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
    static let numeric: Oid = 1700
}
