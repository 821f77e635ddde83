package import Organisation

extension Connection {
    package func insert(_ department: Department, under permit: Permit) throws {
        try insert(department)
        try note(.created, of: .department(department.id), became: department.name, under: permit)
    }

    package func setParent(_ parent: DepartmentID?, position: Int, of id: DepartmentID) throws {
        try run(
            "UPDATE department SET parent = \(nullable: parent), position = \(position) WHERE id = \(id)")
    }

    /// Marks a unit as merged. It goes below the other, so that scopes follow, and gives its code back.
    package func setMerged(_ id: DepartmentID, into target: DepartmentID) throws {
        try run(
            """
            UPDATE department SET merged_into = \(target), parent = \(target), code = NULL WHERE id = \(id)
            """)
    }

    /// Today's people of a unit work in the other from that day on, as a new dated row each. What was before stays.
    package func movePeople(from source: DepartmentID, to target: DepartmentID, under permit: Permit) throws {
        let day = permit.at.day
        try noteMoving(from: source, permit)
        try run(
            """
            INSERT INTO employment (person, from_day, workplace, department)
            SELECT e.person, \(day), e.workplace, \(target) FROM employment e
            WHERE e.department = \(source) AND e.from_day < \(day) AND NOT EXISTS (
              SELECT 1 FROM employment x
              WHERE x.person = e.person AND x.from_day > e.from_day AND x.from_day <= \(day))
            """)
        try run(
            "UPDATE employment SET department = \(target) WHERE department = \(source) AND from_day >= \(day)"
        )
        try movePosts(from: source, to: target, on: day)
    }

    private func movePosts(from source: DepartmentID, to target: DepartmentID, on day: Day) throws {
        try run(
            """
            INSERT INTO post (person, department, from_day, until_day)
            SELECT p.person, \(target), CASE WHEN p.from_day < \(day) THEN \(day) ELSE p.from_day END, p.until_day
            FROM post p WHERE p.department = \(source) AND (p.until_day IS NULL OR p.until_day >= \(day))
            ON CONFLICT (person, department, from_day) DO NOTHING
            """)
        try run("DELETE FROM post WHERE department = \(source) AND from_day >= \(day)")
        try run(
            """
            UPDATE post SET until_day = \(day.adding(days: -1))
            WHERE department = \(source) AND (until_day IS NULL OR until_day >= \(day))
            """)
    }

    /// Whoever is moved declares again (L-01).
    private func noteMoving(from source: DepartmentID, _ permit: Permit) throws {
        try run(
            """
            INSERT INTO authority_change (account, at)
            SELECT DISTINCT a.account, \(permit.at) FROM account_person a
            WHERE EXISTS (SELECT 1 FROM employment e WHERE e.person = a.person AND e.department = \(source))
              OR EXISTS (SELECT 1 FROM post p WHERE p.person = a.person AND p.department = \(source))
            ON CONFLICT (account, at) DO NOTHING
            """)
    }

    /// A subtree that moves changes over whom line managers and others with authority decide: they declare again.
    package func noteRegrouping(at: Instant) throws {
        try run(
            """
            INSERT INTO authority_change (account, at)
            SELECT DISTINCT g.account, \(at) FROM role_grant g
            WHERE (g.role = 'lineManager' OR EXISTS (SELECT 1 FROM personnel_authority p
              WHERE p.account = g.account AND p.department IS NOT NULL AND p.until_at IS NULL))
            ON CONFLICT (account, at) DO NOTHING
            """)
    }

    /// People of each unit on a day, its own only: those who have left are not counted.
    package func departmentHeadcounts(on day: Day) throws -> [DepartmentID: Int] {
        try rows(
            """
            SELECT e.department, count(*) FROM employment e WHERE \(sql: .present(on: day))
            GROUP BY e.department
            """
        ).reduce(into: [:]) { $0[try $1.id(0, DepartmentID.self)] = try $1.int(1) }
    }
}
