/// Excel's "Unicode text": UTF-16 with a byte order mark.
package enum UTF16Text {
    package static func isMarked(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    }

    /// The text as UTF-8 without the mark; half a character becomes U+FFFD.
    package static func utf8(_ bytes: [UInt8]) -> [UInt8] {
        let isLittle = bytes.first == 0xFF
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        for index in stride(from: 2, to: bytes.count - 1, by: 2) {
            let (low, high) = isLittle ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
            units.append(UInt16(high) << 8 | UInt16(low))
        }
        let tail: [UInt8] = bytes.count.isMultiple(of: 2) ? [] : Array("\u{FFFD}".utf8)
        return Array(String(decoding: units, as: UTF16.self).utf8) + tail
    }
}
