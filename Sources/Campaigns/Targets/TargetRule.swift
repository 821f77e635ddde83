package import Organisation

/// 対象者: who of a workplace is invited. By dated facts of employment and nothing else; no answer and no result can stand in
/// a rule. Whoever the law's duty covers is always invited.
package struct TargetRule: Hashable, Sendable {
    /// Of those beyond the duty, who is invited too.
    package let including: Set<WorkerGroup>

    /// Everybody in the roster of the workplace.
    package static let standard = TargetRule(including: Set(WorkerGroup.allCases))

    package init(including: Set<WorkerGroup>) { self.including = including }

    /// Of two groups both must be included.
    package func takes(_ groups: Set<WorkerGroup>) -> Bool { groups.isSubset(of: including) }
}

/// How many there are of whom. Counts of employment, nobody's name.
package struct TargetCount: Hashable, Sendable {
    package private(set) var everybody = 0
    package private(set) var invited = 0
    /// A person may be in several.
    package private(set) var groups: [WorkerGroup: Int] = [:]

    package init() {}

    package init(everybody: Int, invited: Int, groups: [WorkerGroup: Int]) {
        self.everybody = everybody
        self.invited = invited
        self.groups = groups
    }

    package mutating func add(_ found: Set<WorkerGroup>, by rule: TargetRule) {
        everybody += 1
        if rule.takes(found) { invited += 1 }
        for group in found { groups[group, default: 0] += 1 }
    }
}

extension Implementation {
    /// Whom the year is for is fixed before the opening.
    package func setTargets() throws(Refusal) {
        guard phase == .draft else { throw .alreadyOpened }
    }
}
