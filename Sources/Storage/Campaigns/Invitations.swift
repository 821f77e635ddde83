package import Organisation

/// 受検案内: one person's invitation to one implementation, with the department frozen at opening.
package struct Invitation: Hashable, Sendable {
    package let id: InvitationID
    package let implementation: ImplementationID
    package let person: PersonID
    package let department: DepartmentID

    package init(
        id: InvitationID, implementation: ImplementationID, person: PersonID, department: DepartmentID
    ) {
        self.id = id
        self.implementation = implementation
        self.person = person
        self.department = department
    }
}

extension Connection {
    /// Nobody is invited twice to one implementation.
    ///
    /// - Returns: false where the person was invited before.
    @discardableResult
    package func insert(_ invitation: Invitation, at: Instant) throws -> Bool {
        try run(
            """
            INSERT INTO invitation (id, implementation, person, department, created_at)
            VALUES (\(invitation.id), \(invitation.implementation), \(invitation.person),
                    \(invitation.department), \(at))
            ON CONFLICT (implementation, person) DO NOTHING
            """)
        return changes > 0
    }

    package func invitation(_ id: InvitationID) throws -> Invitation {
        guard let row = try row(invitationQuery + " WHERE id = \(id)") else { throw Denied.notFound }
        return try Invitation(row)
    }

    package func invitations(to implementation: ImplementationID) throws -> [Invitation] {
        try rows(invitationQuery + " WHERE implementation = \(implementation) ORDER BY id").map {
            try Invitation($0)
        }
    }

    /// A token opens the form until it expires; several may live, since a reminder mints another.
    package func insertToken(hash: [UInt8], for invitation: InvitationID, at: Instant, expires: Instant)
        throws
    {
        try run(
            """
            INSERT INTO invitation_token (hash, invitation, created_at, expires_at)
            VALUES (\(hash), \(invitation), \(at), \(expires))
            """)
    }

    package func invitation(token hash: [UInt8], now: Instant) throws -> Invitation? {
        let found = try row(
            """
            SELECT i.id, i.implementation, i.person, i.department
            FROM invitation_token t JOIN invitation i ON i.id = t.invitation
            WHERE t.hash = \(hash) AND t.expires_at > \(now)
            """
        ).map { try Invitation($0) }
        // Links end with the employment; the own results open with the number and the own secret.
        return try found.flatMap { try hasLeft($0.person, on: now.day) ? nil : $0 }
    }

    /// When the newest link that still works was made.
    package func newestToken(of invitation: InvitationID, under permit: Permit) throws -> Instant? {
        try row(
            """
            SELECT max(created_at) FROM invitation_token
            WHERE invitation = \(invitation) AND expires_at > \(permit.at)
            """)?.optionalInstant(0)
    }

    /// Invited and answered, by the department frozen at opening. Counts only: no time, no name.
    package func progress(
        of implementation: ImplementationID, under permit: Permit
    ) throws -> [DepartmentID: (invited: Int, answered: Int)] {
        let counted = try rows(
            """
            SELECT i.department, count(*), count(s.id) FROM invitation i
            LEFT JOIN sheet s ON s.invitation = i.id WHERE i.implementation = \(implementation)
            GROUP BY i.department
            """)
        return try counted.reduce(into: [:]) { found, row in
            let department = try row.id(0, DepartmentID.self)
            guard permit.covers(department) else { return }
            found[department] = (try row.int(1), try row.int(2))
        }
    }

    private var invitationQuery: SQL { "SELECT id, implementation, person, department FROM invitation" }
}

extension Invitation {
    /// - Parameter first: the column of its id; the three others follow.
    init(_ row: Row, from first: Int = 0) throws {
        self.init(
            id: try row.id(first, InvitationID.self),
            implementation: try row.id(first + 1, ImplementationID.self),
            person: try row.id(first + 2, PersonID.self),
            department: try row.id(first + 3, DepartmentID.self))
    }
}

extension Connection {
    package func invitationCounts(of implementation: ImplementationID) throws -> (invited: Int, answered: Int)
    {
        let row = try row(
            """
            SELECT (SELECT count(*) FROM invitation WHERE implementation = \(implementation)),
                   (SELECT count(*) FROM sheet WHERE implementation = \(implementation))
            """)
        return (try row?.int(0) ?? 0, try row?.int(1) ?? 0)
    }
}
