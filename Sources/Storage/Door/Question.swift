import Organisation

/// May this principal do this, there, now? Answered inside the transaction that does it.
struct Question: Sendable {
    let principal: Principal
    let function: Function
    let place: Place
    let at: Instant
    let draw: @Sendable () -> Int

    /// What a link answers by it, where it writes nothing else.
    var answers: AnsweringKey? {
        guard case .link(let invitation, _) = principal else { return nil }
        return switch function {
        case .answerSave, .answerSend: AnsweringKey(invitation: invitation, day: at.day)
        default: nil
        }
    }

    func permit(_ db: borrowing Connection) throws -> Permit {
        switch principal {
        case .visitor: try permit(.visitor)
        case .system: try permit(.system)
        case .link(let invitation, let person): try link(invitation, person, db)
        case .person(let person): try own(.employee, [.person(person)])
        case .account(let account): try staff(account, db)
        // Inside a tenant there are accounts; the provider's own door has a table and a database of its own.
        case .provider: throw Denied.notAllowed
        }
    }

    func permit(
        _ role: Role, scoped: Bool = false, departments: Set<DepartmentID>? = nil,
        barredFrom authority: Authority = Authority()
    ) throws -> Permit {
        guard let reach = RoleTable.reach(role, function, scoped: scoped) else { throw Denied.notAllowed }
        return Permit(
            principal: principal, function: function, place: place, role: role, reach: reach,
            basis: basis(role), departments: departments, authority: authority, at: at, draw: draw)
    }

    /// A personal link ends on the last day of employment.
    private func link(
        _ invitation: InvitationID, _ person: PersonID, _ db: borrowing Connection
    ) throws -> Permit {
        let answering = try db.answeringCase(invitation, on: at.day)
        guard answering.invitation.person == person, !answering.hasLeft else { throw Denied.notFound }
        var permit = try own(.linkHolder, [.invitation(invitation), .person(person)])
        permit.answering = answering
        return permit
    }

    /// The own record is the only place a link or a person can name.
    private func own(_ role: Role, _ places: [Place]) throws -> Permit {
        guard places.contains(place) else { throw Denied.notFound }
        return try permit(role)
    }

    private func basis(_ role: Role) -> ReadBasis {
        switch role {
        case .system: .system
        case .employee, .linkHolder: .own
        case .implementer where function.opensHealthData: .implementer
        case .clerk where function.opensHealthData: .clerk
        // A request is a consent too (L-14); which of the two it was stands sealed in the copy.
        case .humanResources where function.opensHealthData: .consent
        default: .duty
        }
    }
}
