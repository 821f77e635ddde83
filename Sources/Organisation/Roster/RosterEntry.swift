/// One good row of a roster file. Small, because there may be 200,000: what few files say lies apart.
package struct RosterEntry: Hashable, Sendable {
    /// Physical line where the row starts, from 1.
    package internal(set) var line: Int
    package let identity: PersonIdentity
    /// From the top of the tree; empty only where a code alone names the department.
    package let departmentPath: [String]
    /// Empty only where a code alone names the workplace.
    package let workplace: String
    /// The address stands in several rows: no mail may go to it, since a link would reach the wrong person (S2-08).
    package var mailIsShared: Bool
    private let hired: Day?
    private let job: String
    /// nil when the row says no more than that.
    private let rare: RareCells?

    package init(
        line: Int, identity: PersonIdentity, departmentPath: [String], departmentCode: String = "",
        concurrent: [[String]] = [], workplace: String, workplaceCode: String = "",
        facts: EmploymentFacts = EmploymentFacts(), mailIsShared: Bool = false
    ) {
        self.line = line
        self.identity = identity
        self.departmentPath = departmentPath
        self.workplace = workplace
        self.mailIsShared = mailIsShared
        hired = facts.hired
        job = facts.job
        let isOrdinary =
            departmentCode.isEmpty && concurrent.isEmpty && workplaceCode.isEmpty && facts.isOrdinary
        rare =
            isOrdinary
            ? nil
            : RareCells(
                departmentCode: departmentCode, concurrent: concurrent, workplaceCode: workplaceCode,
                facts: facts)
    }

    /// 部署コード: where it is not empty, it and not the name tells departments apart.
    package var departmentCode: String { rare?.departmentCode ?? "" }
    /// 兼務: further departments, each from the top.
    package var concurrent: [[String]] { rare?.concurrent ?? [] }
    package var workplaceCode: String { rare?.workplaceCode ?? "" }

    package var facts: EmploymentFacts {
        if let rare { return rare.facts }
        var facts = EmploymentFacts()
        facts.hired = hired
        facts.job = job
        return facts
    }
}

/// What a row says beyond what nearly every file has.
private final class RareCells: Hashable, Sendable {
    let departmentCode: String
    let concurrent: [[String]]
    let workplaceCode: String
    let facts: EmploymentFacts

    init(departmentCode: String, concurrent: [[String]], workplaceCode: String, facts: EmploymentFacts) {
        self.departmentCode = departmentCode
        self.concurrent = concurrent
        self.workplaceCode = workplaceCode
        self.facts = facts
    }

    static func == (a: RareCells, b: RareCells) -> Bool {
        a.departmentCode == b.departmentCode && a.concurrent == b.concurrent
            && a.workplaceCode == b.workplaceCode && a.facts == b.facts
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(departmentCode)
        hasher.combine(workplaceCode)
        hasher.combine(facts)
    }
}
