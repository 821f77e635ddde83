/// A dated holding of a role by an account: over everything, over one department subtree, or as variant 1–3.
package struct Grant: Hashable, Sendable {
    package let id: GrantID
    package let account: AccountID
    package let role: Role
    /// The subtree it is limited to; with a level, the own department where the roster knows none.
    package let department: DepartmentID?
    /// 1–3: limited to the own department's ancestor on this level, and everything below it (S3-59, S3-60).
    package let level: Int?
    package let from: Instant
    /// The first moment at which the grant no longer holds; nil while it is open-ended.
    package let until: Instant?

    package init(
        id: GrantID, account: AccountID, role: Role, department: DepartmentID?, level: Int? = nil,
        from: Instant, until: Instant?
    ) {
        self.id = id
        self.account = account
        self.role = role
        self.department = department
        self.level = level
        self.from = from
        self.until = until
    }

    package func holds(at now: Instant) -> Bool {
        from <= now && until.map { now < $0 } ?? true
    }

    package var isScoped: Bool { department != nil || level != nil }

    /// How far the grant carries a function.
    package func reach(_ function: Function) -> Reach? {
        RoleTable.reach(role, function, scoped: isScoped)
    }
}

extension Grant {
    /// The departments that the grant covers; nil means all.
    ///
    /// - Parameter own: the departments in which the account's person works today, concurrent posts included.
    package func departments(in tree: DepartmentTree, own: [DepartmentID]) -> Set<DepartmentID>? {
        guard isScoped else { return nil }
        guard let level else { return department.map { tree.subtree(of: $0) } ?? [] }
        let posts = own.isEmpty ? [department].compactMap { $0 } : own
        return posts.reduce(into: []) { found, post in
            found.formUnion(tree.subtree(of: tree.ancestor(of: post, level: level)))
        }
    }
}
