/// A connection, lent for the length of a job, on a thread where blocking is allowed.
struct Lane: Sendable {
    /// Lends the session; opens the connection when there is none.
    ///
    /// - Throws: `ConnectionLost` when there is none to be had.
    let lend: @Sendable (_ work: (any Session) throws -> Void) throws -> Void
    /// Asked after a connection was lost for the n-th time in one job: whether to try once more. May take a moment.
    var mayTryAgain: @Sendable (_ losses: Int) -> Bool = { _ in false }

    /// Runs one closure as a transaction of its own; a thrown error rolls it back.
    ///
    /// A connection that is lost before the commit was asked for has left nothing behind, so the closure runs again
    /// on another one. Once the commit was asked for nobody can know: that is an error, and whoever asked repeats.
    func transaction<T>(_ begin: TransactionStep, _ work: (any Session) throws -> T) throws -> T {
        var losses = 0
        while true {
            do {
                return try attempt(begin, work)
            } catch is ConnectionLost {
                losses += 1
                guard mayTryAgain(losses) else { throw StorageError.unavailable }
            }
        }
    }

    private func attempt<T>(_ begin: TransactionStep, _ work: (any Session) throws -> T) throws -> T {
        var result: T?
        try lend { session in
            do {
                try session.control(begin)
                result = try work(session)
            } catch {
                guard !session.isLost else { throw ConnectionLost() }
                try? session.control(.rollback)
                throw error
            }
            do {
                try session.control(.commit)
            } catch {
                try? session.control(.rollback)
                throw error
            }
        }
        guard let result else { throw StorageError.unavailable }
        return result
    }
}

/// The connection is gone, and nothing of the transaction was kept.
struct ConnectionLost: Error {}

/// Where the connections of a database come from: a file has its own, the schemas of a server share some.
struct Lanes: Sendable {
    /// Runs the job as soon as a connection is free. False when too many wait already.
    let submit: @Sendable (_ job: @escaping @Sendable (Lane) -> Void) -> Bool
    /// After the last job.
    let close: @Sendable () async -> Void

    /// The result of the work; nil when too many wait already.
    func run<T: Sendable>(_ work: @escaping @Sendable (Lane) throws -> T) async throws -> T? {
        try await outcome(of: work, by: submit)
    }
}
