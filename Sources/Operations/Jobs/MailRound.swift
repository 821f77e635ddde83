import Notifications
import Storage

/// One round of sending. Each mail is taken with a lease, so that a crash or a second worker neither loses nor
/// doubles it; a link is minted at the moment of sending and never stored.
struct MailRound: Sendable {
    let transport: MailTransport
    /// Takes so many tasks that are due, for `leaseSeconds`.
    let take: @Sendable (Int) async throws -> [MailTask]
    let settle: @Sendable (MailTask, MailOutcome) async throws -> Void
    /// The mail with a fresh link; nil when there is nobody to write to any more.
    let letter: @Sendable (MailTask) async throws -> OutgoingMail?

    static let leaseSeconds = 120

    /// Sends what is due and says how many left.
    func run(atMost limit: Int) async throws -> Int {
        var sent = 0
        for task in try await take(limit) where try await deliver(task) { sent += 1 }
        return sent
    }

    private func deliver(_ task: MailTask) async throws -> Bool {
        guard let mail = try await letter(task) else {
            try await settle(task, .refused)
            return false
        }
        do {
            try await transport.send(mail)
            try await settle(task, .sent)
            return true
        } catch let failure as DeliveryFailure {
            try await settle(task, failure.isPermanent ? .refused : .later)
            return false
        }
    }
}
