import Dispatch

/// A connection and the thread it is used on. Blocking calls happen here, never on the cooperative pool.
struct Lane: Sendable {
    let queue: DispatchQueue
    /// Lends the session for the length of the call; opens the connection when there is none.
    let lend: @Sendable (_ work: (any Session) throws -> Void) throws -> Void
    let close: @Sendable () -> Void

    /// Closes the connection after what its queue still holds.
    func end() async {
        await withCheckedContinuation { continuation in
            queue.async {
                close()
                continuation.resume()
            }
        }
    }

    /// Runs one closure as a transaction of its own; a thrown error rolls it back.
    func transaction<T>(_ begin: TransactionStep, _ work: (any Session) throws -> T) throws -> T {
        do {
            return try attempt(begin, work)
        } catch is LostBeforeBegin {
            // The server hung up while the connection was idle. Nothing was run yet, so a new one may try.
            do { return try attempt(begin, work) } catch is LostBeforeBegin { throw StorageError.unavailable }
        }
    }

    private struct LostBeforeBegin: Error {}

    private func attempt<T>(_ begin: TransactionStep, _ work: (any Session) throws -> T) throws -> T {
        var result: T?
        try lend { session in
            do { try session.control(begin) } catch { throw session.isLost ? LostBeforeBegin() : error }
            do {
                result = try work(session)
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
