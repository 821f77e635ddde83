/// Everything the roster says about somebody on a day.
package struct PersonRecord: Hashable, Sendable {
    package let id: PersonID
    /// With the address that the roster states, whether mail may go there or not.
    package var identity: PersonIdentity
    package var workplace: WorkplaceID
    package var department: DepartmentID
    /// 兼務 that go on.
    package var posts: Set<DepartmentID>
    /// `left` is the last day of employment, also one that lies ahead.
    package var facts: EmploymentFacts

    package init(
        id: PersonID, identity: PersonIdentity, workplace: WorkplaceID, department: DepartmentID,
        posts: Set<DepartmentID> = [], facts: EmploymentFacts = EmploymentFacts()
    ) {
        self.id = id
        self.identity = identity
        self.workplace = workplace
        self.department = department
        self.posts = posts
        self.facts = facts
    }

    package func hasLeft(by day: Day) -> Bool { facts.left.map { $0 < day } ?? false }
}

extension PersonIdentity {
    package func with(mail: String) -> PersonIdentity {
        PersonIdentity(
            number: number, name: name, kana: kana, mail: mail, sex: sex, birthDate: born, language: language)
    }
}
