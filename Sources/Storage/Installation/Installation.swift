import Foundation
package import Organisation

/// Everything one program serves: the tenants, their keys, and what is known outside every tenant.
package final class Installation: Sendable {
    package let database: Database
    /// Whether the KEK was made just now; then a person must be told to keep it.
    package let kekOrigin: KEKOrigin
    let ground: Ground
    let keyStore: KeyStore
    let clock: @Sendable () -> Instant
    let chance: Chance
    let schema: [Migration]
    let keepers: KeeperSource?
    let openTenants = OpenTenants()
    let tenantLookup: GatheredLookup<String, TenantEntry>
    private let keys: TenantKeys

    private static let id = TenantID(rawValue: 0)
    /// The tables of the installation itself, in the order in which they came.
    static let ownSchema: [Migration] = [
        .audit, .outbox, .erasure, .installation, .provider, .backup, .mailTrouble(id: "0050-mail-trouble"),
    ]

    static let keySchema: [Migration] = [.keys, .keeper]

    private init(
        _ database: Database, _ keys: TenantKeys, _ keyStore: KeyStore, _ origin: KEKOrigin, _ ground: Ground,
        clock: @escaping @Sendable () -> Instant, chance: Chance, schema: [Migration], keepers: KeeperSource?
    ) {
        self.database = database
        tenantLookup = GatheredLookup { slugs in
            try await database.read { try $0.tenants(slugs: slugs) }
        }
        self.keys = keys
        self.keyStore = keyStore
        self.kekOrigin = origin
        self.ground = ground
        self.clock = clock
        self.chance = chance
        self.schema = schema
        self.keepers = keepers
    }

    /// Opens an installation, or makes one where there is none. `schema` is a tenant's; `keepers` may unlock records.
    package static func open(
        at location: Location, kek: KEKSource, keepers: KeeperSource? = nil,
        clock: @escaping @Sendable () -> Instant, random: @escaping @Sendable (Int) -> [UInt8],
        schema: [Migration]
    ) async throws -> Installation {
        let ground = Ground(location: location)
        if case .directory(let directory) = location { try kek.requireOutside(directory) }
        try ground.requireKeys()
        let now = clock()
        let keyDatabase = try await ground.open(.keys, vault: Vault(ring: KeyRing(tenant: id)), isNew: true)
        do {
            try await Migrator(migrations: keySchema).run(on: keyDatabase, at: now)
            let (store, origin) = try await KeyStore.open(keyDatabase, source: kek, at: now)
            let keys = try await ownKeys(store, at: now)
            let database = try await ground.open(.installation, vault: Vault(ring: keys.ring), isNew: true)
            try await start(database, keys, ownSchema, at: now)
            return Installation(
                database, keys, store, origin, ground, clock: clock, chance: Chance(bytes: random),
                schema: schema, keepers: keepers)
        } catch {
            await keyDatabase.close()
            await ground.close()
            throw error
        }
    }

    /// As above, with the tables of this release.
    package static func open(
        at location: Location, kek: KEKSource, keepers: KeeperSource? = nil,
        clock: @escaping @Sendable () -> Instant, random: @escaping @Sendable (Int) -> [UInt8]
    ) async throws -> Installation {
        try await open(
            at: location, kek: kek, keepers: keepers, clock: clock, random: random,
            schema: TenantSchema.migrations)
    }

    package func close() async {
        await openTenants.close()
        await database.close()
        await keyStore.database.close()
        await ground.close()
    }

    private static func ownKeys(_ store: KeyStore, at now: Instant) async throws -> TenantKeys {
        if try await store.tenantKey(id) == nil { return try await TenantKeys.create(id, in: store, at: now) }
        return try await TenantKeys.open(id, in: store)
    }

    /// Schema first, then the keys, as they were left; closes what it could not start.
    static func start(
        _ database: Database, _ keys: TenantKeys, _ schema: [Migration], at now: Instant
    ) async throws {
        do {
            try await Migrator(migrations: schema).run(on: database, at: now)
            database.startAudit()
            try await keys.start(database, at: now)
            try await keys.ensure([.contact, .index, .audit], in: database, at: now)
        } catch {
            await database.close()
            throw error
        }
    }
}
