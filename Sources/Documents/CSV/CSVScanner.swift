/// Finds the end of one record and of its fields. Works on bytes: in UTF-8 and CP932 alike no part of a longer
/// character looks like a quote, a separator or a line end.
struct CSVScanner {
    let delimiter: UInt8
    /// Between the quotes.
    private(set) var fields: [Range<Int>] = []
    private(set) var hasEscapes = false
    private(set) var fault: CSVFault?
    /// Where the next record starts.
    private(set) var next = 0
    /// Line ends passed, the record's own included.
    private(set) var lines = 0
    /// Bytes combined, eight side by side.
    private var high: UInt64 = 0
    /// One above the highest byte that means something, eight side by side.
    private let bound: UInt64

    /// No byte of the record is 0x80 or above.
    var isASCII: Bool { high & CSVScanner.each(0x80) == 0 }

    enum Outcome {
        case record
        case needsMore
        case unterminatedQuote
    }

    init(delimiter: UInt8) {
        self.delimiter = delimiter
        bound = CSVScanner.each(max(delimiter, .quote) + 1)
    }

    mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isLast: Bool) -> Outcome {
        fields.removeAll(keepingCapacity: true)
        fault = nil
        hasEscapes = false
        lines = 0
        high = 0
        var position = start
        while true {
            let isQuoted = position < bytes.count && bytes[position] == .quote
            let outcome = isQuoted ? quoted(bytes, &position, isLast) : plain(bytes, &position, isLast)
            guard outcome == .record else { return outcome }
            guard position < bytes.count, bytes[position] == delimiter else {
                return lineEnd(bytes, position, isLast)
            }
            position += 1
        }
    }

    private mutating func plain(
        _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ isLast: Bool
    ) -> Outcome {
        let start = position
        while true {
            passLetters(bytes, &position)
            guard position < bytes.count else { break }
            let byte = bytes[position]
            if byte == delimiter || byte == .lineFeed || byte == .carriageReturn { break }
            if byte == .quote { fault = fault ?? .strayQuote(column: fields.count + 1) }
            note(byte)
            position += 1
        }
        guard position < bytes.count || isLast else { return .needsMore }
        fields.append(start..<position)
        return .record
    }

    /// Passes bytes above all that mean something, eight at a time.
    @inline(__always)
    private mutating func passLetters(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int) {
        let raw = UnsafeRawBufferPointer(bytes)
        while position + 8 <= bytes.count {
            let word = UInt64(
                littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            // The lowest bit found is the first byte below the bound (Hacker's Delight, 6-1).
            let low = (word &- bound) & ~word & CSVScanner.each(0x80)
            let passed = low.trailingZeroBitCount / 8
            high |= passed == 8 ? word : word & (1 << (passed * 8) &- 1)
            position += passed
            if passed < 8 { return }
        }
    }

    private static func each(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

    private mutating func quoted(
        _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ isLast: Bool
    ) -> Outcome {
        let start = position + 1
        position = start
        while position < bytes.count {
            let byte = bytes[position]
            let following = position + 1 < bytes.count ? bytes[position + 1] : nil
            if byte == .quote {
                guard following != nil || isLast else { return .needsMore }
                guard following == .quote else { break }
                hasEscapes = true
                position += 1
            } else if byte == .lineFeed || byte == .carriageReturn && following != .lineFeed {
                lines += 1
            }
            note(byte)
            position += 1
        }
        guard position < bytes.count else { return isLast ? .unterminatedQuote : .needsMore }
        fields.append(start..<position)
        position += 1
        return afterQuote(bytes, &position, isLast)
    }

    /// After a closing quote only a separator, a line end or the end of the file may come.
    private mutating func afterQuote(
        _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ isLast: Bool
    ) -> Outcome {
        while position < bytes.count {
            let byte = bytes[position]
            if byte == delimiter || byte == .lineFeed || byte == .carriageReturn { return .record }
            fault = fault ?? .textAfterQuote(column: fields.count)
            note(byte)
            position += 1
        }
        return isLast ? .record : .needsMore
    }

    /// CRLF, LF, a lone CR (old spreadsheets), or the end of the file.
    private mutating func lineEnd(
        _ bytes: UnsafeBufferPointer<UInt8>, _ position: Int, _ isLast: Bool
    ) -> Outcome {
        next = position
        guard position < bytes.count else { return .record }
        lines += 1
        next += 1
        guard bytes[position] == .carriageReturn else { return .record }
        guard next < bytes.count else { return isLast ? .record : .needsMore }
        if bytes[next] == .lineFeed { next += 1 }
        return .record
    }

    private mutating func note(_ byte: UInt8) {
        high |= UInt64(byte)
        if byte == 0 { fault = fault ?? .invalidBytes(column: fields.count + 1) }
    }
}

extension UInt8 {
    static let quote = UInt8(ascii: "\"")
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
}
