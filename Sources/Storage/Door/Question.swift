import Organisation

/// May this principal do this, there, now? Answered inside the transaction that does it.
struct Question: Sendable {
    let principal: Principal
    let function: Function
    let place: Place
    let at: Instant
    let draw: @Sendable () -> Int

    func permit(_ db: borrowing Connection) throws -> Permit {
        switch principal {
        case .visitor: try permit(.visitor)
        case .system: try permit(.system)
        case .link(let invitation, let person):
            try own(.linkHolder, [.invitation(invitation), .person(person)])
        case .person(let person): try own(.employee, [.person(person)])
        case .account(let account): try staff(account, db)
        }
    }

    private func permit(_ role: Role, departments: Set<DepartmentID>? = nil) throws -> Permit {
        guard let reach = RoleTable.reach(role, function) else { throw Denied.notAllowed }
        return Permit(
            principal: principal, function: function, place: place, role: role, reach: reach,
            basis: basis(role),
            departments: departments, at: at, draw: draw)
    }

    /// The own record is the only place a link or a person can name.
    private func own(_ role: Role, _ places: [Place]) throws -> Permit {
        guard places.contains(place) else { throw Denied.notFound }
        return try permit(role)
    }

    private func staff(_ account: AccountID, _ db: borrowing Connection) throws -> Permit {
        let grants = try db.grants(of: account).filter { $0.holds(at: at) }
        for grant in grants {
            guard let reach = RoleTable.reach(grant.role, function) else { continue }
            switch reach {
            case .appointed:
                guard try isAppointed(account, as: grant.role, db) else { continue }
                return try permit(grant.role)
            case .subtree: return try subtree(grants.filter { $0.role == grant.role }, grant.role, db)
            case .tenant: return try permit(grant.role)
            case .own, .anyone: continue
            }
        }
        throw Denied.notAllowed
    }

    private func subtree(_ grants: [Grant], _ role: Role, _ db: borrowing Connection) throws -> Permit {
        let roots = grants.compactMap(\.department)
        guard roots.count == grants.count else { return try permit(role) }
        let tree = DepartmentTree(try db.departments())
        let seen = roots.reduce(into: Set<DepartmentID>()) { $0.formUnion(tree.subtree(of: $1)) }
        if case .department(let asked) = place, !seen.contains(asked) { throw Denied.notFound }
        return try permit(role, departments: seen)
    }

    private func isAppointed(_ account: AccountID, as role: Role, _ db: borrowing Connection) throws -> Bool {
        guard let implementation = try db.implementationID(of: place) else { return false }
        return try db.isAppointed(account, duty: role.rawValue, at: implementation)
    }

    private func basis(_ role: Role) -> ReadBasis {
        switch role {
        case .system: .system
        case .employee, .linkHolder: .own
        case .implementer where function.opensHealthData: .implementer
        case .clerk where function.opensHealthData: .clerk
        default: .duty
        }
    }
}
