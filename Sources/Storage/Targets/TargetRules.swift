package import Campaigns
package import Organisation

extension Connection {
    /// The newest, or the standard where nobody chose.
    func targetRule(at id: ImplementationID) throws -> TargetRule {
        let chosen = try row(
            "SELECT groups FROM target_rule WHERE implementation = \(id) ORDER BY turn DESC LIMIT 1")
        guard let words = try chosen?.text(0) else { return .standard }
        return TargetRule(
            including: Set(words.split(separator: " ").compactMap { WorkerGroup(rawValue: String($0)) }))
    }

    package func insert(_ rule: TargetRule, at id: ImplementationID, under permit: Permit) throws {
        let words = WorkerGroup.allCases.filter(rule.including.contains).map(\.rawValue).joined(
            separator: " ")
        try run(
            """
            INSERT INTO target_rule (implementation, turn, groups, at, set_by)
            SELECT \(id), coalesce(max(turn), 0) + 1, \(words), \(permit.at), \(permit.author)
            FROM target_rule WHERE implementation = \(id)
            """)
    }

    /// Everybody at a workplace on a day, and why they are beyond the duty; by dated rows alone, nothing is opened.
    package func workerGroups(
        at workplace: WorkplaceID, on day: Day
    ) throws -> [PersonID: Set<WorkerGroup>] {
        let rows = try rows(
            """
            SELECT f.contract, f.is_dispatched, f.hours_ratio, f.hired_on, f.contract_end, e.person
            FROM employment e \(sql: .employmentFacts(on: day))
            WHERE e.workplace = \(workplace) AND \(sql: .present(on: day))
            """)
        return try rows.reduce(into: [:]) { found, row in
            found[try row.id(5, PersonID.self)] = try Headcount.Worker(row).groups
        }
    }

    package func targetCount(of implementation: Implementation, on day: Day) throws -> TargetCount {
        try workerGroups(at: implementation.workplace.id, on: day).values.reduce(into: TargetCount()) {
            $0.add($1, by: implementation.targets)
        }
    }

    /// The basis on which people were invited: the rule is in its own row, here is what it met.
    package func insert(_ count: TargetCount, at id: ImplementationID, under permit: Permit) throws {
        try run(
            """
            INSERT INTO target_count (implementation, at, everybody, invited, short_time, short_term, dispatched,
              non_worker)
            VALUES (\(id), \(permit.at), \(count.everybody), \(count.invited),
              \(count.groups[.shortTime] ?? 0), \(count.groups[.shortTerm] ?? 0),
              \(count.groups[.dispatched] ?? 0), \(count.groups[.nonWorker] ?? 0))
            """)
    }

    /// nil for those opened before rules were kept.
    package func storedTargetCount(of id: ImplementationID) throws -> TargetCount? {
        try row(
            """
            SELECT everybody, invited, short_time, short_term, dispatched, non_worker FROM target_count
            WHERE implementation = \(id)
            """
        ).map {
            TargetCount(
                everybody: try $0.int(0), invited: try $0.int(1),
                groups: [
                    .shortTime: try $0.int(2), .shortTerm: try $0.int(3), .dispatched: try $0.int(4),
                    .nonWorker: try $0.int(5),
                ])
        }
    }
}
