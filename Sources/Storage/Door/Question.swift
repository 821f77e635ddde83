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

    /// Of several roles, the one that reaches farthest answers; who is clerk and implementer looks as implementer.
    private func staff(_ account: AccountID, _ db: borrowing Connection) throws -> Permit {
        let grants = try db.grants(of: account).filter { $0.holds(at: at) }
        let held = Role.allCases.reversed().filter { role in grants.contains { $0.role == role } }
        func roles(_ reach: Reach) -> [Role] { held.filter { RoleTable.reach($0, function) == reach } }
        if let role = roles(.tenant).first { return try permit(role) }
        for role in roles(.appointed) where try isAppointed(account, as: role, db) { return try permit(role) }
        if let role = roles(.subtree).first {
            return try subtree(grants.filter { $0.role == role }, role, db)
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
