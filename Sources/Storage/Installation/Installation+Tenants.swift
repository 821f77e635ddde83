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
    ///
    /// - Parameter list: puts the entry into the list; the provider's door does it with its audit row.
    package func createTenant(
        name: String, list: @Sendable (TenantEntry) async throws -> Void
    ) async throws -> TenantHandle {
        let now = clock()
        let entry = TenantEntry(
            id: TenantID(rawValue: chance.id()), slug: try await freshSlug(), name: name, createdAt: now)
        let keys = try await TenantKeys.create(entry.id, in: keyStore, at: now)
        let handle = try await open(entry, keys, isNew: true)
        try await list(entry)
        return await openTenants.add(handle)
    }

    package func createTenant(name: String) async throws -> TenantHandle {
        try await createTenant(name: name) { [database] entry in
            try await database.write { try $0.insert(entry) }
        }
    }

    package func tenants() async throws -> [TenantEntry] {
        try await database.read { try $0.tenants() }
    }

    /// Whether a company has this word now. Looks in the list only, so yes and no cost the same.
    package func knows(slug: String) async throws -> Bool {
        try await tenantLookup.value(of: slug) != nil
    }

    /// nil when there is no such tenant. The list is asked every time: a tenant that was deleted, perhaps by
    /// another process, is refused at the very next request.
    package func tenant(slug: String) async throws -> TenantHandle? {
        guard let entry = try await tenantLookup.value(of: slug) else {
            if let gone = await openTenants.handle(slug: slug) { await openTenants.close(gone.id) }
            return nil
        }
        return try await openTenants.handle(entry.id) { [self] in
            try await open(entry, TenantKeys.open(entry.id, in: keyStore), isNew: false)
        }
    }

    /// For every tenant that is open here: a key that another node destroyed is forgotten by this one too.
    /// A tenant in trouble holds up no other.
    ///
    /// - Returns: what went wrong, of each tenant that is in trouble.
    package func refreshKeys() async -> [any Error] {
        var troubles: [any Error] = []
        for handle in await openTenants.handles {
            do { try await handle.refreshKeys() } catch { troubles.append(error) }
        }
        return troubles
    }

    /// Addresses are for ever: the word of a company that left is never given to another.
    private func freshSlug() async throws -> String {
        var slug = chance.slug()
        while try await database.read({ [slug] in try $0.isTaken(slug: slug) }) { slug = chance.slug() }
        return slug
    }

    private func open(_ entry: TenantEntry, _ keys: TenantKeys, isNew: Bool) async throws -> TenantHandle {
        let database = try await ground.open(.tenant(entry.id), vault: Vault(ring: keys.ring), isNew: isNew)
        try await Installation.start(database, keys, schema, at: clock())
        if let keepers { await keys.unlock(from: keepers, entry.slug) }
        return TenantHandle(entry, database, keys, clock: clock)
    }
}

extension Connection {
    package func tenants() throws -> [TenantEntry] {
        try rows("SELECT id, slug, name, created_at FROM tenant ORDER BY created_at, id").map(
            TenantEntry.init)
    }

    package func tenant(_ id: TenantID) throws -> TenantEntry? {
        try row("SELECT id, slug, name, created_at FROM tenant WHERE id = \(id)").map(TenantEntry.init)
    }

    /// Those that there are, by slug.
    func tenants(slugs: [String]) throws -> [String: TenantEntry] {
        let found = try rows(
            "SELECT id, slug, name, created_at FROM tenant WHERE slug IN \(list: SQL.roundedUp(slugs))"
        ).map(TenantEntry.init)
        return Dictionary(uniqueKeysWithValues: found.map { ($0.slug, $0) })
    }

    package func insert(_ entry: TenantEntry) throws {
        try run(
            """
            INSERT INTO tenant (id, slug, name, created_at)
            VALUES (\(entry.id), \(entry.slug), \(entry.name), \(entry.createdAt))
            """)
    }

    fileprivate func isTaken(slug: String) throws -> Bool {
        try row(
            "SELECT slug FROM tenant WHERE slug = \(slug) UNION SELECT slug FROM departed_tenant WHERE slug = \(slug)"
        ) != nil
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
