import Synchronization

/// Memory for large bodies: forms of the usual size are bounded by the number of requests in hand; what is larger
/// takes its bytes from here while it arrives, or is told to come back.
package final class LargeBodies: Sendable {
    /// A form with every field filled is well below.
    static let small = 65_536

    private let taken = Atomic<Int>(0)
    let most: Int

    package init(most: Int = 256 << 20) { self.most = most }

    package var now: Int { taken.load(ordering: .relaxed) }

    func take(_ bytes: Int) -> Bool {
        if taken.add(bytes, ordering: .relaxed).newValue <= most { return true }
        give(back: bytes)
        return false
    }

    func give(back bytes: Int) { taken.subtract(bytes, ordering: .relaxed) }
}
