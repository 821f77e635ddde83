import Synchronization

/// Whether the program can work: not stopping, and a real write went through lately.
package final class Readiness: Sendable {
    private struct State {
        var checked: ContinuousClock.Instant?
        var isWell = false
        var running: Task<Bool, Never>?
    }

    /// A look at the database at most so often, however often it is asked.
    static let lasting = Duration.seconds(10)
    /// A database that keeps a write waiting so long is as good as gone.
    static let patience = Duration.seconds(3)

    private let state = Mutex(State())
    private let stopping = Atomic<Bool>(false)
    private let now: @Sendable () -> ContinuousClock.Instant
    private let prove: @Sendable () async throws -> Void

    package init(
        now: @escaping @Sendable () -> ContinuousClock.Instant = { .now },
        prove: @escaping @Sendable () async throws -> Void
    ) {
        self.now = now
        self.prove = prove
    }

    package var isStopping: Bool { stopping.load(ordering: .relaxed) }

    /// From now on the program is not ready, whatever the database says.
    package func stop() { stopping.store(true, ordering: .relaxed) }

    package func isReady() async -> Bool {
        if isStopping { return false }
        let task = state.withLock { state -> Task<Bool, Never>? in
            if let checked = state.checked, checked.duration(to: now()) < Self.lasting { return nil }
            if let running = state.running { return running }
            let task = Task { await self.look() }
            state.running = task
            return task
        }
        guard let task else { return state.withLock(\.isWell) && !isStopping }
        return await Self.value(of: task, within: Self.patience) && !isStopping
    }

    private func look() async -> Bool {
        let isWell: Bool
        do {
            try await prove()
            isWell = true
        } catch {
            isWell = false
        }
        state.withLock { $0 = State(checked: now(), isWell: isWell) }
        return isWell
    }

    /// A write cannot be broken off; who asks does not wait for it.
    private static func value(of task: Task<Bool, Never>, within time: Duration) async -> Bool {
        let isAnswered = Atomic<Bool>(false)
        return await withCheckedContinuation { continuation in
            let answer = { @Sendable (value: Bool) in
                if !isAnswered.exchange(true, ordering: .relaxed) { continuation.resume(returning: value) }
            }
            Task { answer(await task.value) }
            Task {
                try? await Task.sleep(for: time)
                answer(false)
            }
        }
    }
}
