package import Organisation

extension Connection {
    /// Ends every link of an invitation, mailed or printed, and whatever was opened by one.
    package func endLinks(of invitation: InvitationID, at now: Instant) throws {
        try run(
            """
            UPDATE invitation_token SET expires_at = \(now)
            WHERE invitation = \(invitation) AND expires_at > \(now)
            """)
        try run("DELETE FROM session WHERE invitation = \(invitation)")
    }

    /// The person's own mail addresses, whoever entered them; one that others have too is nobody's own.
    package func ownMailContacts(of person: PersonID) throws -> [Int] {
        try rows(
            """
            SELECT c.id FROM contact c WHERE c.person = \(person) AND c.kind = 'mail'
            AND NOT EXISTS (SELECT 1 FROM contact o WHERE o.look_up = c.look_up AND o.person <> c.person)
            ORDER BY c.id
            """
        ).map { try $0.int(0) }
    }

    /// Whose address it is; nil when it is gone.
    package func mailContact(_ id: Int) throws -> (person: PersonID, address: String)? {
        try row("SELECT person, address FROM contact WHERE id = \(id) AND kind = 'mail'").map {
            (try $0.id(0, PersonID.self), try address($0.bytes(1), row: id))
        }
    }
}
