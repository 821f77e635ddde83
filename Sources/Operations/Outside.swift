package import Notifications
package import Organisation

/// Everything that comes from outside the program: time, chance and the way out for mail.
///
/// Tests and the demo put theirs in its place; nothing else in the house asks a clock or throws dice.
package struct Outside: Sendable {
    package let now: @Sendable () -> Instant
    /// So many unpredictable bytes.
    package let random: @Sendable (Int) -> [UInt8]
    package let mail: MailTransport
    /// In whose name mail leaves.
    package let sender: Sender

    package init(
        now: @escaping @Sendable () -> Instant, random: @escaping @Sendable (Int) -> [UInt8],
        mail: MailTransport,
        sender: Sender
    ) {
        self.now = now
        self.random = random
        self.mail = mail
        self.sender = sender
    }
}
