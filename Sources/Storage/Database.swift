import Synchronization

/// One tenant's data, or the installation's: one group-committing writer and a few readers on snapshots.
package final class Database: Sendable {
    package let dialect: Dialect
    package let vault: Vault
    private let writer: Writer
    private let readers: Lanes
    private let isClosed = Mutex(false)

    init(_ dialect: Dialect, writer: Lanes, readers: Lanes, vault: Vault) {
        self.dialect = dialect
        self.vault = vault
        // PostgreSQL keeps 64 subtransactions of a session in memory; more make every reader slower.
        let groupLimit = dialect == .postgres ? 64 : 128
        self.writer = Writer(writer, vault: vault, groupLimit: groupLimit)
        self.readers = readers
    }

    /// Stores what the closure writes and returns after the commit. A thrown error undoes this closure alone.
    ///
    /// The closure runs SQL and nothing slow: everybody else's writes wait for it.
    ///
    /// - Parameter answers: what it answers, if it writes nothing but those answers.
    func write<T: Sendable>(
        answering answers: AnsweringKey? = nil,
        _ work: @escaping @Sendable (borrowing Connection) throws -> T
    ) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            let job = WriteJob(
                answers: answers,
                perform: { connection in
                    let value = try work(connection)
                    return { continuation.resume(returning: value) }
                },
                fail: { continuation.resume(throwing: $0) })
            writer.submit(job)
        }
    }

    /// Reads a snapshot: everything seen belongs to one moment, and writers are not held up. When the task that asks is
    /// cancelled, the reading is broken off with `unavailable`, however long its statement would have run.
    func read<T: Sendable>(_ work: @escaping @Sendable (borrowing Connection) throws -> T) async throws -> T {
        if isClosed.withLock({ $0 }) { throw StorageError.unavailable }
        let (vault, interruption) = (vault, Interruption())
        let result = try await withTaskCancellationHandler {
            try await readers.run { lane in
                try lane.transaction(.beginRead) { session in
                    try interruption.during(session.stop) {
                        try work(Connection(Transaction(session, vault: vault, interruption: interruption)))
                    }
                }
            }
        } onCancel: {
            interruption.ask()
        }
        guard let result else { throw StorageError.unavailable }
        return result
    }

    /// Closures waiting for the next group, and groups stored since the start.
    var writerFigures: (queued: Int, commits: Int) { writer.figures }

    /// From now on, every group of writes holds the end of the audit. After the migrations, which make its table.
    func startAudit() {
        writer.startAudit()
    }

    /// Writes over what was deleted, as far as the engine can: for destroyed keys.
    func scrub() async throws {
        try await withCheckedThrowingContinuation { continuation in
            writer.outsideTransaction(.scrub) { continuation.resume(with: $0) }
        }
    }

    /// Stores what is queued and closes the connections; later calls throw `unavailable`.
    package func close() async {
        isClosed.withLock { $0 = true }
        await writer.close()
        await readers.close()
    }
}
