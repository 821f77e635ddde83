package import Organisation

extension Connection {
    /// The people of every workplace on that day, past or coming, by dated rows alone: nothing is opened.
    package func legalHeadcounts(on day: Day) throws -> [WorkplaceID: Headcount] {
        let rows = try rows(
            """
            SELECT e.workplace, f.contract, f.is_dispatched, f.hours_ratio, f.hired_on, f.contract_end, count(*)
            FROM employment e LEFT JOIN employment_facts f ON f.person = e.person AND f.from_day <= \(day)
              AND NOT EXISTS (SELECT 1 FROM employment_facts g
                WHERE g.person = f.person AND g.from_day > f.from_day AND g.from_day <= \(day))
            WHERE \(sql: .present(on: day))
            GROUP BY e.workplace, f.contract, f.is_dispatched, f.hours_ratio, f.hired_on, f.contract_end
            """)
        return try rows.reduce(into: [:]) { found, row in
            let worker = Headcount.Worker(
                contract: try row.optionalWord(1, Contract.Kind.self),
                isDispatched: try row.optionalBool(2) ?? false, hoursRatio: try row.optionalInt(3),
                hired: try row.optionalDay(4), contractEnd: try row.optionalDay(5))
            found[try row.id(0, WorkplaceID.self), default: Headcount()].add(worker, count: try row.int(6))
        }
    }
}
