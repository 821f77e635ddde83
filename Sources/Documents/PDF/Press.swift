internal import Dispatch

/// Makes documents on a bounded number of threads of its own, off the pool that serves requests.
package actor Press {
    private var idle: [Compositor]
    private var waiting: [CheckedContinuation<Compositor, Never>] = []

    package init(threads: Int) {
        idle = (0..<max(1, threads)).map { _ in Compositor() }
    }

    /// Runs `work` with a text kit that nobody else uses meanwhile. Waiting work is served in order.
    package func make<Made: Sendable>(_ work: @Sendable (TextKit) throws -> Made) async throws -> Made {
        let compositor = await next()
        defer { giveBack(compositor) }
        return try await compositor.run(work)
    }

    private func next() async -> Compositor {
        if let compositor = idle.popLast() { return compositor }
        return await withCheckedContinuation { waiting.append($0) }
    }

    private func giveBack(_ compositor: Compositor) {
        if waiting.isEmpty {
            idle.append(compositor)
        } else {
            waiting.removeFirst().resume(returning: compositor)
        }
    }
}

/// One thread's worth of typesetting: a queue and the text kit that lives on it.
private actor Compositor {
    private let queue = QueueExecutor()
    private var kit: TextKit?

    nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

    func run<Made: Sendable>(_ work: @Sendable (TextKit) throws -> Made) throws -> Made {
        let kit = try kit ?? TextKit()
        self.kit = kit
        return try work(kit)
    }
}

private final class QueueExecutor: SerialExecutor {
    private let queue = DispatchQueue(label: "nagi.press")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    func checkIsolated() {
        dispatchPrecondition(condition: .onQueue(queue))
    }
}
