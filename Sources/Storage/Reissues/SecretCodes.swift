package import Organisation

extension Connection {
    /// A second request on the same day changes nothing.
    package func insertSecretRequest(of person: PersonID, at: Instant) throws {
        try run(
            """
            INSERT INTO secret_request (person, day, at) VALUES (\(person), \(at.day), \(at))
            ON CONFLICT (person, day) DO NOTHING
            """)
    }

    /// Who asked and got no code since, the oldest first.
    package func openSecretRequests() throws -> [(person: PersonID, at: Instant)] {
        try rows(
            """
            SELECT r.person, max(r.at) FROM secret_request r
            WHERE NOT EXISTS (SELECT 1 FROM secret_code c WHERE c.person = r.person AND c.at >= r.at)
            GROUP BY r.person ORDER BY max(r.at), r.person
            """
        ).map { (try $0.id(0, PersonID.self), try $0.instant(1)) }
    }

    /// Stores the mark of a code on paper; an earlier one of the person ends.
    package func insertSecretCode(
        _ code: String, of person: PersonID, proof: IdentityProof, expires: Instant, under permit: Permit
    ) throws {
        try run(
            "UPDATE secret_code SET ended_at = \(permit.at) WHERE person = \(person) AND ended_at IS NULL")
        try run(
            """
            INSERT INTO secret_code (mark, person, proof, at, issued_by, expires_at)
            VALUES (\(secretMark(code, of: person)), \(person), \(proof), \(permit.at), \(permit.author),
                    \(expires))
            """)
    }

    /// Uses the code up. False when it is none of the person's, used, replaced or too old.
    package func useSecretCode(_ code: String, of person: PersonID, at now: Instant) throws -> Bool {
        try run(
            """
            UPDATE secret_code SET ended_at = \(now)
            WHERE mark = \(secretMark(code, of: person)) AND ended_at IS NULL AND expires_at > \(now)
            """)
        return changes == 1
    }

    private func secretMark(_ code: String, of person: PersonID) throws -> [UInt8] {
        try vault.blindIndex("secret \(person.rawValue):\(code)", kind: .accessCode)
    }
}

extension Connection {
    /// Another secret in place of the one in force: it opens what that one opened, and nothing else. Whoever was
    /// signed in by the old one is signed in no more.
    package func replaceSecret(
        with id: OwnSecretID, of person: PersonID, phc: String, at: Instant
    ) throws {
        let old = try secretVerifier(of: person).map { OwnSecretID(rawValue: $0.owner) }
        try insertSecret(id, of: person, phc: phc, at: at)
        if let old {
            try run("UPDATE sheet_secret SET secret = \(id), at = \(at) WHERE secret = \(old)")
        }
        try run("DELETE FROM session WHERE person = \(person) AND invitation IS NULL AND account IS NULL")
    }
}
