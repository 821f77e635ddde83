import Synchronization

/// For a closure that reads or writes something beside the database, a stream for example: after a lost connection it
/// would run again in the middle of it. The second run throws `unavailable` instead.
func once<T>(
    _ work: @escaping @Sendable (borrowing Connection) throws -> T
) -> @Sendable (borrowing Connection) throws -> T {
    let hasRun = Atomic(false)
    return { connection in
        guard !hasRun.exchange(true, ordering: .relaxed) else { throw StorageError.unavailable }
        return try work(connection)
    }
}
