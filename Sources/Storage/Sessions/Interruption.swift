import Dispatch
import Synchronization

/// Ends a reading that nobody waits for any more, because the task that asked for it was cancelled. Writes have none:
/// what was begun is stored or undone as a whole.
final class Interruption: Sendable {
    private struct State {
        var isAsked = false
        var stop: (@Sendable () -> Void)?
    }

    /// A server is told over a connection of its own, which may take a moment.
    private static let queue = DispatchQueue(label: "nagi.interruption", attributes: .concurrent)

    private let state = Mutex(State())

    /// From any thread, and without waiting.
    func ask() {
        let isRunning = state.withLock { state in
            state.isAsked = true
            return state.stop != nil
        }
        if isRunning { Self.queue.async { self.tell() } }
    }

    /// Again until it is over: told between two statements, a server forgets it.
    private func tell() {
        let isRunning = state.withLock { state in
            state.stop?()
            return state.stop != nil
        }
        if isRunning { Self.queue.asyncAfter(deadline: .now() + .milliseconds(50)) { self.tell() } }
    }

    /// Runs the work, whose statement `stop` breaks off. When this returns, `stop` is over and is not called again: it
    /// would hit whoever uses the connection next.
    func during<T>(_ stop: (@Sendable () -> Void)?, _ work: () throws -> T) throws -> T {
        let mayRun = state.withLock { state in
            if !state.isAsked { state.stop = stop }
            return !state.isAsked
        }
        guard mayRun else { throw StorageError.unavailable }
        defer { state.withLock { $0.stop = nil } }
        return try work()
    }

    /// Before every statement: one that is short is not broken off, but no other follows it.
    func check() throws {
        if state.withLock({ $0.isAsked }) { throw StorageError.unavailable }
    }
}
