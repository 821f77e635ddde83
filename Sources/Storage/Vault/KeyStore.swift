import Crypto
import Organisation

/// The key database and the KEK that its rows are wrapped under.
struct KeyStore: Sendable {
    let database: Database
    let kek: KEK

    struct Wrapped: Sendable {
        let name: String
        let id: [UInt8]
        let wrapped: [UInt8]
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
            return (KeyStore(database: database, kek: kek), origin)
        }
        let kek = try source.load()
        guard known.contains(kek.id) else { throw KEKError.wrong }
        return (KeyStore(database: database, kek: kek), .found)
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
        try await database.read { connection in
            try connection.rows(
                "SELECT name, id, wrapped FROM data_key WHERE tenant = \(tenant) ORDER BY name, generation"
            ).map { Wrapped(name: try $0.text(0), id: try $0.bytes(1), wrapped: try $0.bytes(2)) }
        }
    }

    /// False when somebody else, another node perhaps, made a key of that name first.
    func add(_ key: Wrapped, of tenant: TenantID, at now: Instant) async throws -> Bool {
        try await database.write { connection in
            try connection.run(
                """
                INSERT INTO data_key (tenant, name, generation, id, wrapped, created_at)
                VALUES (\(tenant), \(key.name), 1, \(key.id), \(key.wrapped), \(now)) ON CONFLICT DO NOTHING
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
            try connection.run("DELETE FROM tenant_key WHERE tenant = \(tenant)")
        }
        try await database.scrub()
    }
}
