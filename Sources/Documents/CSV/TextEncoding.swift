/// The two encodings in which Japanese offices exchange CSV.
package enum TextEncoding: String, Sendable, Hashable {
    case utf8
    /// Windows-31J as Excel writes it. glibc's "SHIFT_JIS" is another one and fails on 髙 and ①.
    case cp932

    /// The encoding of bytes that are not plain ASCII, or nil when they are.
    ///
    /// Line by line, since one damaged line must not turn a whole UTF-8 file into nonsense that CP932 happens to
    /// allow (氏名 in UTF-8 is valid CP932). Lines in CP932 are valid UTF-8 only by rare chance.
    package static func detect(_ bytes: ArraySlice<UInt8>) -> TextEncoding? {
        guard bytes.contains(where: { $0 >= 0x80 }) else { return nil }
        if isValidUTF8(bytes) { return .utf8 }
        let lines = bytes.split(separator: .lineFeed).filter { $0.contains { $0 >= 0x80 } }
        return 2 * lines.count(where: isValidUTF8) >= lines.count ? .utf8 : .cp932
    }

    static func isValidUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBytes { bytes in
            var position = 0
            while position < bytes.count {
                if bytes[position] < 0x80 {
                    position += asciiCount(bytes, position)
                } else {
                    let length = characterLength(bytes, position)
                    if length == 0 { return false }
                    position += length
                }
            }
            return true
        }
    }

    /// At least one; eight at a time.
    private static func asciiCount(_ bytes: UnsafeRawBufferPointer, _ position: Int) -> Int {
        guard position + 8 <= bytes.count else { return 1 }
        let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
        return (word & 0x8080_8080_8080_8080).trailingZeroBitCount / 8
    }

    /// Bytes of the character that starts here, by table 3-7 of the Unicode Standard; 0 when there is none.
    private static func characterLength(_ bytes: UnsafeRawBufferPointer, _ position: Int) -> Int {
        let lead = bytes[position]
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard lead >= 0xC2, lead <= 0xF4, position + length <= bytes.count else { return 0 }
        let second = bytes[position + 1]
        let isAllowed =
            switch lead {
            case 0xE0: second >= 0xA0
            case 0xED: second < 0xA0
            case 0xF0: second >= 0x90
            case 0xF4: second < 0x90
            default: true
            }
        guard isAllowed, second & 0xC0 == 0x80 else { return 0 }
        for offset in 2..<max(2, length) where bytes[position + offset] & 0xC0 != 0x80 { return 0 }
        return length
    }
}
