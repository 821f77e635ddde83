/// The two encodings in which Japanese offices exchange CSV.
package enum TextEncoding: String, Sendable, Hashable {
    case utf8
    /// Windows-31J as Excel writes it. glibc's "SHIFT_JIS" is another one and fails on 髙 and ①.
    case cp932

    /// The encoding of bytes that are not plain ASCII, or nil when they are.
    ///
    /// Valid UTF-8 is taken as UTF-8: CP932 text of more than a few characters practically never is. What is
    /// neither counts as UTF-8, so that the reader can name the line at fault.
    static func detect(_ bytes: ArraySlice<UInt8>) -> TextEncoding? {
        guard bytes.contains(where: { $0 >= 0x80 }) else { return nil }
        if isValidUTF8(bytes) { return .utf8 }
        return Transcoder(from: .cp932, to: .utf8)?.convert(bytes) == nil ? .utf8 : .cp932
    }

    static func isValidUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { (try? UTF8Span(validating: $0.span)) != nil }
    }
}
