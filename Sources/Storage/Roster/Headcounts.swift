package import Organisation

extension Connection {
    /// The people of every workplace on that day, past or coming, by dated rows alone: nothing is opened.
    package func legalHeadcounts(on day: Day) throws -> [WorkplaceID: Headcount] {
        let rows = try rows(
            """
            SELECT f.contract, f.is_dispatched, f.hours_ratio, f.hired_on, f.contract_end, e.workplace, count(*)
            FROM employment e \(sql: .employmentFacts(on: day))
            WHERE \(sql: .present(on: day))
            GROUP BY e.workplace, f.contract, f.is_dispatched, f.hours_ratio, f.hired_on, f.contract_end
            """)
        return try rows.reduce(into: [:]) { found, row in
            found[try row.id(5, WorkplaceID.self), default: Headcount()].add(
                try Headcount.Worker(row), count: try row.int(6))
        }
    }
}

extension SQL {
    /// Joins to `employment e` as `f` what held of the person on a day.
    static func employmentFacts(on day: Day) -> SQL {
        """
        LEFT JOIN employment_facts f ON f.person = e.person AND f.from_day <= \(day)
          AND NOT EXISTS (SELECT 1 FROM employment_facts g
            WHERE g.person = f.person AND g.from_day > f.from_day AND g.from_day <= \(day))
        """
    }
}

extension Headcount.Worker {
    /// From `contract, is_dispatched, hours_ratio, hired_on, contract_end`.
    init(_ row: Row) throws {
        self.init(
            contract: try row.optionalWord(0, Contract.Kind.self),
            isDispatched: try row.optionalBool(1) ?? false, hoursRatio: try row.optionalInt(2),
            hired: try row.optionalDay(3), contractEnd: try row.optionalDay(4))
    }
}
