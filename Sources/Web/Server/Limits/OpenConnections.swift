import Synchronization

/// Counts the connections of one listener.
package final class OpenConnections: Sendable {
    enum Standing: Sendable {
        case welcome
        /// One too many: is told so, and asked to come back.
        case crowded
        /// Far too many: not even that.
        case refused
    }

    private let count = Atomic<Int>(0)
    let most: Int
    /// So many more are answered that the house is full.
    let spare: Int

    init(most: Int) {
        self.most = most
        spare = max(16, most / 8)
    }

    package var now: Int { count.load(ordering: .relaxed) }

    func enter() -> Standing {
        let before = count.add(1, ordering: .relaxed).oldValue
        return before < most ? .welcome : before < most + spare ? .crowded : .refused
    }

    func leave() { count.subtract(1, ordering: .relaxed) }
}
