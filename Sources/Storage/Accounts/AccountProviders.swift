package import Organisation

/// Whose account it is.
package enum Standing: Hashable, Sendable {
    /// The company's own.
    case own
    /// A provider's member of staff with an appointment in force.
    case appointed(ProviderAccountID)
    /// A provider's member of staff whose appointments have ended or not begun.
    case ended
}

extension Connection {
    package func markProviders(
        _ account: AccountID, _ provider: ProviderAccountID, at: Instant, by author: Int
    ) throws {
        try run(
            """
            INSERT INTO account_provider (account, provider_account, at, appointed_by)
            VALUES (\(account), \(provider), \(at), \(author))
            """)
    }

    package func account(ofProvider provider: ProviderAccountID) throws -> AccountID? {
        try row("SELECT account FROM account_provider WHERE provider_account = \(provider)")?
            .id(0, AccountID.self)
    }

    package func provider(ofAccount account: AccountID) throws -> ProviderAccountID? {
        try row("SELECT provider_account FROM account_provider WHERE account = \(account)")?
            .id(0, ProviderAccountID.self)
    }

    package func providersAccounts() throws -> [AccountID] {
        try rows("SELECT account FROM account_provider ORDER BY at, account").map {
            try $0.id(0, AccountID.self)
        }
    }

    package func standing(of account: AccountID, at now: Instant) throws -> Standing {
        guard let provider = try provider(ofAccount: account) else { return .own }
        return try grants(of: account).contains { $0.holds(at: now) } ? .appointed(provider) : .ended
    }
}

extension Door {
    /// Asked with every request of a signed-in account, before a function is known.
    package func standing(of account: AccountID) async throws -> Standing {
        let now = clock()
        return try await database.read { try $0.standing(of: account, at: now) }
    }
}
