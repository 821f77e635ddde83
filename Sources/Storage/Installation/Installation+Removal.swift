package import Organisation

/// A company that left: what is kept of it.
package struct Departure: Sendable, Hashable {
    package let id: TenantID
    package let slug: String
    package let askedAt: Instant
    /// nil while keys or data may still be there.
    package let doneAt: Instant?
}

extension Installation {
    /// A tenant leaves: off the list, then its keys, so that nothing that was copied can be read, then the data.
    package func removeTenant(_ id: TenantID) async throws {
        let now = clock()
        try await database.write { try $0.depart(id, at: now) }
        try await finishRemoval(of: id)
    }

    /// For a tenant that is off the list. May be repeated: every step finds its work done or does it.
    package func finishRemoval(of id: TenantID) async throws {
        await openTenants.close(id)
        try await keyStore.destroyTenant(id)
        try await ground.remove(id)
        let now = clock()
        try await database.write { connection in
            try connection.run(
                "UPDATE departed_tenant SET done_at = \(now) WHERE id = \(id) AND done_at IS NULL")
        }
    }

    /// Goes on with removals that were broken off, and repeats those whose keys came back with an old copy.
    package func finishRemovals() async throws {
        let departures = try await database.read { try $0.departures() }
        guard !departures.isEmpty else { return }
        let keyed = try await keyStore.tenants()
        for departure in departures where departure.doneAt == nil || keyed.contains(departure.id) {
            try await finishRemoval(of: departure.id)
        }
    }
}

extension Connection {
    /// Takes a company off the list for ever. From this commit on no request finds it.
    package func depart(_ id: TenantID, at now: Instant) throws {
        guard let entry = try tenant(id) else { return }
        try run(
            """
            INSERT INTO departed_tenant (id, slug, asked_at, done_at) VALUES (\(id), \(entry.slug), \(now), NULL)
            """)
        try run("UPDATE provider_session SET tenant = NULL, tenant_session = NULL WHERE tenant = \(id)")
        try run("DELETE FROM provider_appointment WHERE tenant = \(id)")
        try run("DELETE FROM setup_token WHERE tenant = \(id)")
        try run("DELETE FROM tenant WHERE id = \(id)")
    }

    package func departures() throws -> [Departure] {
        try rows("SELECT id, slug, asked_at, done_at FROM departed_tenant ORDER BY asked_at, id").map { row in
            Departure(
                id: try row.id(0, TenantID.self), slug: try row.text(1), askedAt: try row.instant(2),
                doneAt: try row.optionalInstant(3))
        }
    }
}
