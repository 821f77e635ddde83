package import Organisation

extension Connection {
    /// The people of every workplace on that day, past or coming, by dated rows alone: nothing is opened.
    ///
    /// Somebody is there from the first day of employment to the last one, both included.
    package func legalHeadcounts(on day: Day) throws -> [WorkplaceID: Headcount] {
        let rows = try rows(
            """
            SELECT e.workplace, f.contract, f.is_dispatched, f.hours_ratio, f.hired_on, f.contract_end, count(*)
            FROM employment e LEFT JOIN employment_facts f ON f.person = e.person AND f.from_day = (
              SELECT max(g.from_day) FROM employment_facts g WHERE g.person = e.person AND g.from_day <= \(day))
            WHERE e.from_day = (
              SELECT max(x.from_day) FROM employment x WHERE x.person = e.person AND x.from_day <= \(day))
            AND NOT EXISTS (SELECT 1 FROM leaving l WHERE l.person = e.person AND l.last_day < \(day)
              AND l.last_day >= e.from_day
              AND l.at = (SELECT max(y.at) FROM leaving y WHERE y.person = l.person AND y.last_day >= e.from_day))
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
