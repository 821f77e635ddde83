import Crypto
import Organisation

/// Makes, loads and destroys one tenant's keys. No transaction spans data and keys, so the order carries the safety:
/// a key is committed before it is used, and an erasure is committed before its key is destroyed.
struct TenantKeys: Sendable {
    let ring: KeyRing
    let seat = KeeperSeat()
    let store: KeyStore
    private let tenantKey: SymmetricKey

    private init(_ tenant: TenantID, _ store: KeyStore, _ tenantKey: SymmetricKey) {
        ring = KeyRing(tenant: tenant)
        self.store = store
        self.tenantKey = tenantKey
    }

    static func create(_ tenant: TenantID, in store: KeyStore, at now: Instant) async throws -> TenantKeys {
        TenantKeys(tenant, store, try await store.createTenantKey(tenant, at: now))
    }

    static func open(_ tenant: TenantID, in store: KeyStore) async throws -> TenantKeys {
        guard let key = try await store.tenantKey(tenant) else { throw VaultError.missing(key: "tenant") }
        return TenantKeys(tenant, store, key)
    }

    /// Loads what there is, finishes erasures that were broken off, and refuses when a key is lost.
    func start(_ data: Database, at now: Instant) async throws {
        try await completeErasures(in: data, at: now)
        try await load()
        let sealed = try await data.read { connection in
            try connection.rows(
                "SELECT name, id FROM vault_key WHERE name NOT IN (SELECT name FROM erasure) ORDER BY name"
            ).map { (name: try $0.text(0), id: try $0.bytes(1)) }
        }
        for key in sealed where !ring.has(key.name, id: key.id) { throw VaultError.missing(key: key.name) }
    }

    /// Makes the keys that are not there yet. A destroyed key is not made again.
    func ensure(_ names: [KeyName], in data: Database, at now: Instant) async throws {
        let absent = names.filter { !ring.has($0) }.map(\.text)
        guard !absent.isEmpty else { return }
        let known = try await data.read { connection in
            (
                erased: try connection.rows("SELECT name FROM erasure WHERE name IN \(list: absent)")
                    .map { try $0.text(0) },
                sealed: try connection.rows(
                    "SELECT DISTINCT name FROM vault_key WHERE name IN \(list: absent)"
                )
                .map { try $0.text(0) }
            )
        }
        if let name = known.erased.first { throw VaultError.erased(key: name) }
        for name in absent where !known.sealed.contains(name) { try await create(name, at: now) }
        let loaded = try await store.keys(ring.tenant).filter { absent.contains($0.name) }
        if let lost = absent.first(where: { name in !loaded.contains { $0.name == name } }) {
            throw VaultError.missing(key: lost)
        }
        try await register(loaded, in: data, at: now)
        for key in loaded { try put(key) }
        if absent.contains(where: { ring.isLocked($0) }) { throw VaultError.locked }
    }

    /// Deletes the keys of every erasure; those that came back with an old key backup as well.
    func completeErasures(in data: Database, at now: Instant) async throws {
        let asked = try await data.read { connection in
            try connection.rows("SELECT name, done_at FROM erasure").map { row in
                (name: try row.text(0), isDone: try row.optionalInstant(1) != nil)
            }
        }
        let names = asked.map(\.name)
        for name in names { ring.remove(name: name) }
        let cameBack = try await store.keys(ring.tenant).contains { names.contains($0.name) }
        guard cameBack || asked.contains(where: { !$0.isDone }) else { return }
        try await store.destroy(names, of: ring.tenant)
        try await data.write { connection in
            try connection.run(
                "UPDATE erasure SET done_at = \(now) WHERE done_at IS NULL AND name IN \(list: names)")
        }
    }

    /// Brings the ring up to date with what other nodes made and destroyed.
    func refresh(_ data: Database, at now: Instant) async throws {
        try await completeErasures(in: data, at: now)
        try await load()
    }

    func load() async throws {
        seat.note(try await store.keeperSlots(ring.tenant)?.id)
        for key in try await store.keys(ring.tenant) { try put(key) }
    }

    /// Into the ring, open or as one that only the keeper opens.
    private func put(_ key: KeyStore.Wrapped) throws {
        let keeper = seat.key
        if key.keeper != nil && key.keeper != keeper?.id { return ring.lock(key.name, id: key.id) }
        ring.add(try unwrapped(key, by: key.keeper == nil ? nil : keeper), name: key.name)
    }

    private func create(_ name: String, at now: Instant) async throws {
        let keeper = try await keeper(of: name)
        let id = (0..<8).map { _ in UInt8.random(in: .min ... .max) }
        let wrapped = try AES.KeyWrap.wrap(SymmetricKey(size: .bits256), using: wrapping(name, id, keeper))
        _ = try await store.add(
            KeyStore.Wrapped(name: name, id: id, wrapped: [UInt8](wrapped), keeper: keeper?.id),
            of: ring.tenant, at: now)
    }

    /// Under whose key a new key of that name comes; nil for the tenant's own.
    private func keeper(of name: String) async throws -> KeeperKey? {
        guard KeyName.isKeepers(name) else { return nil }
        seat.note(try await store.keeperSlots(ring.tenant)?.id)
        guard seat.isTaken else { return nil }
        guard let key = seat.key else { throw VaultError.locked }
        return key
    }

    private func register(_ keys: [KeyStore.Wrapped], in data: Database, at now: Instant) async throws {
        try await data.write { connection in
            for key in keys {
                try connection.run(
                    """
                    INSERT INTO vault_key (id, name, created_at) VALUES (\(key.id), \(key.name), \(now))
                    ON CONFLICT DO NOTHING
                    """)
            }
        }
    }

    func unwrapped(_ key: KeyStore.Wrapped, by keeper: KeeperKey?) throws -> KeyRing.Key {
        do {
            let secret = try AES.KeyWrap.unwrap(key.wrapped, using: wrapping(key.name, key.id, keeper))
            return KeyRing.Key(id: key.id, secret: secret)
        } catch {
            throw VaultError.missing(key: key.name)
        }
    }

    /// Each key is wrapped under a key of its own, derived from the tenant's, or from the tenant's and the keeper's
    /// together: a row that is moved to another name does not unwrap.
    func wrapping(_ name: String, _ id: [UInt8], _ keeper: KeeperKey?) -> SymmetricKey {
        let purpose = Canonical(
            .text(keeper == nil ? "v1 wrap" : "v1 keeper wrap"), .int(Int64(ring.tenant.rawValue)),
            .text(name),
            .bytes(id))
        let both = [tenantKey, keeper?.secret].compactMap { $0 }.flatMap {
            $0.withUnsafeBytes { [UInt8]($0) }
        }
        return HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: both), info: purpose.bytes, outputByteCount: 32)
    }
}
