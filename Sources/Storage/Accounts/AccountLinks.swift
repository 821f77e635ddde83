package import Organisation

extension Connection {
    /// Stores the hash of a one-time link; earlier unused links of the account die.
    package func insertAccountLink(hash: [UInt8], account: AccountID, expires: Instant) throws {
        try run("DELETE FROM account_link WHERE account = \(account) AND used_at IS NULL")
        try run(
            "INSERT INTO account_link (hash, account, expires_at) VALUES (\(hash), \(account), \(expires))")
    }

    package func accountOfLink(hash: [UInt8], now: Instant) throws -> AccountID? {
        try row(
            """
            SELECT account FROM account_link WHERE hash = \(hash) AND used_at IS NULL AND expires_at > \(now)
            """)?.id(0, AccountID.self)
    }

    package func useAccountLink(hash: [UInt8], at: Instant) throws {
        try run("UPDATE account_link SET used_at = \(at) WHERE hash = \(hash)")
    }
}
