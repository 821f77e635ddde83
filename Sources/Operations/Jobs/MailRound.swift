import Notifications
import Organisation
import Storage

/// A due mail and where it goes; nil where nobody can say yet.
struct DueMail: Sendable {
    let task: MailTask
    let domain: String?
}

/// What became of the making of a mail.
enum MadeMail: Sendable {
    case mail(OutgoingMail)
    /// There is nobody to write to any more.
    case nobody
    /// Another worker has it.
    case lost
}

/// One round of sending. Each mail is taken with a lease, so that a crash or a second worker neither loses nor
/// doubles it; a link is minted at the moment of sending and never stored.
struct MailRound: Sendable {
    let transport: MailTransport
    let pacer: MailPacer
    let now: @Sendable () -> Instant
    /// Takes so many tasks that are due, for `leaseSeconds`.
    let take: @Sendable (Int) async throws -> [DueMail]
    let putBack: @Sendable ([(MailTask, Instant)]) async throws -> Void
    let settle: @Sendable (MailTask, MailOutcome) async throws -> Void
    /// The mail with a fresh link.
    let letter: @Sendable (MailTask) async throws -> MadeMail

    /// Longer than one mail may take; each has the whole of it.
    static let leaseSeconds = 120

    /// Sends what is due and says how many left. The next mail begins when the last one's end is stored: so a crash leaves
    /// one in doubt and no more.
    func run(atMost limit: Int) async throws -> Int {
        let (going, later) = paced(try await take(limit))
        if !later.isEmpty { try await putBack(later) }
        var (left, sent) = (going[...], 0)
        while let task = left.popFirst() {
            switch try await deliver(task) {
            case .sent: sent += 1
            case .settled: break
            case .lineDown:
                // Nobody is there, or refuses us all: the others need not find out one by one.
                let moment = now()
                try await putBack(left.map { ($0, moment) })
                return sent
            }
        }
        return sent
    }

    private enum End { case sent, settled, lineDown }

    private func paced(_ due: [DueMail]) -> (going: [MailTask], later: [(MailTask, Instant)]) {
        let moment = now()
        var (going, later): ([MailTask], [(MailTask, Instant)]) = ([], [])
        for mail in due {
            if let turn = mail.domain.flatMap({ pacer.turn($0, at: moment) }) {
                later.append((mail.task, turn))
            } else {
                going.append(mail.task)
            }
        }
        return (going, later)
    }

    private func deliver(_ task: MailTask) async throws -> End {
        switch try await letter(task) {
        case .lost: return .settled
        case .nobody:
            try await settle(task, .unneeded)
            return .settled
        case .mail(let mail): return try await send(mail, task)
        }
    }

    private func send(_ mail: OutgoingMail, _ task: MailTask) async throws -> End {
        do {
            try await transport.send(mail)
        } catch let failure as DeliveryFailure {
            try await settle(task, failure.outcome)
            return failure.concernsEveryMail ? .lineDown : .settled
        }
        try await settle(task, .sent)
        return .sent
    }
}

extension DeliveryFailure {
    fileprivate var outcome: MailOutcome {
        switch self {
        case .refused(let reply): .refused(reply: reply)
        case .later(let reply): .later(reply: reply)
        case .setup(let reply): .later(reply: reply > 0 ? reply : nil)
        case .unreachable, .unwritable: .later(reply: nil)
        }
    }

    /// The way out itself is shut.
    fileprivate var concernsEveryMail: Bool {
        switch self {
        case .refused, .later: false
        case .unreachable, .setup, .unwritable: true
        }
    }
}
