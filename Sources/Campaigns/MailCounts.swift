/// How many mails wait, went out or failed for good. Kinds and templates stay inside.
package struct MailCounts: Hashable, Sendable {
    package let waiting: Int
    package let sent: Int
    package let failed: Int

    package init(waiting: Int, sent: Int, failed: Int) {
        self.waiting = waiting
        self.sent = sent
        self.failed = failed
    }
}
