/// A dated holding of a role by an account, over everything or one department subtree.
package struct Grant: Hashable, Sendable {
    package let id: GrantID
    package let account: AccountID
    package let role: Role
    /// nil: the whole tenant.
    package let department: DepartmentID?
    package let from: Instant
    /// The first moment at which the grant no longer holds; nil while it is open-ended.
    package let until: Instant?

    package init(
        id: GrantID, account: AccountID, role: Role, department: DepartmentID?, from: Instant, until: Instant?
    ) {
        self.id = id
        self.account = account
        self.role = role
        self.department = department
        self.from = from
        self.until = until
    }

    package func holds(at now: Instant) -> Bool {
        from <= now && until.map { now < $0 } ?? true
    }
}

extension Grant {
    /// Nobody holds employer-side and implementer-side roles at once (L-03). Issue A has no personnel pairs
    /// yet, so the bar is between the two sides as such.
    package static func conflict(_ held: [Role], adding role: Role) -> Role? {
        held.first { ($0.isEmployerSide && role.isHealthSide) || ($0.isHealthSide && role.isEmployerSide) }
    }
}
