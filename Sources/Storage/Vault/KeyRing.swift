import Crypto
import Organisation
import Synchronization

/// A tenant's keys in memory, so that closures can seal and open without waiting.
final class KeyRing: Sendable {
    struct Key: Sendable {
        let id: [UInt8]
        let secret: SymmetricKey
    }

    let tenant: TenantID
    private let keys = Mutex<[String: [Key]]>([:])
    /// Keys that are there and that only the keeper can unlock.
    private let locked = Mutex<[String: Set<[UInt8]>]>([:])

    init(tenant: TenantID) {
        self.tenant = tenant
    }

    func has(_ name: KeyName) -> Bool { keys.withLock { $0[name.text] != nil } }

    /// Loaded, or known and locked.
    func has(_ name: String, id: [UInt8]) -> Bool {
        keys.withLock { $0[name]?.contains { $0.id == id } ?? false }
            || locked.withLock { $0[name]?.contains(id) ?? false }
    }

    func isLocked(_ name: String) -> Bool { locked.withLock { $0[name] != nil } }

    /// The newest key of that name: what is sealed from now on.
    func newest(_ name: KeyName) throws -> Key {
        guard let key = keys.withLock({ $0[name.text]?.last }) else {
            throw isLocked(name.text) ? VaultError.locked : VaultError.notReady(name)
        }
        return key
    }

    /// The key a value was sealed with.
    func key(_ name: KeyName, id: some Collection<UInt8>) throws -> Key {
        guard let all = keys.withLock({ $0[name.text] }) else {
            throw isLocked(name.text) ? VaultError.locked : VaultError.notReady(name)
        }
        guard let key = all.first(where: { $0.id.elementsEqual(id) }) else { throw VaultError.doesNotOpen }
        return key
    }

    /// Adds a key unless the ring has it.
    func add(_ key: Key, name: String) {
        keys.withLock { keys in
            if keys[name]?.contains(where: { $0.id == key.id }) == true { return }
            keys[name, default: []].append(key)
        }
        locked.withLock { $0[name] = nil }
    }

    func remove(name: String) {
        keys.withLock { $0[name] = nil }
        locked.withLock { $0[name] = nil }
    }

    /// Notes a key that cannot be unwrapped now. One that is open here stays open.
    func lock(_ name: String, id: [UInt8]) {
        guard keys.withLock({ $0[name] == nil }) else { return }
        locked.withLock { _ = $0[name, default: []].insert(id) }
    }

    /// Forgets every key of the keeper's custody.
    func lockKeepers() {
        let names = keys.withLock { keys in
            let names = keys.filter { KeyName.isKeepers($0.key) }
            for name in names.keys { keys[name] = nil }
            return names
        }
        locked.withLock { locked in
            for (name, keys) in names { locked[name, default: []].formUnion(keys.map(\.id)) }
        }
    }
}
