import Crypto
package import Organisation

/// What a one-time link of the first start is good for.
package struct SetupToken: Sendable, Hashable {
    /// nil: for the installation itself.
    package let tenant: TenantID?
}

extension Installation {
    /// The text to print once. Only its hash is kept.
    package func issueSetupToken(for tenant: TenantID?, validFor seconds: Int) async throws -> String {
        let (token, now) = (chance.token(), clock())
        let hash = Installation.hash(token)
        try await database.write { connection in
            try connection.run(
                """
                INSERT INTO setup_token (hash, tenant, created_at, expires_at)
                VALUES (\(hash), \(tenant), \(now), \(now.adding(seconds: seconds)))
                """)
        }
        return token
    }

    /// What the token would do now, for the page that asks before it acts.
    package func openSetupToken(_ token: String) async throws -> SetupToken? {
        let (hash, now) = (Installation.hash(token), clock())
        return try await database.read { connection in
            try connection.row(
                """
                SELECT tenant FROM setup_token WHERE hash = \(hash) AND used_at IS NULL AND expires_at > \(now)
                """
            ).map { SetupToken(tenant: try $0.optionalId(0, TenantID.self)) }
        }
    }

    package func isSetupTokenOpen(_ token: String) async throws -> Bool {
        try await openSetupToken(token) != nil
    }

    /// Uses the token up. nil when it is unknown, used or too old; two calls at once get it once.
    package func useSetupToken(_ token: String) async throws -> SetupToken? {
        let (hash, now) = (Installation.hash(token), clock())
        return try await database.write { connection in
            try connection.row(
                """
                UPDATE setup_token SET used_at = \(now)
                WHERE hash = \(hash) AND used_at IS NULL AND expires_at > \(now) RETURNING tenant
                """
            ).map { SetupToken(tenant: try $0.optionalId(0, TenantID.self)) }
        }
    }

    private static func hash(_ token: String) -> [UInt8] {
        Array(SHA256.hash(data: Array(token.utf8)))
    }
}
