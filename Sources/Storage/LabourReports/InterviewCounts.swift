package import Campaigns
package import Organisation

extension Connection {
    /// The newest word; earlier ones stay.
    package func interviewCount(at place: WorkplaceID, in year: Int) throws -> InterviewCount? {
        try row(
            """
            SELECT own_physician, of_workplace, external, at, entered_by FROM interview_count
            WHERE workplace = \(place) AND year = \(year) ORDER BY turn DESC LIMIT 1
            """
        ).map { row in
            InterviewCount(
                [.ownPhysician: try row.int(0), .ofWorkplace: try row.int(1), .external: try row.int(2)],
                at: try row.instant(3), by: try row.id(4, AccountID.self))
        }
    }

    package func insert(
        _ heads: [ReporterClass: Int], at place: WorkplaceID, in year: Int, under permit: Permit
    ) throws {
        try run(
            """
            INSERT INTO interview_count
              (workplace, year, turn, own_physician, of_workplace, external, at, entered_by)
            SELECT \(place), \(year), coalesce(max(turn), 0) + 1, \(heads[.ownPhysician] ?? 0),
                   \(heads[.ofWorkplace] ?? 0), \(heads[.external] ?? 0), \(permit.at), \(permit.author)
            FROM interview_count WHERE workplace = \(place) AND year = \(year)
            """)
    }

    /// Entries of the law table that the company has switched on.
    package func dutiesSwitchedOn() throws -> Set<String> {
        Set(
            try rows(
                """
                SELECT d.entry FROM duty_switch d WHERE d.is_on = 1
                  AND NOT EXISTS (SELECT 1 FROM duty_switch n WHERE n.entry = d.entry AND n.turn > d.turn)
                """
            ).map { try $0.text(0) })
    }

    package func switchDuty(_ entry: String, on isOn: Bool, under permit: Permit) throws {
        try run(
            """
            INSERT INTO duty_switch (entry, turn, is_on, at, set_by)
            SELECT \(entry), coalesce(max(turn), 0) + 1, \(isOn), \(permit.at), \(permit.author)
            FROM duty_switch WHERE entry = \(entry)
            """)
    }
}
