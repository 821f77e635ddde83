package import Organisation

/// Where mail comes back to that could not be delivered: one mailbox, with a word of the mail before the `@`
/// (`bounces+WORD@example.jp`), so that a returned mail names the one that was sent and nobody's address.
package struct ReturnPath: Hashable, Sendable {
    private let local: String
    private let domain: String

    /// Left for the word within the 64 bytes of a local part (RFC 5321, 4.5.3.1.1).
    private static let longestLocal = 20

    package init?(_ address: String) {
        guard let mailbox = Mailbox(address), let at = mailbox.address.firstIndex(of: "@") else { return nil }
        local = String(mailbox.address[..<at])
        domain = String(mailbox.address[at...].dropFirst())
        if local.utf8.count > Self.longestLocal || local.contains("+") { return nil }
    }

    package func mailbox(_ word: String) -> Mailbox? { Mailbox("\(local)+\(word)@\(domain)") }

    /// The word of an address that is one of ours; case does not count, since some servers change it.
    package func word(in address: String) -> String? {
        let folded = address.lowercased()
        let (start, end) = ("\(local.lowercased())+", "@\(domain.lowercased())")
        guard folded.hasPrefix(start), folded.hasSuffix(end), folded.count > start.count + end.count else {
            return nil
        }
        return String(folded.dropFirst(start.count).dropLast(end.count))
    }
}

/// Which mail of which company: the public word of the company and the random id of the mail.
package struct MailWord: Hashable, Sendable {
    /// nil for the provider's own mail.
    package let slug: String?
    package let mail: MailTaskID

    package init(slug: String?, mail: MailTaskID) {
        self.slug = slug
        self.mail = mail
    }

    package var text: String { (slug.map { $0 + "." } ?? "") + "n" + String(mail.rawValue, radix: 36) }

    package init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard let last = parts.last, last.first == "n", parts.count <= 2,
            let number = Int(last.dropFirst(), radix: 36), number > 0
        else { return nil }
        slug = parts.count == 2 ? String(parts[0]) : nil
        mail = MailTaskID(rawValue: number)
        if slug?.isEmpty == true { return nil }
    }
}
