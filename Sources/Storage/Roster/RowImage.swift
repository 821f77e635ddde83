/// Rows as bytes: `table(1) columns(1)` and for each value `kind(1) length(4) content`.
struct RowImage {
    private(set) var bytes: [UInt8] = []

    mutating func add(_ values: [SQLValue], table: Int) {
        bytes += [UInt8(clamping: table), UInt8(clamping: values.count)]
        for value in values {
            switch value {
            case .null: append(0, [])
            case .int(let number): append(1, bigEndian(number))
            case .text(let text): append(2, Array(text.utf8))
            case .bytes(let content): append(3, content)
            }
        }
    }

    private mutating func append(_ kind: UInt8, _ content: [UInt8]) {
        bytes.append(kind)
        bytes += bigEndian(UInt32(clamping: content.count)) + content
    }

    static func rows(in bytes: [UInt8]) throws -> [(table: Int, values: [SQLValue])] {
        var rows: [(table: Int, values: [SQLValue])] = []
        var position = 0
        while position + 2 <= bytes.count {
            let (table, count) = (Int(bytes[position]), Int(bytes[position + 1]))
            position += 2
            let values = try (0..<count).map { _ in try value(in: bytes, at: &position) }
            rows.append((table, values))
        }
        return rows
    }

    private static func value(in bytes: [UInt8], at position: inout Int) throws -> SQLValue {
        guard position + 5 <= bytes.count else { throw cutOff }
        let kind = bytes[position]
        let length = bytes[position + 1..<position + 5].reduce(0) { $0 << 8 | Int($1) }
        let start = position + 5
        guard start + length <= bytes.count else { throw cutOff }
        position = start + length
        let content = bytes[start..<position]
        switch kind {
        case 0: return .null
        case 1: return .int(content.reduce(0) { $0 << 8 | Int64($1) })
        case 2: return .text(String(decoding: content, as: UTF8.self))
        default: return .bytes(Array(content))
        }
    }

    private static var cutOff: StorageError { .fault(StorageFault("an image is cut off")) }

    static func ids(_ ids: [Int]) -> [UInt8] { ids.flatMap { bigEndian(Int64($0)) } }

    static func ids(in bytes: [UInt8]) -> [Int] {
        stride(from: 0, to: bytes.count - 7, by: 8).map { start in
            bytes[start..<start + 8].reduce(0) { $0 << 8 | Int($1) }
        }
    }
}
