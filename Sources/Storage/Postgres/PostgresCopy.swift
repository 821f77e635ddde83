import CLibPQ

/// Rows as `COPY … (FORMAT binary)` takes them: nothing is parsed, and no parameter is described.
///
/// Source: PostgreSQL 15, COPY, "Binary Format".
struct PostgresCopy {
    private(set) var bytes: [UInt8] =
        Array("PGCOPY\n\u{FF}".unicodeScalars.map { UInt8($0.value) }) + [
            13, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        ]

    /// - Parameter types: of the columns; integers are as wide as their column.
    init(_ rows: [[SQLValue]], types: [Oid]) throws {
        for row in rows {
            append(Int16(types.count))
            for (value, type) in zip(row, types) { try add(value, type) }
        }
        append(Int16(-1))
    }

    private mutating func add(_ value: SQLValue, _ type: Oid) throws {
        switch (value, type) {
        case (.null, _): append(Int32(-1))
        case (.int(let number), PostgresType.int8): add(number)
        case (.int(let number), PostgresType.int2):
            guard let short = Int16(exactly: number) else { throw StorageError.checkViolation }
            add(short)
        case (.text(let text), PostgresType.text):
            append(Int32(text.utf8.count))
            bytes.append(contentsOf: text.utf8)
        case (.bytes(let content), PostgresType.bytea):
            append(Int32(content.count))
            bytes.append(contentsOf: content)
        default: throw StorageError.fault(StorageFault("a value of another type than its column"))
        }
    }

    private mutating func add<Number: FixedWidthInteger>(_ number: Number) {
        append(Int32(Number.bitWidth / 8))
        append(number)
    }

    private mutating func append(_ number: some FixedWidthInteger) {
        withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    }
}

extension PostgresSession {
    func load(_ rows: [[SQLValue]], into table: String, _ columns: [String]) throws {
        let listed = columns.joined(separator: ", ")
        let types = try link.simple("SELECT \(listed) FROM \(table) LIMIT 0").types
        let rows = try PostgresCopy(rows, types: types)
        try link.copy("COPY \(table) (\(listed)) FROM STDIN (FORMAT binary)", rows.bytes)
    }
}

extension PostgresLink {
    /// A statement that takes its rows from here.
    fileprivate func copy(_ text: String, _ bytes: [UInt8]) throws {
        let begun = PQexec(connection, text)
        guard PQresultStatus(begun) == PGRES_COPY_IN else {
            _ = try checked(begun)
            throw StorageError.unavailable
        }
        PQclear(begun)
        let isSent = bytes.withUnsafeBytes { all in
            PQputCopyData(connection, all.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(all.count))
                == 1 && PQputCopyEnd(connection, nil) == 1
        }
        var results: [Result<PostgresResult, any Error>] = []
        while let result = PQgetResult(connection) {
            results.append(Result { try checked(result) })
        }
        for result in results { _ = try result.get() }
        if !isSent { throw StorageError.unavailable }
    }
}
