package import Organisation

/// An invitation that a link still opens.
package struct LiveLink: Hashable, Sendable {
    package let invitation: Invitation
    package let isAnswered: Bool
}

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

    /// The invitations of these people whose links still open something, and whether each was answered.
    package func liveLinks(of people: Set<PersonID>, at now: Instant) throws -> [LiveLink] {
        if people.isEmpty { return [] }
        let rows = try rows(
            """
            SELECT DISTINCT i.id, i.implementation, i.person, i.department, s.id FROM invitation_token t
            JOIN invitation i ON i.id = t.invitation LEFT JOIN sheet s ON s.invitation = i.id
            WHERE t.expires_at > \(now) ORDER BY i.id
            """)
        return try rows.compactMap { row in
            let invitation = try Invitation(row)
            guard people.contains(invitation.person) else { return nil }
            return LiveLink(invitation: invitation, isAnswered: try row.optionalInt(4) != nil)
        }
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
