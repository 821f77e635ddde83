/// The two encodings in which Japanese offices exchange CSV.
package enum TextEncoding: String, Sendable, Hashable {
    case utf8
    /// Windows-31J as Excel writes it. glibc's "SHIFT_JIS" is another one and fails on 髙 and ①.
    case cp932

    /// The encoding of bytes that are not plain ASCII, or nil when they are.
    ///
    /// Line by line, since one damaged line must not turn a whole UTF-8 file into nonsense that CP932 happens to
    /// allow (氏名 in UTF-8 is valid CP932). Lines in CP932 are valid UTF-8 only by rare chance.
    static func detect(_ bytes: ArraySlice<UInt8>) -> TextEncoding? {
        guard bytes.contains(where: { $0 >= 0x80 }) else { return nil }
        if isValidUTF8(bytes) { return .utf8 }
        let lines = bytes.split(separator: .lineFeed).filter { $0.contains { $0 >= 0x80 } }
        return 2 * lines.count(where: isValidUTF8) >= lines.count ? .utf8 : .cp932
    }

    static func isValidUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { (try? UTF8Span(validating: $0.span)) != nil }
    }
}
