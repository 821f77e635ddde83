package import Organisation

extension Connection {
    /// A lock or its end, as a dated row.
    package func setLock(_ isLocked: Bool, of account: AccountID, at: Instant, by author: Int) throws {
        try run(
            """
            INSERT INTO account_lock (account, at, locked, changed_by)
            VALUES (\(account), \(at), \(isLocked), \(author))
            ON CONFLICT (account, at) DO UPDATE SET locked = excluded.locked, changed_by = excluded.changed_by
            """)
    }

    package func isLocked(_ account: AccountID) throws -> Bool {
        try row("SELECT locked FROM account_lock WHERE account = \(account) ORDER BY at DESC LIMIT 1")?
            .bool(0) ?? false
    }

    package func lockedAccounts() throws -> Set<AccountID> {
        Set(
            try rows(
                """
                SELECT account FROM account_lock l WHERE locked = 1
                AND at = (SELECT max(x.at) FROM account_lock x WHERE x.account = l.account)
                """
            ).map { try $0.id(0, AccountID.self) })
    }

    /// Whether somebody else could still look after accounts: an administrator in force, at work, not locked.
    package func hasAdministrator(besides account: AccountID, at now: Instant) throws -> Bool {
        let locked = try lockedAccounts()
        return try allGrants().contains { grant in
            try grant.role == .tenantAdministrator && grant.holds(at: now) && grant.account != account
                && !locked.contains(grant.account) && !hasLeft(grant.account, on: now.day)
        }
    }
}
