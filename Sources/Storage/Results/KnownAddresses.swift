package import Organisation

extension Connection {
    /// The invitation went there: what is about its result may, too.
    package func noteInvited(_ invitation: InvitationID, at address: String, _ now: Instant) throws {
        let look = try vault.blindIndex(address.foldedForLookup, kind: .mail)
        try run(
            """
            INSERT INTO invited_address (invitation, look_up, at) VALUES (\(invitation), \(look), \(now))
            ON CONFLICT (invitation, look_up) DO NOTHING
            """)
    }

    /// Whether the person was invited there, or said since that it is theirs (S2-14, TH08b).
    package func isKnown(_ address: String, of invitation: InvitationID, _ person: PersonID) throws -> Bool {
        let look = try vault.blindIndex(address.foldedForLookup, kind: .mail)
        return try row(
            """
            SELECT 1 FROM invited_address WHERE invitation = \(invitation) AND look_up = \(look)
            UNION SELECT 1 FROM confirmed_address WHERE person = \(person) AND look_up = \(look)
            """) != nil
    }

    /// A code for an address; the one before is no longer any good.
    package func insertAddressCode(
        hash: [UInt8], for address: String, of person: PersonID, expires: Instant
    ) throws {
        let look = try vault.blindIndex(address.foldedForLookup, kind: .mail)
        try run(
            """
            INSERT INTO address_code (person, look_up, hash, expires_at, tries)
            VALUES (\(person), \(look), \(hash), \(expires), 0)
            ON CONFLICT (person) DO UPDATE SET look_up = excluded.look_up, hash = excluded.hash,
              expires_at = excluded.expires_at, tries = 0
            """)
    }

    /// Fingerprints of addresses of people whose addresses are gone.
    func forgetConfirmedAddresses() throws {
        try run(
            """
            DELETE FROM confirmed_address
            WHERE NOT EXISTS (SELECT 1 FROM contact c WHERE c.person = confirmed_address.person)
            """)
    }

    /// So many wrong codes end it: a new one comes with the next mail.
    private static var mostTries: Int { 10 }

    package func awaitsAddressCode(_ person: PersonID, at now: Instant) throws -> Bool {
        try row(
            """
            SELECT 1 FROM address_code WHERE person = \(person) AND expires_at > \(now)
            AND tries < \(Self.mostTries)
            """) != nil
    }

    /// Counts the try; the right code makes the address the person's own.
    ///
    /// - Returns: whether it was right.
    package func confirmAddress(_ person: PersonID, code hash: [UInt8], at now: Instant) throws -> Bool {
        guard try awaitsAddressCode(person, at: now) else { return false }
        try run("UPDATE address_code SET tries = tries + 1 WHERE person = \(person)")
        try run(
            """
            INSERT INTO confirmed_address (person, look_up, at)
            SELECT person, look_up, \(now) FROM address_code WHERE person = \(person) AND hash = \(hash)
            ON CONFLICT (person, look_up) DO NOTHING
            """)
        let isRight = try row("SELECT 1 FROM address_code WHERE person = \(person) AND hash = \(hash)") != nil
        if isRight { try run("DELETE FROM address_code WHERE person = \(person)") }
        return isRight
    }
}
