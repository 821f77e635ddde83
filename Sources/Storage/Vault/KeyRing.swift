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

    init(tenant: TenantID) {
        self.tenant = tenant
    }

    func has(_ name: KeyName) -> Bool { keys.withLock { $0[name.text] != nil } }

    func has(_ name: String, id: [UInt8]) -> Bool {
        keys.withLock { $0[name]?.contains { $0.id == id } ?? false }
    }

    /// The newest key of that name: what is sealed from now on.
    func newest(_ name: KeyName) throws -> Key {
        guard let key = keys.withLock({ $0[name.text]?.last }) else { throw VaultError.notReady(name) }
        return key
    }

    /// The key a value was sealed with.
    func key(_ name: KeyName, id: some Collection<UInt8>) throws -> Key {
        guard let all = keys.withLock({ $0[name.text] }) else { throw VaultError.notReady(name) }
        guard let key = all.first(where: { $0.id.elementsEqual(id) }) else { throw VaultError.doesNotOpen }
        return key
    }

    /// Adds a key unless the ring has it.
    func add(_ key: Key, name: String) {
        keys.withLock { keys in
            if keys[name]?.contains(where: { $0.id == key.id }) == true { return }
            keys[name, default: []].append(key)
        }
    }

    func remove(name: String) {
        keys.withLock { $0[name] = nil }
    }
}
