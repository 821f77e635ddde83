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
    /// The mails with fresh links, in the order of their tasks.
    let letters: @Sendable ([MailTask]) async throws -> [MadeMail]

    /// Longer than one mail may take once it is made; each has the whole of it.
    static let leaseSeconds = 120
    /// So many are made in one transaction.
    static let portion = 20
    /// A mail that has waited longer for its turn is made anew: its address may be another by then.
    static let freshSeconds = 10

    /// Sends what is due and says how many left. The next mail begins when the last one's end is stored: so a crash leaves
    /// one in doubt and no more. While the mails of one portion leave, those of the next are made.
    func run(atMost limit: Int) async throws -> Int {
        let (going, later) = paced(try await take(limit))
        if !later.isEmpty { try await putBack(later) }
        var (left, sent) = (going[...], 0)
        var made = try await Portion.first(of: left, by: self)
        while let task = left.first {
            if made.tasks.first != task { made = try await Portion.first(of: left, by: self) }
            let rest = left.dropFirst(made.tasks.count)
            async let next = Portion.ahead(of: rest, by: self)
            for mail in made.mails where now() <= made.until && !Task.isCancelled {
                guard let task = left.popFirst() else { break }
                switch try await deliver(mail, task) {
                case .sent: sent += 1
                case .settled: break
                case .lineDown:
                    // Nobody is there, or refuses us all: the others need not find out one by one.
                    try await untried(left)
                    return sent
                }
            }
            if Task.isCancelled {
                try await untried(left)
                return sent
            }
            made = try await next
        }
        return sent
    }

    private func untried(_ left: ArraySlice<MailTask>) async throws {
        let moment = now()
        if !left.isEmpty { try await putBack(left.map { ($0, moment) }) }
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

    private func deliver(_ mail: MadeMail, _ task: MailTask) async throws -> End {
        switch mail {
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

/// Mails made in one transaction, before their turn.
private struct Portion: Sendable {
    var tasks: [MailTask] = []
    var mails: [MadeMail] = []
    /// They leave until then, or not at all.
    let until: Instant

    /// A reminder comes alone: whether it may leave is asked when it leaves, and a yes is on record.
    static func first(of left: ArraySlice<MailTask>, by round: MailRound) async throws -> Portion {
        let until = round.now().adding(seconds: MailRound.freshSeconds)
        let many = left.prefix(MailRound.portion).prefix { $0.kind != .reminder }
        let tasks = Array(many.isEmpty ? left.prefix(1) : many)
        if tasks.isEmpty { return Portion(until: until) }
        return Portion(tasks: tasks, mails: try await round.letters(tasks), until: until)
    }

    static func ahead(of left: ArraySlice<MailTask>, by round: MailRound) async throws -> Portion {
        left.first?.kind == .reminder
            ? Portion(until: round.now()) : try await first(of: left, by: round)
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
