import Synchronization

/// Whether a tenant's records have a keeper, and the keeper's key while it is unlocked here: in memory only, until
/// somebody locks it or the program stops.
final class KeeperSeat: Sendable {
    private struct State {
        var id: [UInt8]?
        var key: KeeperKey?
    }

    private let state = Mutex(State())

    var isTaken: Bool { state.withLock { $0.id != nil } }

    var isOpen: Bool { state.withLock { $0.key != nil } }

    var key: KeeperKey? { state.withLock { $0.key } }

    /// What the key database says. A key that was changed on another node is of no more use.
    func note(_ id: [UInt8]?) {
        state.withLock { state in
            if state.key?.id != id { state.key = nil }
            state.id = id
        }
    }

    func open(_ key: KeeperKey) {
        state.withLock { $0 = State(id: key.id, key: key) }
    }

    func lock() {
        state.withLock { $0.key = nil }
    }
}
