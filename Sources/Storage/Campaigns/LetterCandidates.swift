package import Organisation

/// Somebody invited, as the printing of letters looks at them. The mail is the address to which mail may go.
package struct LetterCandidate: Sendable {
    package let invitation: InvitationID
    /// With today's department, where the house post finds them.
    package let person: Person
    package let hasAnswered: Bool
    package let hasLeft: Bool
    package let isOnPaper: Bool
    /// The mail server refused the invitation for good.
    package let isRefused: Bool
    package let printedAt: Instant?

    package var isReachedByMail: Bool { !person.identity.mail.isEmpty && !isRefused }
    /// Whether a letter may still be made.
    package var isAsked: Bool { !hasAnswered && !hasLeft && !isOnPaper }
}

extension Connection {
    /// Everybody invited whom the permit reaches, in no order; those who answered or left are marked.
    package func letterCandidates(
        of id: ImplementationID, under permit: Permit
    ) throws -> [LetterCandidate] {
        let today = permit.at.day
        let people = Dictionary(
            try people(on: today, includingLeavers: true).map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first })
        let gone = try leavers(by: today)
        let refused = try refusedInvitations()
        let printed = try lastPrints(of: id)
        let onPaper = try paperInvitations(at: id)
        return try rows(
            """
            SELECT i.id, i.person, i.department, s.id FROM invitation i
            LEFT JOIN sheet s ON s.invitation = i.id WHERE i.implementation = \(id)
            """
        ).compactMap { row in
            let invitation = try row.id(0, InvitationID.self)
            guard let person = people[try row.id(1, PersonID.self)] else { return nil }
            let snapshot = try row.id(2, DepartmentID.self)
            guard permit.mayOpen(person.id, snapshot: snapshot, today: person.department) else { return nil }
            return LetterCandidate(
                invitation: invitation, person: person, hasAnswered: try row.optionalInt(3) != nil,
                hasLeft: gone.contains(person.id),
                isOnPaper: onPaper[invitation] != nil, isRefused: refused.contains(invitation),
                printedAt: printed[invitation])
        }
    }

    /// One audit row for the person of a printed letter, beside the row of the whole file.
    package func recordLetter(for invitation: InvitationID, under permit: Permit, request: Int) throws {
        let (kind, number) = permit.principal.auditActor
        let place = Place.invitation(invitation)
        _ = try Audit.append(
            AuditRow(
                at: permit.at, actorKind: kind, actor: number, function: permit.function.rawValue,
                objectKind: place.kind, object: place.number, basis: permit.basis.rawValue,
                purpose: permit.function.purpose.rawValue, outcome: "done", request: String(request)),
            on: self)
    }

    /// From the audit itself, as everything about who did what.
    private func lastPrints(of id: ImplementationID) throws -> [InvitationID: Instant] {
        try transaction.writeAudit()
        return try rows(
            """
            SELECT i.id, max(a.at) FROM invitation i
            JOIN audit a ON a.object_kind = 'invitation' AND a.object = i.id
            WHERE i.implementation = \(id) AND a.function = \(Function.letterPrint) AND a.outcome = 'done'
            GROUP BY i.id
            """
        ).reduce(into: [:]) { $0[try $1.id(0, InvitationID.self)] = try $1.instant(1) }
    }

    private func refusedInvitations() throws -> Set<InvitationID> {
        let rows = try rows(.unreachedInvitations)
        return Set(try rows.map { try $0.id(0, InvitationID.self) })
    }
}
