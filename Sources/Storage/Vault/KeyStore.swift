import Crypto
import Organisation

/// The key database and the KEK that its rows are wrapped under.
struct KeyStore: Sendable {
    let database: Database
    let kek: KEK
    /// False for a key database of an earlier release that is only read: a store that is moved.
    let hasKeepers: Bool

    struct Wrapped: Sendable {
        let name: String
        let id: [UInt8]
        let wrapped: [UInt8]
        /// Whose key wraps it besides the tenant's; nil for the tenant's alone.
        var keeper: [UInt8]?
    }

    /// Loads the KEK and compares it with what these keys were wrapped under. Only an empty key database may get a
    /// new KEK; nothing is changed when the key is missing or wrong.
    static func open(_ database: Database, source: KEKSource, at now: Instant) async throws -> (
        KeyStore, KEKOrigin
    ) {
        let known = try await database.read { try $0.rows("SELECT id FROM kek").map { try $0.bytes(0) } }
        if known.isEmpty {
            let (kek, origin) = try source.loadOrCreate()
            let id = kek.id
            try await database.write { try $0.run("INSERT INTO kek (id, created_at) VALUES (\(id), \(now))") }
            return (KeyStore(database: database, kek: kek, hasKeepers: true), origin)
        }
        let kek = try source.load()
        guard known.contains(kek.id) else { throw KEKError.wrong }
        let hasKeepers = try await database.read { connection in
            try connection.tableShapes().contains { $0.name == "keeper_key" }
        }
        return (KeyStore(database: database, kek: kek, hasKeepers: hasKeepers), .found)
    }

    func tenantKey(_ tenant: TenantID) async throws -> SymmetricKey? {
        let row = try await database.read { connection in
            try connection.row("SELECT kek, wrapped FROM tenant_key WHERE tenant = \(tenant)")
        }
        guard let row else { return nil }
        guard try row.bytes(0) == kek.id else { throw KEKError.wrong }
        do { return try AES.KeyWrap.unwrap(row.bytes(1), using: kek.secret) } catch { throw KEKError.wrong }
    }

    func createTenantKey(_ tenant: TenantID, at now: Instant) async throws -> SymmetricKey {
        let key = SymmetricKey(size: .bits256)
        let (id, wrapped) = (kek.id, [UInt8](try AES.KeyWrap.wrap(key, using: kek.secret)))
        try await database.write { connection in
            try connection.run(
                """
                INSERT INTO tenant_key (tenant, kek, wrapped, created_at) VALUES (\(tenant), \(id), \(wrapped), \(now))
                """)
        }
        return key
    }

    func keys(_ tenant: TenantID) async throws -> [Wrapped] {
        try await database.read { [hasKeepers] in try $0.wrappedKeys(of: tenant, hasKeepers: hasKeepers) }
    }

    /// False when somebody else, another node perhaps, made a key of that name first.
    ///
    /// - Throws: `unavailable` when custody began or changed since the key was wrapped.
    func add(_ key: Wrapped, of tenant: TenantID, at now: Instant) async throws -> Bool {
        try await database.write { connection in
            try connection.lockKeys(of: tenant)
            let keeper = KeyName.isKeepers(key.name) ? try connection.keeperSlots(tenant)?.id : nil
            guard key.keeper == keeper else { throw StorageError.unavailable }
            try connection.run(
                """
                INSERT INTO data_key (tenant, name, generation, id, wrapped, keeper, created_at)
                VALUES (\(tenant), \(key.name), 1, \(key.id), \(key.wrapped), \(nullable: keeper), \(now))
                ON CONFLICT DO NOTHING
                """)
            return connection.changes == 1
        }
    }

    /// Deletes every generation of a key and writes over the place where it stood.
    func destroy(_ names: [String], of tenant: TenantID) async throws {
        try await database.write { connection in
            try connection.run("DELETE FROM data_key WHERE tenant = \(tenant) AND name IN \(list: names)")
        }
        try await database.scrub()
    }

    /// Whose keys are here.
    func tenants() async throws -> Set<TenantID> {
        try await database.read { connection in
            Set(try connection.rows("SELECT tenant FROM tenant_key").map { try $0.id(0, TenantID.self) })
        }
    }

    func destroyTenant(_ tenant: TenantID) async throws {
        try await database.write { connection in
            try connection.run("DELETE FROM data_key WHERE tenant = \(tenant)")
            try connection.run("DELETE FROM keeper_key WHERE tenant = \(tenant)")
            try connection.run("DELETE FROM tenant_key WHERE tenant = \(tenant)")
        }
        try await database.scrub()
    }
}

extension Connection {
    func wrappedKeys(of tenant: TenantID, hasKeepers: Bool = true) throws -> [KeyStore.Wrapped] {
        let keeper: SQL = hasKeepers ? "keeper" : "NULL"
        return try rows(
            """
            SELECT name, id, wrapped, \(sql: keeper) FROM data_key WHERE tenant = \(tenant)
            ORDER BY name, generation
            """
        ).map { row in
            KeyStore.Wrapped(
                name: try row.text(0), id: try row.bytes(1), wrapped: try row.bytes(2),
                keeper: try row.optionalBytes(3))
        }
    }
}
