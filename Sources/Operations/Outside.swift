import Campaigns
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
    /// Where mail comes back to; nil where nobody reads what comes back.
    package let returnPath: ReturnPath?
    package let pacer: MailPacer

    package init(
        now: @escaping @Sendable () -> Instant, random: @escaping @Sendable (Int) -> [UInt8],
        mail: MailTransport, sender: Sender, returnPath: ReturnPath? = nil, pacer: MailPacer = MailPacer()
    ) {
        self.returnPath = returnPath
        self.pacer = pacer
        self.now = now
        self.random = random
        self.mail = mail
        self.sender = sender
    }
}

extension Outside {
    /// The name under which mail leaves; the address is the operator's.
    private static let senderName = "凪"

    package static func isSender(_ address: String) -> Bool {
        Sender(name: senderName, mail: address) != nil
    }

    package static func isReturnPath(_ address: String) -> Bool { ReturnPath(address) != nil }

    /// - Throws: `Refusal.badField(.mail)` when the address is none.
    package init(
        now: @escaping @Sendable () -> Instant, random: @escaping @Sendable (Int) -> [UInt8],
        mail: MailTransport, from address: String, returnAddress: String? = nil,
        pacer: MailPacer = MailPacer()
    ) throws {
        guard let sender = Sender(name: Self.senderName, mail: address) else { throw Refusal.badField(.mail) }
        self.init(
            now: now, random: random, mail: mail, sender: sender,
            returnPath: returnAddress.flatMap(ReturnPath.init), pacer: pacer)
    }
}
