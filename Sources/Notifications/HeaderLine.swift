/// Text that may stand in a mail header: one line, so that nothing in it can begin another header.
package struct HeaderLine: Hashable, Sendable {
    package let text: String

    /// nil when the text holds a line break, another control character or a mark that turns the reading
    /// direction (which could make a sender look like somebody else).
    package init?(_ text: String) {
        guard text.unicodeScalars.allSatisfy(HeaderLine.mayStand) else { return nil }
        self.text = text
    }

    /// For our own sentences: what may not stand in a header becomes a space.
    init(replacingIn text: String) {
        self.text = String(
            String.UnicodeScalarView(text.unicodeScalars.map { HeaderLine.mayStand($0) ? $0 : " " }))
    }

    private static func mayStand(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: false
        default: true
        }
    }
}
