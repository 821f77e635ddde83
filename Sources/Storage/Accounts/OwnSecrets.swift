package import Organisation

package struct OwnSecretID: Identifier {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }
}

extension Connection {
    /// The secret in force: the one chosen last.
    package func secretVerifier(of person: PersonID) throws -> Verifier? {
        try row(
            """
            SELECT id, verifier, failures, tries_from FROM own_secret WHERE person = \(person)
            ORDER BY chosen_at DESC, id DESC LIMIT 1
            """
        ).map { try Verifier($0) }
    }

    package func insertSecret(_ id: OwnSecretID, of person: PersonID, phc: String, at: Instant) throws {
        try run(
            """
            INSERT INTO own_secret (id, person, verifier, failures, tries_from, chosen_at)
            VALUES (\(id), \(person), \(phc), 0, NULL, \(at))
            """)
    }

    package func recordSecretTries(_ id: OwnSecretID, failures: Int, triesFrom: Instant?) throws {
        try run(
            "UPDATE own_secret SET failures = \(failures), tries_from = \(nullable: triesFrom) WHERE id = \(id)"
        )
    }

    /// Binds a sheet to the secret that was valid when it was answered: the only one that opens its result.
    package func bind(_ sheet: SheetID, to secret: OwnSecretID, at: Instant) throws {
        try run("INSERT INTO sheet_secret (sheet, secret, at) VALUES (\(sheet), \(secret), \(at))")
    }

    package func isBound(_ sheet: SheetID) throws -> Bool {
        try row("SELECT 1 FROM sheet_secret WHERE sheet = \(sheet)") != nil
    }
}
