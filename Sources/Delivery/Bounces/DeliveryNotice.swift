import Foundation
package import Notifications

/// What came into the mailbox of returned mail, read: a delivery status (RFC 3464) or, as some providers write it, plain
/// words of a mail server. Which mail it is about is said by the address it came to, never by what is written in it.
package enum DeliveryNotice {
    /// nil where it is about none of ours, or no notice of a failure: a delay, a delivery, an absence.
    package static func read(_ bytes: [UInt8], path: ReturnPath) -> ReturnedMail? {
        let mail = MailPart(String(decoding: bytes, as: UTF8.self))
        guard let word = word(in: mail, path) else { return nil }
        let parts = mail.all()
        if let status = parts.first(where: { $0.type.hasSuffix("delivery-status") }) {
            return failed(status).map { ReturnedMail(mail: word, reply: $0.reply) }
        }
        guard let text = plainFailure(mail, parts) else { return nil }
        return ReturnedMail(mail: word, reply: reply(in: text))
    }

    /// Where a server writes the address it delivered to.
    private static let addressed = [
        "to", "delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-delivered-to",
    ]

    private static func word(in mail: MailPart, _ path: ReturnPath) -> MailWord? {
        for name in addressed {
            for value in mail.values(name) {
                let addresses = value.split { " \t<>,;\"()".contains($0) }
                for address in addresses {
                    if let word = path.word(in: String(address)).flatMap(MailWord.init) { return word }
                }
            }
        }
        return nil
    }

    private static func failed(_ status: MailPart) -> (reply: Int?, action: String)? {
        for block in status.blocks {
            guard let action = block.values("action").first?.lowercased(), action.hasPrefix("failed") else {
                continue
            }
            return (block.values("diagnostic-code").first.flatMap(reply), action)
        }
        return nil
    }

    /// The words of a server that writes no status, up to the mail it returns.
    private static func plainFailure(_ mail: MailPart, _ parts: [MailPart]) -> String? {
        let answersItself = mail.values("auto-submitted").contains {
            $0.lowercased().hasPrefix("auto-replied")
        }
        guard !answersItself, comesFromServer(mail) else { return nil }
        let words = parts.first { $0.type == "text/plain" }?.text ?? ""
        let subject = mail.values("subject").first ?? ""
        let text = subject + "\n" + upToOriginal(words)
        let folded = text.lowercased()
        if delays.contains(where: folded.contains) { return nil }
        return failures.contains(where: folded.contains) ? text : nil
    }

    /// Nobody answers to a notice: it has no sender, or that of a server.
    private static func comesFromServer(_ mail: MailPart) -> Bool {
        if mail.values("return-path").contains("<>") { return true }
        let from = (mail.values("from").first ?? "").lowercased()
        return ["mailer-daemon", "postmaster@", "no-reply@"].contains(where: from.contains)
    }

    private static func upToOriginal(_ text: String) -> String {
        let marks = [
            "Content-Type: message/rfc822", "--- Below this line is a copy", "------ This is a copy",
            "--------------------------------------------------",
        ]
        let end = marks.compactMap { text.range(of: $0)?.lowerBound }.min() ?? text.endIndex
        return String(text[..<end].prefix(longest))
    }

    private static let longest = 8_192

    /// As Exim, qmail, sendmail, Exchange, au and others write.
    private static let failures = [
        "could not be delivered", "did not receive this message", "wasn't able to deliver",
        "unable to deliver", "delivery has failed", "mail delivery failed", "delivery failure",
        "undeliverable",
        "undelivered mail", "failure notice", "permanent fatal errors", "permanent error", "user unknown",
        "unknown user", "no such user", "mailbox is full", "over quota", "returned mail",
        "配信できませんでした", "送信できませんでした", "お届けできませんでした", "配信不能", "宛先不明",
    ]

    private static let delays = [
        "will keep trying", "will be retried", "has not yet been delivered", "delivery delayed",
        "delay reason", "warning message only", "遅延しています",
    ]

    /// The first number of a reply for good or for later: `550`, `452`.
    private static func reply(in text: String) -> Int? {
        text.firstMatch(of: /\b([45][0-5][0-9])[ \-]/).flatMap { Int($0.output.1) }
    }
}
