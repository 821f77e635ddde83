import Documents
import StressCheck

/// The lines of the output, as bytes. Some 180 cells a row are the better part of the run, so small numbers are
/// written three bytes at a time out of a table into room that is already there.
struct ScoreLine {
    private var bytes: [UInt8]
    private var filled = 0
    /// `,0` … `,999` as four bytes each.
    private let numbers: [UInt32] = (0..<1000).map { number in
        let text = [UInt8]((",\(number)" + "\0\0").utf8)
        return UInt32(littleEndian: (0..<4).reduce(0) { $0 | UInt32(text[$1]) << (8 * $1) })
    }

    /// Longest row without its id: 57 answers, 57 profile cells and 12 verdict cells, or 80 answers and 47 means.
    private static let room = 2048

    init() {
        bytes = [UInt8](repeating: 0, count: Self.room)
    }

    /// The bytes since the last call.
    mutating func take() -> [UInt8] {
        defer { filled = 0 }
        return Array(bytes[..<filled])
    }

    mutating func append(_ text: some Collection<UInt8>) {
        makeRoom(text.count)
        for byte in text {
            bytes[filled] = byte
            filled += 1
        }
    }

    /// Makes room for one row and lets `body` fill it.
    mutating func row(_ body: (inout Cursor) -> Void) {
        makeRoom(0)
        let start = filled
        bytes.withUnsafeMutableBytes { buffer in
            var cursor = Cursor(buffer: buffer, numbers: numbers, position: start)
            body(&cursor)
            filled = cursor.position
        }
    }

    private mutating func makeRoom(_ count: Int) {
        let needed = filled + count + Self.room
        if bytes.count < needed {
            bytes.append(contentsOf: repeatElement(0, count: max(needed - bytes.count, bytes.count)))
        }
    }

    /// Writes cells one behind the other. Every cell begins with its comma.
    struct Cursor {
        fileprivate let buffer: UnsafeMutableRawBufferPointer
        fileprivate let numbers: [UInt32]
        fileprivate(set) var position: Int

        mutating func put(_ byte: UInt8) {
            buffer[position] = byte
            position += 1
        }

        /// `,` and a number of 0 … 999.
        mutating func cell(_ number: Int) {
            let packed = numbers[number]
            buffer.storeBytes(of: packed, toByteOffset: position, as: UInt32.self)
            position += number < 10 ? 2 : number < 100 ? 3 : 4
        }

        mutating func emptyCell() {
            put(UInt8(ascii: ","))
        }

        mutating func cell(_ text: String) {
            put(UInt8(ascii: ","))
            for byte in text.utf8 { put(byte) }
        }
    }
}

extension ScoreLine {
    /// The first cell: a field of the input, as UTF-8, quoted where it must be.
    mutating func appendID(_ record: CSVRecord, _ index: Int) {
        let raw = record.bytes(index)
        if raw.allSatisfy({ $0 < 0x80 && $0 > 0x2C }) {
            append(raw)
            return
        }
        var writer = CSVWriter(byteOrderMark: false)
        // UTF-8 holds every character, so this cannot fail.
        guard (try? writer.append([record[index]])) != nil else { return }
        append(writer.take().dropLast(2))
    }
}
