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

extension Connection {
    /// Stores the mark of a code on paper; earlier unused codes of the account die.
    package func insertAccessCode(_ code: String, account: AccountID, expires: Instant) throws {
        try run("DELETE FROM access_code WHERE account = \(account) AND used_at IS NULL")
        try run(
            """
            INSERT INTO access_code (mark, account, expires_at)
            VALUES (\(mark(code, of: account)), \(account), \(expires))
            """)
    }

    /// Uses the code up. False when it is none of the account's, used or too old.
    package func useAccessCode(_ code: String, of account: AccountID, at now: Instant) throws -> Bool {
        try run(
            """
            UPDATE access_code SET used_at = \(now)
            WHERE mark = \(mark(code, of: account)) AND used_at IS NULL AND expires_at > \(now)
            """)
        return changes == 1
    }

    /// Ends every unused link and code, so that none outlives what replaced it.
    package func voidLinks(of account: AccountID) throws {
        try run("DELETE FROM account_link WHERE account = \(account) AND used_at IS NULL")
        try run("DELETE FROM access_code WHERE account = \(account) AND used_at IS NULL")
    }

    /// Keyed, and bound to the account: a stolen table tells no code, however short.
    func mark(_ code: String, of account: AccountID) throws -> [UInt8] {
        try vault.blindIndex("\(account.rawValue):\(code)", kind: .accessCode)
    }
}
