import Synchronization

/// Counts requests that are being answered. Each waits for at most one place in the queues of the writer, the readers
/// and the hashing, so a bound here bounds them all; beyond it a request is told at once to come back.
package final class RequestsInHand: Sendable {
    private let count = Atomic<Int>(0)
    let most: Int

    package init(most: Int) { self.most = most }

    package var now: Int { count.load(ordering: .relaxed) }

    var isFull: Bool { now >= most }

    /// Whether there was room; then `leave` must follow.
    func enter() -> Bool {
        if count.add(1, ordering: .relaxed).newValue <= most { return true }
        leave()
        return false
    }

    /// For what was let in already.
    func enterAnyway() { count.add(1, ordering: .relaxed) }

    func leave() { count.subtract(1, ordering: .relaxed) }
}
