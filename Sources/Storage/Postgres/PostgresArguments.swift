import CLibPQ

/// Bound values in one block of memory, all in binary form, so that a NUL in a text reaches the server and is
/// refused there instead of cutting the text off.
struct PostgresArguments {
    private(set) var types: [Oid] = []
    private var arena: [UInt8] = []
    private var offsets: [Int?] = []
    private var lengths: [Int32] = []

    init(_ values: [SQLValue]) {
        for value in values {
            switch value {
            case .null: add(PostgresType.unknown, nil)
            case .int(let number): add(PostgresType.int8, bigEndian(number))
            case .text(let text): add(PostgresType.text, Array(text.utf8))
            case .bytes(let bytes): add(PostgresType.bytea, bytes)
            }
        }
    }

    private mutating func add(_ type: Oid, _ bytes: [UInt8]?) {
        types.append(type)
        offsets.append(bytes == nil ? nil : arena.count)
        lengths.append(Int32(bytes?.count ?? 0))
        arena += bytes ?? []
    }

    func withPointers<T>(
        _ body: (Int32, [UnsafePointer<CChar>?], [Int32], [Int32]) throws -> T
    ) rethrows -> T {
        // One byte more, so that an empty value at the end has an address too: a null pointer means NULL.
        try (arena + [0]).withUnsafeBytes { block in
            let start = block.baseAddress?.assumingMemoryBound(to: CChar.self)
            let pointers = offsets.map { offset in offset.flatMap { start?.advanced(by: $0) } }
            return try body(
                Int32(types.count), pointers, lengths, [Int32](repeating: 1, count: types.count))
        }
    }
}
