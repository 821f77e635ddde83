import Crypto
import Organisation

extension TenantKeys {
    /// Opens the records on this node.
    ///
    /// - Throws: `CustodyError.wrong`.
    func unlock(_ find: (KeeperSlots) async throws -> KeeperKey?) async throws {
        guard let slots = try await store.keeperSlots(ring.tenant) else {
            throw CustodyError.changedMeanwhile
        }
        guard let key = try await find(slots) else { throw CustodyError.wrong }
        seat.open(key)
        try await load()
    }

    /// Forgets the keeper's key and every key under it, on this node.
    func lock() {
        seat.lock()
        if seat.isTaken { ring.lockKeepers() }
    }

    /// Puts the keys of answers, results and interviews under a new keeper's key.
    ///
    /// - Parameter find: the key of today from its slots; not asked where there is none yet.
    /// - Returns: what opens the records when the passphrase is lost.
    func setKeeper(
        _ passphrase: SymmetricKey, _ stretching: Stretching, at now: Instant,
        find: (KeeperSlots) async throws -> KeeperKey?
    ) async throws -> RecoveryKey {
        var old: KeeperKey?
        if let slots = try await store.keeperSlots(ring.tenant) {
            old = try await find(slots)
            guard old != nil else { throw CustodyError.wrong }
        }
        let (new, recovery) = (KeeperKey(), RecoveryKey())
        let slots = try KeeperSlots(new, passphrase, recovery, stretching)
        let before = old
        try await store.setKeeper(slots, instead: before?.id, of: ring.tenant, at: now) { key in
            guard key.keeper == before?.id else { throw CustodyError.changedMeanwhile }
            let plain = try unwrapped(key, by: before)
            return Array(try AES.KeyWrap.wrap(plain.secret, using: wrapping(key.name, key.id, new)))
        }
        seat.open(new)
        try await load()
        return recovery
    }
}
