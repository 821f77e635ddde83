package import Organisation

/// A line of the list of tenants.
package struct TenantEntry: Sendable, Hashable {
    package let id: TenantID
    package let slug: String
    package let name: String
    package let createdAt: Instant
}

extension Installation {
    /// The tenant is listed last, when its keys and tables stand: a broken-off creation leaves nothing to serve.
    package func createTenant(name: String) async throws -> TenantHandle {
        let now = clock()
        let entry = TenantEntry(
            id: TenantID(rawValue: chance.id()), slug: chance.slug(), name: name, createdAt: now)
        let keys = try await TenantKeys.create(entry.id, in: keyStore, at: now)
        let handle = try await open(entry, keys, isNew: true)
        try await database.write { connection in
            try connection.run(
                """
                INSERT INTO tenant (id, slug, name, created_at)
                VALUES (\(entry.id), \(entry.slug), \(entry.name), \(entry.createdAt))
                """)
        }
        return await openTenants.add(handle)
    }

    package func tenants() async throws -> [TenantEntry] {
        try await database.read { connection in
            try connection.rows("SELECT id, slug, name, created_at FROM tenant ORDER BY created_at, id")
                .map(TenantEntry.init)
        }
    }

    /// nil when there is no such tenant. A tenant that is open is not looked up again.
    package func tenant(slug: String) async throws -> TenantHandle? {
        if let handle = await openTenants.handle(slug: slug) { return handle }
        let entry = try await database.read { connection in
            try connection.row("SELECT id, slug, name, created_at FROM tenant WHERE slug = \(slug)")
                .map(TenantEntry.init)
        }
        guard let entry else { return nil }
        return try await openTenants.handle(entry.id) { [self] in
            try await open(entry, TenantKeys.open(entry.id, in: keyStore), isNew: false)
        }
    }

    /// A tenant leaves: keys first, so that nothing that was copied can be read, then the data.
    package func removeTenant(_ id: TenantID) async throws {
        await openTenants.close(id)
        try await keyStore.destroyTenant(id)
        try await ground.remove(id)
        try await database.write { connection in
            try connection.run("DELETE FROM setup_token WHERE tenant = \(id)")
            try connection.run("DELETE FROM tenant WHERE id = \(id)")
        }
    }

    private func open(_ entry: TenantEntry, _ keys: TenantKeys, isNew: Bool) async throws -> TenantHandle {
        let database = try await ground.open(.tenant(entry.id), vault: Vault(ring: keys.ring), isNew: isNew)
        try await Installation.start(database, keys, schema, at: clock())
        return TenantHandle(entry, database, keys, clock: clock)
    }
}

extension TenantEntry {
    fileprivate init(_ row: Row) throws {
        id = try row.id(0, TenantID.self)
        slug = try row.text(1)
        name = try row.text(2)
        createdAt = try row.instant(3)
    }
}
