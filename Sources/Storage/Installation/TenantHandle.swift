package import Organisation

/// One tenant, open: its data and its keys.
package final class TenantHandle: Sendable {
    package let id: TenantID
    package let slug: String
    package let name: String
    package let database: Database
    /// The roster, opened, while somebody looks after it.
    package let directory = RosterDirectory()
    let keys: TenantKeys
    let sessions: GatheredLookup<[UInt8], BrowserSession>
    private let clock: @Sendable () -> Instant

    init(
        _ entry: TenantEntry, _ database: Database, _ keys: TenantKeys,
        clock: @escaping @Sendable () -> Instant
    ) {
        id = entry.id
        slug = entry.slug
        name = entry.name
        self.database = database
        sessions = GatheredLookup { hashes in
            try await database.read { try $0.sessions(hashes: hashes) }
        }
        self.keys = keys
        self.clock = clock
    }

    var now: Instant { clock() }

    package var vault: Vault { database.vault }

    /// Makes or loads keys before a closure seals with them. The keys of the tenant itself are always there.
    package func ensureKeys(_ names: [KeyName]) async throws {
        try await keys.ensure(names, in: database, at: clock())
    }

    /// Brings the keys up to date with what other nodes made and destroyed.
    package func refreshKeys() async throws {
        try await keys.refresh(database, at: clock())
    }

    /// Destroys a key: what was sealed under it can never be read again. Broken off, it goes on at the next start.
    package func shred(_ name: KeyName) async throws {
        let now = clock()
        try await database.write { try Erasure.ask(name, at: now, on: $0) }
        try await completeErasures()
    }

    /// Destroys the keys of all erasures that were asked for.
    package func completeErasures() async throws {
        try await keys.completeErasures(in: database, at: clock())
    }
}

/// Tenants that are open, each opened once however many ask at the same time.
actor OpenTenants {
    private var opening: [TenantID: Task<TenantHandle, any Error>] = [:]
    private var open: [String: TenantHandle] = [:]

    func add(_ handle: TenantHandle) -> TenantHandle {
        opening[handle.id] = Task { handle }
        open[handle.slug] = handle
        return handle
    }

    func handle(slug: String) -> TenantHandle? { open[slug] }

    var handles: [TenantHandle] { Array(open.values) }

    func handle(
        _ id: TenantID, open: @escaping @Sendable () async throws -> TenantHandle
    ) async throws -> TenantHandle {
        if let task = opening[id] { return try await task.value }
        let task = Task { try await open() }
        opening[id] = task
        do {
            let handle = try await task.value
            // Closed while it was opening: whoever waits gets it, nobody after them.
            if opening[id] == task { self.open[handle.slug] = handle }
            return handle
        } catch {
            opening[id] = nil
            throw error
        }
    }

    func close(_ id: TenantID) async {
        guard let handle = try? await opening.removeValue(forKey: id)?.value else { return }
        open[handle.slug] = nil
        await handle.database.close()
    }

    func close() async {
        for id in opening.keys { await close(id) }
    }
}
