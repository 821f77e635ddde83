import Dispatch
import Synchronization

/// Gives jobs to a fixed number of workers, first come first served: connections, and password hashing. The worker
/// that was used last comes first, so that no more are made than are needed at once.
final class Pool<Worker: Sendable>: Sendable {
    typealias Job = @Sendable (Worker) -> Void

    private struct State {
        var idle: [Worker]
        var waiting = Waiting<Job>()
    }

    private let workers: [Worker]
    private let state: Mutex<State>
    private let queueLimit: Int
    private let queue: @Sendable (Worker) -> DispatchQueue

    init(_ workers: [Worker], queueLimit: Int = .max, queue: @escaping @Sendable (Worker) -> DispatchQueue) {
        self.workers = workers
        state = Mutex(State(idle: workers.reversed()))
        self.queueLimit = queueLimit
        self.queue = queue
    }

    /// Runs the ending for each worker, when it has done what it has in hand.
    func end(_ ending: @escaping Job) async {
        for worker in workers {
            await withCheckedContinuation { continuation in
                queue(worker).async {
                    ending(worker)
                    continuation.resume()
                }
            }
        }
    }

    /// nil when too many are waiting already.
    func run<T: Sendable>(_ work: @escaping @Sendable (Worker) throws -> T) async throws -> T? {
        try await outcome(of: work, by: submit)
    }

    /// False when too many are waiting already.
    func submit(_ job: @escaping Job) -> Bool {
        let (accepted, worker) = state.withLock { state -> (Bool, Worker?) in
            if let worker = state.idle.popLast() { return (true, worker) }
            guard state.waiting.count < queueLimit else { return (false, nil) }
            state.waiting.append(job)
            return (true, nil)
        }
        if let worker { queue(worker).async { self.work(worker, first: job) } }
        return accepted
    }

    private func work(_ worker: Worker, first: @escaping Job) {
        var next: Job? = first
        while let job = next {
            job(worker)
            next = state.withLock { state in
                let job = state.waiting.popFirst()
                if job == nil { state.idle.append(worker) }
                return job
            }
        }
    }
}

/// The result of a job that was handed in; nil when it was not taken.
func outcome<Worker, T: Sendable>(
    of work: @escaping @Sendable (Worker) throws -> T,
    by submit: (_ job: @escaping @Sendable (Worker) -> Void) -> Bool
) async throws -> T? {
    try await withCheckedThrowingContinuation { continuation in
        let accepted = submit { worker in continuation.resume(with: Result { try work(worker) }) }
        if !accepted { continuation.resume(returning: nil) }
    }
}

/// A first-in-first-out list with constant-time ends.
struct Waiting<Element> {
    private var incoming: [Element] = []
    private var outgoing: [Element] = []

    var count: Int { incoming.count + outgoing.count }

    mutating func append(_ element: Element) {
        incoming.append(element)
    }

    mutating func popFirst() -> Element? {
        if outgoing.isEmpty { swapEnds() }
        return outgoing.popLast()
    }

    mutating func pop(atMost limit: Int) -> [Element] {
        var taken: [Element] = []
        while taken.count < limit, let element = popFirst() { taken.append(element) }
        return taken
    }

    private mutating func swapEnds() {
        outgoing = incoming.reversed()
        incoming.removeAll(keepingCapacity: true)
    }
}
