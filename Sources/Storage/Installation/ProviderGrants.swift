package import Organisation

extension Connection {
    package func providerGrants(of account: ProviderAccountID? = nil) throws -> [ProviderGrant] {
        let query: SQL = "SELECT id, account, role, from_at, until_at FROM provider_grant"
        let wanted = account.map { query + " WHERE account = \($0)" } ?? query
        return try rows(wanted + " ORDER BY from_at, id").map { row in
            ProviderGrant(
                id: try row.id(0, GrantID.self), account: try row.id(1, ProviderAccountID.self),
                role: try row.word(2, Role.self), from: try row.instant(3), until: try row.optionalInstant(4))
        }
    }

    /// The role that acts now. Whoever makes and deletes companies acts in none, so an operator is nothing else.
    package func actingProviderRole(of account: ProviderAccountID, at now: Instant) throws -> Role? {
        let held = Set(try providerGrants(of: account).filter { $0.holds(at: now) }.map(\.role))
        return Role.providers.first(where: held.contains)
    }

    package func insert(_ grant: ProviderGrant, by author: Int) throws {
        try run(
            """
            INSERT INTO provider_grant (id, account, role, from_at, until_at, given_by)
            VALUES (\(grant.id), \(grant.account), \(grant.role.rawValue), \(grant.from),
                    \(nullable: grant.until), \(author))
            """)
    }

    package func endProviderGrants(of account: ProviderAccountID, at now: Instant) throws {
        try run(
            """
            UPDATE provider_grant SET until_at = \(now)
            WHERE account = \(account) AND (until_at IS NULL OR until_at > \(now))
            """)
    }
}

extension Connection {
    /// Stores the hash of a one-time link; earlier unused links of the account die.
    package func insertProviderLink(hash: [UInt8], account: ProviderAccountID, expires: Instant) throws {
        try run("DELETE FROM provider_link WHERE account = \(account) AND used_at IS NULL")
        try run(
            "INSERT INTO provider_link (hash, account, expires_at) VALUES (\(hash), \(account), \(expires))")
    }

    package func accountOfProviderLink(hash: [UInt8], now: Instant) throws -> ProviderAccountID? {
        try row(
            "SELECT account FROM provider_link WHERE hash = \(hash) AND used_at IS NULL AND expires_at > \(now)"
        )?.id(0, ProviderAccountID.self)
    }

    package func useProviderLink(hash: [UInt8], at: Instant) throws {
        try run("UPDATE provider_link SET used_at = \(at) WHERE hash = \(hash)")
    }
}
