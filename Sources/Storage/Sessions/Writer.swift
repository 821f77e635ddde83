import Synchronization

/// One write closure that waits for its group. `perform` gives the reply to send after the commit.
struct WriteJob: Sendable {
    typealias Reply = @Sendable () -> Void

    /// What it answers, if it does nothing else: looked up together with the others' of its group.
    var answers: AnsweringKey?
    let perform: @Sendable (borrowing Connection) throws -> Reply
    let fail: @Sendable (any Error) -> Void
}

/// The one writer of a database: closures that queue up while a commit runs are stored by the next one together.
///
/// A group is one transaction; with a savepoint for each closure when one of them fails, which harms nobody else then.
/// So a closure may run twice, as after a lost connection, and must do nothing but SQL.
/// Replies leave only after the commit (an acknowledged write is durable); a failed commit fails the whole group.
final class Writer: Sendable {
    private struct State {
        var waiting = Waiting<WriteJob>()
        var isRunning = false
        var isClosed = false
        var isAudited = false
        var commits = 0
        var atRest: [CheckedContinuation<Void, Never>] = []
    }

    /// What may wait: more than this is a few seconds of work, and whoever comes then is told to come back.
    static let queueLimit = 5000
    /// So many are stored together without thinking about those who come next.
    static let smallGroup = 16

    private let lanes: Lanes
    private let vault: Vault
    private let groupLimit: Int
    private let state = Mutex(State())

    init(_ lanes: Lanes, vault: Vault, groupLimit: Int) {
        self.lanes = lanes
        self.vault = vault
        self.groupLimit = groupLimit
    }

    func submit(_ job: WriteJob) {
        let (isRefused, mustStart) = state.withLock { state in
            if state.isClosed || state.waiting.count >= Writer.queueLimit { return (true, false) }
            state.waiting.append(job)
            defer { state.isRunning = true }
            return (false, !state.isRunning)
        }
        if isRefused { job.fail(StorageError.unavailable) }
        if mustStart { storeNext() }
    }

    /// Closures waiting for the next group, and groups stored since the start.
    var figures: (queued: Int, commits: Int) { state.withLock { ($0.waiting.count, $0.commits) } }

    func startAudit() {
        state.withLock { $0.isAudited = true }
    }

    /// Stores what is queued, then refuses. Closes the connection.
    func close() async {
        await withCheckedContinuation { continuation in
            let isAtRest = state.withLock { state in
                state.isClosed = true
                if state.isRunning { state.atRest.append(continuation) }
                return !state.isRunning
            }
            if isAtRest { continuation.resume() }
        }
        await lanes.close()
    }

    func outsideTransaction(
        _ step: TransactionStep, _ reply: @escaping @Sendable (Result<Void, any Error>) -> Void
    ) {
        let accepted = lanes.submit { lane in
            reply(Result { try lane.lend { try $0.control(step) } })
        }
        if !accepted { reply(.failure(StorageError.unavailable)) }
    }

    /// One group at a time, so that the writers of other databases on the same connections have their turn.
    private func storeNext() {
        let accepted = lanes.submit { lane in
            guard let group = self.nextGroup() else { return }
            self.store(group, on: lane)
            self.storeNext()
        }
        if !accepted {
            while let group = nextGroup() { for job in group { job.fail(StorageError.unavailable) } }
        }
    }

    private func nextGroup() -> [WriteJob]? {
        let (group, atRest) = state.withLock { state in
            // Half of what waits, so that the first half is answered, and asks again, while the other is stored: taken
            // all together, writer and network would only ever wait for each other.
            let half = max(Writer.smallGroup, (state.waiting.count + 1) / 2)
            let group = state.waiting.pop(atMost: min(groupLimit, half))
            state.isRunning = !group.isEmpty
            guard group.isEmpty else { return (group, [CheckedContinuation<Void, Never>]()) }
            defer { state.atRest = [] }
            return (group, state.atRest)
        }
        for continuation in atRest { continuation.resume() }
        return group.isEmpty ? nil : group
    }

    private func store(_ group: [WriteJob], on lane: Lane) {
        do {
            let replies = try replies(of: group, on: lane)
            state.withLock { $0.commits += 1 }
            for reply in replies { reply() }
        } catch {
            for job in group { job.fail(error) }
        }
    }

    /// First without savepoints, which cost two statements each; when one closure fails, all run again with them.
    private func replies(of group: [WriteJob], on lane: Lane) throws -> [WriteJob.Reply] {
        guard group.count > 1 else { return try transaction(lane) { [try group[0].perform(Connection($0))] } }
        do {
            return try transaction(lane) { transaction in
                do { return try together(group, in: transaction) } catch { throw OneFailed() }
            }
        } catch is OneFailed {
            return try transaction(lane) { transaction in try group.map { try perform($0, in: transaction) } }
        }
    }

    private func transaction(
        _ lane: Lane, _ work: (Transaction) throws -> [WriteJob.Reply]
    ) throws -> [WriteJob.Reply] {
        let isAudited = state.withLock { $0.isAudited }
        return try lane.transaction(.beginWrite) { session in
            let transaction = Transaction(session, vault: vault)
            if isAudited { try transaction.lockAuditHead() }
            let replies = try work(transaction)
            try transaction.refuseFailure()
            try transaction.saveAuditHead()
            return replies
        }
    }

    private func together(_ group: [WriteJob], in transaction: Transaction) throws -> [WriteJob.Reply] {
        try transaction.foresee(group.compactMap(\.answers))
        var replies: [WriteJob.Reply] = []
        for job in group {
            replies.append(try job.perform(Connection(transaction)))
            try transaction.refuseFailure()
            // What was looked up may be true no longer.
            if job.answers == nil { transaction.answers.forgetCases() }
        }
        try transaction.storeGathered()
        return replies
    }

    private func perform(_ job: WriteJob, in transaction: Transaction) throws -> WriteJob.Reply {
        do {
            return try transaction.attempt {
                let reply = try job.perform(Connection(transaction))
                try transaction.storeGathered()
                return reply
            }
        } catch {
            guard transaction.session.isInTransaction else { throw StorageError.unavailable }
            return { job.fail(error) }
        }
    }
}

/// Somebody in the group has to be found out; nothing of the group is kept.
private struct OneFailed: Error {}
