import Synchronization

/// One write closure that waits for its group. `perform` gives the reply to send after the commit.
struct WriteJob: Sendable {
    typealias Reply = @Sendable () -> Void

    let perform: @Sendable (borrowing Connection) throws -> Reply
    let fail: @Sendable (any Error) -> Void
}

/// The one writer of a database: closures that queue up while a commit runs are stored by the next one together.
///
/// A group is one transaction with a savepoint for each closure, so that a failing closure harms nobody else.
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
            let isAudited = state.withLock { $0.isAudited }
            let replies = try lane.transaction(.beginWrite) { session in
                let transaction = Transaction(session, vault: vault)
                if isAudited { try transaction.lockAuditHead() }
                let replies = try group.map { try perform($0, alone: group.count == 1, in: transaction) }
                try transaction.refuseFailure()
                try transaction.saveAuditHead()
                return replies
            }
            state.withLock { $0.commits += 1 }
            for reply in replies { reply() }
        } catch {
            for job in group { job.fail(error) }
        }
    }

    /// A closure that is alone in its group needs no savepoint: its failure rolls the transaction back.
    private func perform(_ job: WriteJob, alone: Bool, in transaction: Transaction) throws -> WriteJob.Reply {
        if alone { return try job.perform(Connection(transaction)) }
        do {
            return try transaction.attempt { try job.perform(Connection(transaction)) }
        } catch {
            guard transaction.session.isInTransaction else { throw StorageError.unavailable }
            return { job.fail(error) }
        }
    }
}
