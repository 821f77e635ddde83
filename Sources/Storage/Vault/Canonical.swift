/// Bytes that can be read in one way only: every field carries its kind and its length.
/// What is sealed, chained or indexed is described this way, so that no two descriptions collide.
struct Canonical: Sendable {
    private(set) var bytes: [UInt8] = []

    init() {}

    init(_ fields: SQLValue...) {
        for field in fields { add(field) }
    }

    mutating func add(_ field: SQLValue) {
        switch field {
        case .null: append(kind: 0, [])
        case .int(let number): append(kind: 1, bigEndian(UInt64(bitPattern: number)))
        case .text(let text): append(kind: 2, Array(text.utf8))
        case .bytes(let content): append(kind: 3, content)
        }
    }

    private mutating func append(kind: UInt8, _ content: [UInt8]) {
        bytes.append(kind)
        bytes += bigEndian(UInt32(content.count))
        bytes += content
    }
}

func bigEndian(_ number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.bigEndian, Array.init)
}
