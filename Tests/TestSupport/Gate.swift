import Dispatch
import Synchronization

/// Holds a closure on its lane until the test lets it go on.
package final class Gate: Sendable {
    private let arrived = DispatchSemaphore(value: 0)
    private let opened = DispatchSemaphore(value: 0)
    private let count = Mutex(0)

    package init() {}

    /// How often a closure came by `passOnce`.
    package var runs: Int { count.withLock(\.self) }

    /// Holds the closure when it runs for the first time only.
    package func passOnce() {
        let isFirst = count.withLock { count in
            count += 1
            return count == 1
        }
        if isFirst { pass() }
    }

    package func pass() {
        arrived.signal()
        opened.wait()
    }

    package func waitForArrival() async {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async { [arrived] in
                arrived.wait()
                continuation.resume()
            }
        }
    }

    package func open() { opened.signal() }
}
