import Crypto
import Organisation

/// The keeper's key as it lies in the key database: wrapped once by the passphrase, once by the recovery key.
struct KeeperSlots: Sendable {
    let id: [UInt8]
    let stretching: Stretching
    let byPassphrase: [UInt8]
    let byRecovery: [UInt8]

    init(_ key: KeeperKey, _ passphrase: SymmetricKey, _ recovery: RecoveryKey, _ stretching: Stretching)
        throws
    {
        id = key.id
        self.stretching = stretching
        byPassphrase = Array(try AES.KeyWrap.wrap(key.secret, using: passphrase))
        byRecovery = Array(try AES.KeyWrap.wrap(key.secret, using: recovery.key(salt: stretching.salt)))
    }

    fileprivate init(_ row: Row) throws {
        id = try row.bytes(0)
        stretching = Stretching(salt: try row.bytes(1), memory: try row.int(2), passes: try row.int(3))
        byPassphrase = try row.bytes(4)
        byRecovery = try row.bytes(5)
    }

    /// nil for a wrong passphrase.
    func key(passphrase: SymmetricKey) -> KeeperKey? { key(byPassphrase, passphrase) }

    func key(recovery: RecoveryKey) -> KeeperKey? { key(byRecovery, recovery.key(salt: stretching.salt)) }

    private func key(_ wrapped: [UInt8], _ wrapping: SymmetricKey) -> KeeperKey? {
        guard let secret = try? AES.KeyWrap.unwrap(wrapped, using: wrapping) else { return nil }
        let key = KeeperKey(secret: secret)
        return key.id == id ? key : nil
    }
}

extension Connection {
    func keeperSlots(_ tenant: TenantID) throws -> KeeperSlots? {
        try row(
            """
            SELECT id, salt, memory, passes, by_passphrase, by_recovery FROM keeper_key WHERE tenant = \(tenant)
            """
        ).map { try KeeperSlots($0) }
    }

    /// One after another: making a key, beginning custody and changing it.
    func lockKeys(of tenant: TenantID) throws {
        try run("UPDATE tenant_key SET kek = kek WHERE tenant = \(tenant)")
    }

    fileprivate func replace(_ slots: KeeperSlots, of tenant: TenantID, at now: Instant) throws {
        try run("DELETE FROM keeper_key WHERE tenant = \(tenant)")
        try run(
            """
            INSERT INTO keeper_key (tenant, id, salt, memory, passes, by_passphrase, by_recovery, changed_at)
            VALUES (\(tenant), \(slots.id), \(slots.stretching.salt), \(slots.stretching.memory),
                    \(slots.stretching.passes), \(slots.byPassphrase), \(slots.byRecovery), \(now))
            """)
    }
}

extension KeyStore {
    func keeperSlots(_ tenant: TenantID) async throws -> KeeperSlots? {
        guard hasKeepers else { return nil }
        return try await database.read { try $0.keeperSlots(tenant) }
    }

    /// Gives a tenant a new keeper's key and wraps its keys anew, in one transaction: all are under the old one or all
    /// under the new one.
    ///
    /// - Parameters:
    ///   - old: the id under which they are now; nil before the first.
    ///   - wrap: the key as it was and as it is to be.
    func setKeeper(
        _ slots: KeeperSlots, instead old: [UInt8]?, of tenant: TenantID, at now: Instant,
        wrap: @escaping @Sendable (Wrapped) throws -> [UInt8]
    ) async throws {
        try await database.write { connection in
            try connection.lockKeys(of: tenant)
            guard try connection.keeperSlots(tenant)?.id == old else { throw CustodyError.changedMeanwhile }
            try connection.replace(slots, of: tenant, at: now)
            for key in try connection.wrappedKeys(of: tenant) where KeyName.isKeepers(key.name) {
                try connection.run(
                    "UPDATE data_key SET wrapped = \(try wrap(key)), keeper = \(slots.id) WHERE id = \(key.id)"
                )
            }
        }
        // The old wrapping leaves the file. It is out of use already, so this must not take the success away.
        try? await database.scrub()
    }
}

package enum CustodyError: Error, Hashable, Sendable {
    /// Somebody else changed the key in the meantime, or there was one already.
    case changedMeanwhile
    /// Not the passphrase, or not the recovery key.
    case wrong
}
