package import Organisation

/// A browser that is signed in at the provider's door, and where it has gone from there.
package struct ProviderSession: Hashable, Sendable {
    package let account: ProviderAccountID
    package let seenAt: Instant
    package let expiresAt: Instant
    /// The one tenant it is in, with the hash of its session there.
    package let entered: Entry?

    package struct Entry: Hashable, Sendable {
        package let tenant: TenantID
        package let session: [UInt8]
    }

    func lives(at now: Instant) -> Bool {
        let limits = SessionLimits.limits(for: .provider(account))
        return now < expiresAt && now < seenAt.adding(minutes: limits.idle)
    }
}

extension Connection {
    package func insertProviderSession(hash: [UInt8], account: ProviderAccountID, at now: Instant) throws {
        let limit = SessionLimits.limits(for: .provider(account)).absolute
        try run(
            """
            INSERT INTO provider_session (hash, account, created_at, seen_at, expires_at)
            VALUES (\(hash), \(account), \(now), \(now), \(now.adding(minutes: limit)))
            """)
    }

    package func providerSession(hash: [UInt8]) throws -> ProviderSession? {
        try providerSession(where: "hash = \(hash)")
    }

    /// The session that is in a tenant by this session there.
    func providerSession(in tenant: TenantID, session: [UInt8]) throws -> ProviderSession? {
        try providerSession(where: "tenant = \(tenant) AND tenant_session = \(session)")
    }

    package func enter(_ tenant: TenantID, session: [UInt8], from hash: [UInt8]) throws {
        try run(
            "UPDATE provider_session SET tenant = \(tenant), tenant_session = \(session) WHERE hash = \(hash)"
        )
    }

    package func endProviderSession(hash: [UInt8]) throws {
        try run("DELETE FROM provider_session WHERE hash = \(hash)")
    }

    package func endProviderSessions(of account: ProviderAccountID) throws {
        try run("DELETE FROM provider_session WHERE account = \(account)")
    }

    package func deleteProviderSessions(expiredAt now: Instant) throws {
        try run("DELETE FROM provider_session WHERE expires_at <= \(now)")
    }

    func touchProviderSession(hash: [UInt8], at now: Instant) throws {
        try run("UPDATE provider_session SET seen_at = \(now) WHERE hash = \(hash)")
    }

    func touchProviderSession(in tenant: TenantID, session: [UInt8], at now: Instant) throws {
        try run(
            """
            UPDATE provider_session SET seen_at = \(now)
            WHERE tenant = \(tenant) AND tenant_session = \(session)
            """)
    }

    private func providerSession(where condition: SQL) throws -> ProviderSession? {
        try row(
            "SELECT account, seen_at, expires_at, tenant, tenant_session FROM provider_session WHERE \(sql: condition)"
        ).map { row in
            let tenant = try row.optionalId(3, TenantID.self)
            let session = try row.optionalBytes(4)
            let entry = tenant.flatMap { tenant in
                session.map { ProviderSession.Entry(tenant: tenant, session: $0) }
            }
            return ProviderSession(
                account: try row.id(0, ProviderAccountID.self), seenAt: try row.instant(1),
                expiresAt: try row.instant(2), entered: entry)
        }
    }
}
