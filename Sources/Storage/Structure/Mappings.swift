package import Organisation

extension Connection {
    /// The newest decision for each unit.
    package func mappingChoices(from earlier: CampaignID, to later: CampaignID) throws -> [MappingChoice] {
        let all = try rows(
            """
            SELECT source, target, at, set_by FROM department_mapping
            WHERE earlier = \(earlier) AND later = \(later) ORDER BY at
            """
        ).map { row in
            MappingChoice(
                source: try row.id(0, DepartmentID.self), target: try row.optionalId(1, DepartmentID.self),
                at: try row.instant(2), author: try row.int(3))
        }
        return Array(Dictionary(all.map { ($0.source, $0) }, uniquingKeysWith: { $1 }).values)
    }

    package func map(
        _ source: DepartmentID, to target: DepartmentID?, from earlier: CampaignID, to later: CampaignID,
        under permit: Permit
    ) throws {
        try run(
            """
            INSERT INTO department_mapping (earlier, later, source, target, at, set_by)
            VALUES (\(earlier), \(later), \(source), \(nullable: target), \(permit.at), \(permit.author))
            ON CONFLICT (earlier, later, source, at) DO UPDATE SET
              target = excluded.target, set_by = excluded.set_by
            """)
    }

    /// Each merged unit with the one it was merged into.
    package func merges() throws -> [DepartmentID: DepartmentID] {
        try rows("SELECT id, merged_into FROM department WHERE merged_into IS NOT NULL").reduce(into: [:]) {
            $0[try $1.id(0, DepartmentID.self)] = try $1.id(1, DepartmentID.self)
        }
    }
}
