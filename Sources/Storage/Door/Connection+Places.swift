package import Organisation

extension Connection {
    /// The implementation that a place belongs to; nil for places that have none.
    func implementationID(of place: Place) throws -> ImplementationID? {
        switch place {
        case .implementation(let id): id
        case .batch(let id):
            try row("SELECT implementation FROM batch WHERE id = \(id)")?.id(0, ImplementationID.self)
        case .sheet(let id):
            try row("SELECT implementation FROM sheet WHERE id = \(id)")?.id(0, ImplementationID.self)
        case .invitation(let id):
            try row("SELECT implementation FROM invitation WHERE id = \(id)")?.id(0, ImplementationID.self)
        case .mail(let id):
            try row(
                """
                SELECT i.implementation FROM outbox o JOIN invitation i ON i.id = o.subject
                WHERE o.id = \(id) AND o.kind IN \(list: MailKind.toTheInvited)
                """)?.id(0, ImplementationID.self)
        default: nil
        }
    }

    /// The one person a place is about, with the department frozen at the invitation.
    func subject(of place: Place) throws -> (person: PersonID, snapshot: DepartmentID)? {
        let found: Row? =
            switch place {
            case .sheet(let id):
                try row(
                    """
                    SELECT i.person, i.department FROM sheet s JOIN invitation i ON i.id = s.invitation
                    WHERE s.id = \(id)
                    """)
            case .employerCopy(let id):
                try row("SELECT person, department FROM employer_copy WHERE id = \(id)")
            case .invitation(let id):
                try row("SELECT person, department FROM invitation WHERE id = \(id)")
            default: nil
            }
        return try found.map { (try $0.id(0, PersonID.self), try $0.id(1, DepartmentID.self)) }
    }

    /// Whom an implementation is or will be about: the invited, or before the opening the workplace's people.
    package func examinees(
        of id: ImplementationID, on day: Day
    ) throws -> [(person: PersonID, department: DepartmentID)] {
        try rows(
            """
            SELECT e.person, e.department FROM employment e
            WHERE \(sql: .latestEmployment(on: day))
            AND (EXISTS (SELECT 1 FROM invitation i WHERE i.person = e.person AND i.implementation = \(id))
              OR (NOT EXISTS (SELECT 1 FROM opening o WHERE o.implementation = \(id))
                AND e.workplace = (SELECT m.workplace FROM implementation m WHERE m.id = \(id))))
            """
        ).map { (try $0.id(0, PersonID.self), try $0.id(1, DepartmentID.self)) }
    }

    func isAppointed(_ account: AccountID, duty: String, at implementation: ImplementationID) throws -> Bool {
        try row(
            """
            SELECT 1 FROM appointment
            WHERE implementation = \(implementation) AND account = \(account) AND duty = \(duty)
            """) != nil
    }
}
