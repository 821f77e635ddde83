import Dispatch
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
    }

    private let lane: Lane
    private let vault: Vault
    private let groupLimit: Int
    private let state = Mutex(State())

    init(_ lane: Lane, vault: Vault, groupLimit: Int) {
        self.lane = lane
        self.vault = vault
        self.groupLimit = groupLimit
    }

    func submit(_ job: WriteJob) {
        let (isClosed, mustStart) = state.withLock { state in
            if state.isClosed { return (true, false) }
            state.waiting.append(job)
            defer { state.isRunning = true }
            return (false, !state.isRunning)
        }
        if isClosed { job.fail(StorageError.unavailable) }
        if mustStart { lane.queue.async { self.drain() } }
    }

    /// Closures waiting for the next group, and groups stored since the start.
    var figures: (queued: Int, commits: Int) { state.withLock { ($0.waiting.count, $0.commits) } }

    func startAudit() {
        state.withLock { $0.isAudited = true }
    }

    /// Stores what is queued, then refuses. Closes the connection.
    func close() async {
        state.withLock { $0.isClosed = true }
        await lane.end()
    }

    func outsideTransaction(
        _ step: TransactionStep, _ reply: @escaping @Sendable (Result<Void, any Error>) -> Void
    ) {
        lane.queue.async { [lane] in
            reply(Result { try lane.lend { try $0.control(step) } })
        }
    }

    private func drain() {
        while let group = nextGroup() { store(group) }
    }

    private func nextGroup() -> [WriteJob]? {
        state.withLock { state in
            let group = state.waiting.pop(atMost: groupLimit)
            state.isRunning = !group.isEmpty
            return group.isEmpty ? nil : group
        }
    }

    private func store(_ group: [WriteJob]) {
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
