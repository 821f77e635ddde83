package import Organisation

extension ColumnLabel {
    fileprivate static let providerIdentity = ColumnLabel("provider_account.identity")
}

extension Connection {
    package func providerAccounts() throws -> [ProviderAccount] {
        try rows("SELECT id, identity, password FROM provider_account ORDER BY created_at, id").map {
            try providerAccount($0)
        }
    }

    package func providerAccount(_ id: ProviderAccountID) throws -> ProviderAccount? {
        try row("SELECT id, identity, password FROM provider_account WHERE id = \(id)").map {
            try providerAccount($0)
        }
    }

    package func providerAccount(mail: String) throws -> ProviderAccount? {
        let index = try vault.blindIndex(mail.foldedForLookup, kind: .loginName)
        return try row("SELECT id, identity, password FROM provider_account WHERE mail_index = \(index)").map
        {
            try providerAccount($0)
        }
    }

    package func insert(_ account: ProviderAccount, at: Instant) throws {
        let plain = Array("\(account.name)\n\(account.mail)".utf8)
        let sealed = try vault.seal(
            plain, as: .providerIdentity, row: account.id.rawValue, key: .contact, padTo: 64)
        let index = try vault.blindIndex(account.mail.foldedForLookup, kind: .loginName)
        try run(
            """
            INSERT INTO provider_account (id, mail_index, identity, password, created_at)
            VALUES (\(account.id), \(index), \(sealed), NULL, \(at))
            """)
    }

    package func providerVerifier(mail: String) throws -> Verifier? {
        let index = try vault.blindIndex(mail.foldedForLookup, kind: .loginName)
        return try row(
            "SELECT id, password, failures, tries_from FROM provider_account WHERE mail_index = \(index)"
        ).map { try Verifier($0) }
    }

    package func providerVerifier(of id: ProviderAccountID) throws -> Verifier? {
        try row("SELECT id, password, failures, tries_from FROM provider_account WHERE id = \(id)").map {
            try Verifier($0)
        }
    }

    package func recordTries(ofProvider id: Int, failures: Int, triesFrom: Instant?) throws {
        try run(
            """
            UPDATE provider_account SET failures = \(failures), tries_from = \(nullable: triesFrom)
            WHERE id = \(id)
            """)
    }

    package func setPassword(_ phc: String, ofProvider id: ProviderAccountID) throws {
        try run(
            "UPDATE provider_account SET password = \(phc), failures = 0, tries_from = NULL WHERE id = \(id)")
        try endProviderSessions(of: id)
    }

    private func providerAccount(_ row: Row) throws -> ProviderAccount {
        let id = try row.id(0, ProviderAccountID.self)
        let plain = try vault.open(try row.bytes(1), as: .providerIdentity, row: id.rawValue, key: .contact)
        let parts = String(decoding: plain, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        return ProviderAccount(
            id: id, name: String(parts.first ?? ""), mail: String(parts.last ?? ""),
            hasPassword: try row.optionalText(2) != nil)
    }
}
