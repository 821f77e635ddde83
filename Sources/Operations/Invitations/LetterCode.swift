import Storage

extension Secret {
    /// Five groups of four are typed without losing one's place; 99 bits.
    static let letterCodeLength = 20

    /// The secret behind a code that stands on paper: the link of a letter is short enough to be typed, and opens
    /// the same way as that of a mail.
    package init?(code: AccessCode) {
        guard code.text.count == Self.letterCodeLength else { return nil }
        self.init { _ in Digest.sha256(Array("letter:\(code.text)".utf8)) }
    }

    /// Of the link as it stands on paper, `h4kq9zt2ab-ABCD-EFGH-…`, in whatever way it was typed: capitals, hyphens
    /// and full width do not count.
    package static func inLetter(typed word: String, slugLength: Int) -> (slug: String, secret: Secret)? {
        guard word.utf8.count <= 200 else { return nil }
        let letters = word.foldedForLookup.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        guard letters.count > slugLength, let code = AccessCode(typed: String(letters.dropFirst(slugLength))),
            let secret = Secret(code: code)
        else { return nil }
        return (String(letters.prefix(slugLength)), secret)
    }
}
