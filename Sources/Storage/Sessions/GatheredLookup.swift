import Synchronization

/// Look-ups by key that every request makes: those that arrive while one reading runs are answered together by the
/// next, in one transaction instead of one each.
///
/// Each is answered from a snapshot that was taken after it was asked, as by a reading of its own.
final class GatheredLookup<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private struct Asker: Sendable {
        let key: Key
        let continuation: CheckedContinuation<Value?, any Error>
    }

    private struct State {
        var waiting = Waiting<Asker>()
        var isRunning = false
    }

    /// So many keys stand in one statement.
    static var most: Int { 64 }

    private let queueLimit: Int
    private let find: @Sendable (_ keys: [Key]) async throws -> [Key: Value]
    private let state = Mutex(State())

    /// - Parameters:
    ///   - queueLimit: so many may wait; beyond, whoever comes is told to come back.
    ///   - find: the values of those keys that have one, from a transaction that begins when it is called.
    init(queueLimit: Int = 2000, find: @escaping @Sendable (_ keys: [Key]) async throws -> [Key: Value]) {
        self.queueLimit = queueLimit
        self.find = find
    }

    /// Those who wait for the next reading.
    var queued: Int { state.withLock { $0.waiting.count } }

    /// - Throws: what the reading threw, to everybody who was in it; `unavailable` when too many wait.
    func value(of key: Key) async throws -> Value? {
        try await withCheckedThrowingContinuation { continuation in
            let (isRefused, mustStart) = state.withLock { state in
                if state.waiting.count >= queueLimit { return (true, false) }
                state.waiting.append(Asker(key: key, continuation: continuation))
                defer { state.isRunning = true }
                return (false, !state.isRunning)
            }
            if isRefused { continuation.resume(throwing: StorageError.unavailable) }
            // A task of its own: whoever asked first may be cancelled, the others are not.
            if mustStart { Task { await answerAll() } }
        }
    }

    private func answerAll() async {
        while let askers = next() {
            do {
                let found = try await find(Array(Set(askers.map(\.key))))
                for asker in askers { asker.continuation.resume(returning: found[asker.key]) }
            } catch {
                for asker in askers { asker.continuation.resume(throwing: error) }
            }
        }
    }

    private func next() -> [Asker]? {
        state.withLock { state in
            let askers = state.waiting.pop(atMost: Self.most)
            state.isRunning = !askers.isEmpty
            return askers.isEmpty ? nil : askers
        }
    }
}
