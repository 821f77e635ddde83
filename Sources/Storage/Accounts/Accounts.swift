package import Organisation

/// What sign-in needs to know, by account or by person: the verifier and how often it was missed.
package struct Verifier: Sendable {
    package let owner: Int
    /// Argon2id in PHC form; nil before the password is set.
    package let text: String?
    package let failures: Int
    package let triesFrom: Instant?
}

extension Connection {
    package func accounts() throws -> [Account] {
        try rows("SELECT id, identity, password FROM account ORDER BY created_at, id").map { try account($0) }
    }

    package func account(_ id: AccountID) throws -> Account? {
        try row("SELECT id, identity, password FROM account WHERE id = \(id)").map { try account($0) }
    }

    package func insert(_ account: Account, at: Instant) throws {
        let plain = Array("\(account.name)\n\(account.mail)".utf8)
        let sealed = try vault.seal(
            plain, as: .accountIdentity, row: account.id.rawValue, key: .contact, padTo: 64)
        let index = try vault.blindIndex(account.mail.foldedForLookup, kind: .loginName)
        try run(
            """
            INSERT INTO account (id, mail_index, identity, password, failures, tries_from, created_at)
            VALUES (\(account.id), \(index), \(sealed), NULL, 0, NULL, \(at))
            """)
    }

    package func verifier(mail: String) throws -> Verifier? {
        let index = try vault.blindIndex(mail.foldedForLookup, kind: .loginName)
        return try row("SELECT id, password, failures, tries_from FROM account WHERE mail_index = \(index)")
            .map { try Verifier($0) }
    }

    package func verifier(of account: AccountID) throws -> Verifier? {
        try row("SELECT id, password, failures, tries_from FROM account WHERE id = \(account)")
            .map { try Verifier($0) }
    }

    /// A new password ends every session but the one in which it was chosen, and every way in that waits.
    ///
    /// - Parameter phc: nil takes the password away: only a link or a code leads in again.
    package func setPassword(_ phc: String?, of account: AccountID, keeping session: [UInt8]? = nil) throws {
        try run(
            """
            UPDATE account SET password = \(nullable: phc), failures = 0, tries_from = NULL
            WHERE id = \(account)
            """)
        try endSessions(of: account, except: session)
        try voidLinks(of: account)
    }

    /// `failures` in a row, and the moment from which the next try is taken.
    package func recordTries(of account: AccountID, failures: Int, triesFrom: Instant?) throws {
        try run(
            "UPDATE account SET failures = \(failures), tries_from = \(nullable: triesFrom) WHERE id = \(account)"
        )
    }

    private func account(_ row: Row) throws -> Account {
        let id = try row.id(0, AccountID.self)
        let plain = try vault.open(try row.bytes(1), as: .accountIdentity, row: id.rawValue, key: .contact)
        let parts = String(decoding: plain, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        return Account(
            id: id, name: String(parts.first ?? ""), mail: String(parts.last ?? ""),
            hasPassword: try row.optionalText(2) != nil)
    }
}

extension Verifier {
    init(_ row: Row) throws {
        owner = try row.int(0)
        text = try row.optionalText(1)
        failures = try row.int(2)
        triesFrom = try row.optionalInstant(3)
    }
}
