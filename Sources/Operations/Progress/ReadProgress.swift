package import Campaigns
package import Organisation
import Storage

/// Answered and invited by department, in tree order. Nothing else: no names, no times (L-05).
package struct Progress: Sendable {
    package struct Line: Sendable, Hashable {
        package let department: DepartmentID
        package let name: String
        package let level: Int
        /// The department with everything below it.
        package let invited: Int
        package let answered: Int
    }

    /// Outside the implementer's side, a department with fewer invitees has no line of its own (TH14).
    static let smallestShown = 5

    package let implementation: Implementation
    package let lines: [Line]
    /// The whole implementation, for comparison.
    package let invited: Int
    package let answered: Int
    /// The viewer sees the own departments only.
    package let isOwnOnly: Bool
    /// Departments with fewer invitees were left out; nil for the implementer's side.
    package let smallestLine: Int?
}

extension Office {
    package func progress(of id: ImplementationID, as who: Principal) async throws -> Progress {
        try await door.perform(.progressRead, as: who, on: .implementation(id)) { db, permit in
            // The tree of the opening; a viewer needs the unit in today's scope as well (SD-R8).
            let tree = try db.tree(of: id)
            let own = try db.progress(of: id, under: permit)
            let invited = tree.totals(own.mapValues(\.invited))
            let answered = tree.totals(own.mapValues(\.answered))
            let smallest = permit.role.isHealthSide ? 1 : Progress.smallestShown
            let lines = tree.ordered.compactMap { entry -> Progress.Line? in
                let unit = entry.department.id
                guard permit.covers(unit), let count = invited[unit], count >= smallest else { return nil }
                return Progress.Line(
                    department: unit, name: entry.department.name, level: entry.level, invited: count,
                    answered: answered[unit] ?? 0)
            }
            let all = try db.invitationCounts(of: id)
            return Progress(
                implementation: try db.implementation(id), lines: lines, invited: all.invited,
                answered: all.answered,
                isOwnOnly: permit.departments != nil,
                smallestLine: permit.role.isHealthSide ? nil : Progress.smallestShown)
        }
    }

    /// The implementations whose progress may be looked at: those that are or were open.
    package func progressList(as who: Principal) async throws -> [Implementation] {
        try await door.perform(.progressRead, as: who) { db, _ in
            try db.implementations().filter { $0.phase != .draft }
        }
    }
}
