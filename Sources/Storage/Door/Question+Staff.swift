import Organisation

extension Question {
    /// Of several roles, the one that reaches farthest answers; who is clerk and implementer looks as implementer.
    func staff(_ account: AccountID, _ db: borrowing Connection) throws -> Permit {
        if RoleTable.reach(.staffMember, function) == .own { return try ownAccount(account, db) }
        let grants = try db.actingGrants(of: account, at: at)
        for reach in [Reach.tenant, .appointed, .appointedSubtree, .subtree] {
            for role in Role.allCases.reversed() {
                let fitting = grants.filter { $0.role == role && $0.reach(function) == reach }
                if !fitting.isEmpty, let permit = try permit(fitting, role, reach, account, db) {
                    return permit
                }
            }
        }
        throw Denied.notAllowed
    }

    /// What anybody with a staff account may do, about that account alone.
    private func ownAccount(_ account: AccountID, _ db: borrowing Connection) throws -> Permit {
        guard place == .tenant || place == .account(account), try db.account(account) != nil else {
            throw Denied.notFound
        }
        return try permit(.staffMember)
    }

    /// nil when this role does not reach the place; another may.
    private func permit(
        _ grants: [Grant], _ role: Role, _ reach: Reach, _ account: AccountID, _ db: borrowing Connection
    ) throws -> Permit? {
        let isAppointedReach = reach == .appointed || reach == .appointedSubtree
        if isAppointedReach, try !isAppointed(account, as: role, db) { return nil }
        let isScoped = reach == .subtree || reach == .appointedSubtree
        if role == .clerk, function.opensHealthData {
            guard try db.isOn(isScoped ? .scopedClerksRead : .clerksRead) else { return nil }
        }
        let seen = isScoped ? try departments(grants, account, db) : nil
        let authority = try isBarring(role) ? db.authority(of: account, at: at) : Authority()
        let permit = try permit(role, scoped: isScoped, departments: seen, barredFrom: authority)
        try check(permit, db)
        return permit
    }

    private func isBarring(_ role: Role) -> Bool { role.isHealthSide && function.isConductTask }

    private func departments(
        _ grants: [Grant], _ account: AccountID, _ db: borrowing Connection
    ) throws -> Set<DepartmentID> {
        let tree = DepartmentTree(try db.departments())
        let own = try db.ownDepartments(of: account, on: at.day)
        return grants.reduce(into: []) { $0.formUnion($1.departments(in: tree, own: own) ?? []) }
    }

    /// The place itself must lie in the permit's reach, and nobody in it may be barred (L-01).
    private func check(_ permit: Permit, _ db: borrowing Connection) throws {
        if case .department(let asked) = place, !permit.covers(asked) { throw Denied.notFound }
        if permit.departments != nil || !permit.authority.isNone, let subject = try db.subject(of: place) {
            if !permit.covers(subject.snapshot) { throw Denied.notFound }
            let today = try db.department(of: subject.person, on: at.day) ?? subject.snapshot
            if permit.authority.covers(subject.person, in: today) { throw Denied.notAllowed }
        }
        if function.actsOnEverybody, !permit.authority.isNone,
            let implementation = try db.implementationID(of: place)
        {
            let barred = try db.examinees(of: implementation, on: at.day).contains {
                permit.authority.covers($0.person, in: $0.department)
            }
            if barred { throw Denied.notAllowed }
        }
    }

    private func isAppointed(_ account: AccountID, as role: Role, _ db: borrowing Connection) throws -> Bool {
        guard let implementation = try db.implementationID(of: place) else { return false }
        return try db.isAppointed(account, duty: role.rawValue, at: implementation)
    }
}
