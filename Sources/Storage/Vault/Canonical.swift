/// Bytes that can be read in one way only: every field carries its kind and its length.
/// What is sealed, chained or indexed is described this way, so that no two descriptions collide.
struct Canonical: Sendable {
    private(set) var bytes: [UInt8] = []

    init(_ fields: SQLValue...) {
        bytes.reserveCapacity(256)
        for field in fields { add(field) }
    }

    mutating func add(_ field: SQLValue) {
        switch field {
        case .null: begin(kind: 0, length: 0)
        case .int(let number):
            begin(kind: 1, length: 8)
            append(number)
        case .text(let text):
            begin(kind: 2, length: text.utf8.count)
            bytes.append(contentsOf: text.utf8)
        case .bytes(let content):
            begin(kind: 3, length: content.count)
            bytes.append(contentsOf: content)
        }
    }

    private mutating func begin(kind: UInt8, length: Int) {
        bytes.append(kind)
        append(UInt32(truncatingIfNeeded: length))
    }

    private mutating func append(_ number: some FixedWidthInteger) {
        withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    }
}

func bigEndian(_ number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.bigEndian, Array.init)
}
