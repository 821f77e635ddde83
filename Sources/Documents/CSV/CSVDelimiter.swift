/// What separates the values: spreadsheets copy out tabs, and some machines write semicolons.
package enum CSVDelimiter {
    /// The one that the first line has most of, outside quotes; a comma when it has none.
    package static func detect(_ bytes: [UInt8]) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in bytes {
            if byte == .quote { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == .lineFeed || byte == .carriageReturn {
                if counts.isEmpty { continue } else { break }
            }
            if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: ";") {
                counts[byte, default: 0] += 1
            }
        }
        let comma = counts[UInt8(ascii: ","), default: 0]
        let other = counts.filter { $0.key != UInt8(ascii: ",") }.max {
            ($0.value, $0.key) < ($1.value, $1.key)
        }
        return other.map { $0.value > comma ? $0.key : UInt8(ascii: ",") } ?? UInt8(ascii: ",")
    }
}
