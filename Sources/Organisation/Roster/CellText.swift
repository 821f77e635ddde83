/// Bytes of a text in UTF-8, borrowed. (`Span` alone is a stretch of days here.)
package typealias Bytes = Swift.Span<UInt8>

/// What one pass over the bytes of a value finds. Nothing of it needs `String`, so it is what makes a roster of
/// 100,000 rows quick.
struct CellText {
    struct Traits: OptionSet {
        let rawValue: UInt8
        static let control = Traits(rawValue: 1)
        static let invisible = Traits(rawValue: 2)
        static let userDefined = Traits(rawValue: 4)
        static let damaged = Traits(rawValue: 8)
        /// May have another spelling: `Spelling.display` decides.
        static let unfolded = Traits(rawValue: 16)
        static let hiragana = Traits(rawValue: 32)
        static let upperCase = Traits(rawValue: 64)
        static let beyondASCII = Traits(rawValue: 128)
    }

    /// Without the blanks around it.
    private(set) var range: Range<Int>
    var traits: Traits = []
    /// Unicode scalars.
    var length = 0

    /// - Parameter dropsApostrophe: removes the mark that `CSVWriter` puts before what a spreadsheet would run.
    init(_ bytes: Bytes, _ cell: Range<Int>, dropsApostrophe: Bool = false) {
        range = CellText.trimmed(bytes, cell)
        if dropsApostrophe, let first = range.first, bytes[first] == UInt8(ascii: "'") {
            range = CellText.withoutApostrophe(bytes, range)
        }
        look(bytes)
        if traits.contains(.invisible) && !traits.contains(.control) { allowJoiners(bytes) }
    }

    var isEmpty: Bool { range.isEmpty }

    func text(_ bytes: Bytes) -> String {
        if traits.contains(.damaged) {
            return bytes.extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        }
        // Looking at it has found that it is UTF-8.
        let isASCII = !traits.contains(.beyondASCII)
        return String(copying: unsafe UTF8Span(unchecked: bytes.extracting(range), isKnownASCII: isASCII))
    }

    /// The first reason not to take it.
    var fault: RosterFault.Kind? {
        if traits.isDisjoint(with: [.control, .invisible, .userDefined, .damaged]) { return nil }
        if traits.contains(.damaged) { return .damagedText }
        if traits.contains(.userDefined) { return .userDefinedCharacter }
        return traits.contains(.control) ? .controlCharacter : .invisibleCharacter
    }

    private static func trimmed(_ bytes: Bytes, _ cell: Range<Int>) -> Range<Int> {
        var (start, end) = (cell.lowerBound, cell.upperBound)
        while start < end {
            if isBlank(bytes[start]) {
                start += 1
            } else if end - start >= 3, isWideSpace(bytes, at: start) {
                start += 3
            } else {
                break
            }
        }
        while start < end {
            if isBlank(bytes[end - 1]) {
                end -= 1
            } else if end - start >= 3, isWideSpace(bytes, at: end - 3) {
                end -= 3
            } else {
                break
            }
        }
        return start..<end
    }

    static func isBlank(_ bytes: Bytes, _ cell: Range<Int>) -> Bool {
        guard let first = cell.first else { return true }
        // A letter or digit in front settles it.
        return (bytes[first] <= 0x20 || bytes[first] == 0xE3) && trimmed(bytes, cell).isEmpty
    }

    private static func withoutApostrophe(_ bytes: Bytes, _ range: Range<Int>) -> Range<Int> {
        var position = range.lowerBound
        while position < range.upperBound, bytes[position] == UInt8(ascii: "'") { position += 1 }
        guard position < range.upperBound else { return range }
        let scalar = scalar(bytes, at: &position, before: range.upperBound)
        let runs: Bool = "=+-@＝＋－＠".unicodeScalars.contains { $0.value == scalar }
        return runs ? range.lowerBound + 1..<range.upperBound : range
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    private static func isWideSpace(_ bytes: Bytes, at position: Int) -> Bool {
        bytes[position] == 0xE3 && bytes[position + 1] == 0x80 && bytes[position + 2] == 0x80
    }
}

extension CellText {
    /// The scalar that starts here; U+FFFD for bytes that are no UTF-8.
    static func scalar(_ bytes: Bytes, at position: inout Int, before end: Int) -> UInt32 {
        let lead = bytes[position]
        let count = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var value = count == 1 ? UInt32(lead) : UInt32(lead) & (0x7F >> UInt32(count))
        var isWhole = position + count <= end && (lead < 0x80 || lead >= 0xC2) && lead <= 0xF4
        for offset in 1..<max(2, count) where offset < count && isWhole {
            let next = bytes[position + offset]
            isWhole = next & 0xC0 == 0x80
            value = value << 6 | UInt32(next & 0x3F)
        }
        // Neither longer than needed nor half of a pair.
        let least: UInt32 = count == 3 ? 0x800 : count == 4 ? 0x10000 : 0
        guard isWhole, value >= least, value <= 0x10FFFF, !(0xD800...0xDFFF).contains(value) else {
            position += 1
            return 0xFFFD
        }
        position += count
        return value
    }

    static func traits(of scalar: UInt32) -> Traits {
        switch scalar {
        case 0x3041...0x3096, 0x309D, 0x309E: .hiragana
        case 0x80...0x9F: .control
        case 0xA0, 0xAD, 0x61C, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x3164, 0xFEFF,
            0xFFF9...0xFFFB, 0xE0000...0xE007F:
            .invisible
        case 0xE000...0xF8FF, 0xF0000...0x10FFFF, 0xFDD0...0xFDEF, 0xFFFE, 0xFFFF: .userDefined
        case 0xFFFD: .damaged
        // Combining marks and scripts that have them, twins of CP932, and kana of half width.
        case 0x300...0x36F, 0x483...0x489, 0x530...0x1FFF, 0x2014, 0x2016, 0x2212, 0x301C, 0x3099, 0x309A,
            0xFF61...0xFF9F:
            .unfolded
        default: []
        }
    }

    /// Zero-width joiners are spelling in the scripts of India and Nepal, and a trap everywhere else.
    private mutating func allowJoiners(_ bytes: Bytes) {
        var position = range.lowerBound
        var previous: UInt32 = 0
        while position < range.upperBound {
            let scalar = CellText.scalar(bytes, at: &position, before: range.upperBound)
            let isJoiner = scalar == 0x200C || scalar == 0x200D
            if CellText.traits(of: scalar) == .invisible
                && !(isJoiner && (0x900...0xDFF).contains(previous))
            {
                return
            }
            previous = scalar
        }
        traits.remove(.invisible)
    }
}
