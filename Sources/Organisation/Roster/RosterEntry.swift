/// One good row of a roster file.
package struct RosterEntry: Hashable, Sendable {
    /// Physical line where the row starts, from 1.
    package let line: Int
    package let identity: PersonIdentity
    /// From the top of the tree; empty only where a code alone names the department.
    package let departmentPath: [String]
    /// 部署コード: where it is not empty, it and not the name tells departments apart.
    package let departmentCode: String
    /// 兼務: further departments, each from the top.
    package let concurrent: [[String]]
    /// Empty only where a code alone names the workplace.
    package let workplace: String
    package let workplaceCode: String
    package let facts: EmploymentFacts
    /// The address stands in several rows: no mail may go to it, since a link would reach the wrong person (S2-08).
    package var mailIsShared: Bool

    package init(
        line: Int, identity: PersonIdentity, departmentPath: [String], departmentCode: String = "",
        concurrent: [[String]] = [], workplace: String, workplaceCode: String = "",
        facts: EmploymentFacts = EmploymentFacts(), mailIsShared: Bool = false
    ) {
        self.line = line
        self.identity = identity
        self.departmentPath = departmentPath
        self.departmentCode = departmentCode
        self.concurrent = concurrent
        self.workplace = workplace
        self.workplaceCode = workplaceCode
        self.facts = facts
        self.mailIsShared = mailIsShared
    }
}
