/// Over whom a member of staff has direct personnel authority: dismissal, promotion, transfer
/// (安衛則52条の10②; L-01). Recorded as dated relations; a line manager has it over the own departments.
package struct Authority: Hashable, Sendable {
    package var everyone = false
    /// Whole subtrees, already spread out.
    package var departments: Set<DepartmentID> = []
    package var people: Set<PersonID> = []

    package init() {}

    package var isNone: Bool { !everyone && departments.isEmpty && people.isEmpty }

    /// - Parameter department: where the person works today.
    package func covers(_ person: PersonID, in department: DepartmentID) -> Bool {
        everyone || departments.contains(department) || people.contains(person)
    }
}

/// One recorded relation.
package struct AuthorityRecord: Hashable, Sendable {
    package enum Over: Hashable, Sendable {
        case everyone
        case department(DepartmentID)
        case person(PersonID)
    }

    package let id: AuthorityID
    package let account: AccountID
    package let over: Over
    package let from: Instant
    package let until: Instant?

    package init(id: AuthorityID, account: AccountID, over: Over, from: Instant, until: Instant?) {
        self.id = id
        self.account = account
        self.over = over
        self.from = from
        self.until = until
    }

    package func holds(at now: Instant) -> Bool {
        from <= now && until.map { now < $0 } ?? true
    }
}
