package import Organisation

extension Connection {
    /// Everything that refers to an entry, with how often; empty when it may be deleted.
    package func uses(of master: Master, on day: Day) throws -> [StructureUse] {
        let counted: [(StructureUse.Kind, SQL)] =
            switch master.kind {
            case .department: departmentUses(master.id, day)
            case .workplace: workplaceUses(master.id, day)
            case .attribute: [(.children, "FROM attribute_value WHERE attribute = \(master.id)")]
            case .attributeValue: valueUses(master.id, day)
            }
        return try counted.compactMap { kind, source in
            let count = try row("SELECT count(*) " + source)?.int(0) ?? 0
            return count > 0 ? StructureUse(kind, count) : nil
        }
    }

    private func departmentUses(_ id: Int, _ day: Day) -> [(StructureUse.Kind, SQL)] {
        [
            (
                .peopleToday,
                """
                FROM employment e WHERE e.department = \(id) AND e.from_day >= (
                  SELECT max(x.from_day) FROM employment x WHERE x.person = e.person AND x.from_day <= \(day))
                """
            ),
            (
                .peopleBefore,
                """
                FROM (SELECT person FROM employment WHERE department = \(id)
                  UNION SELECT person FROM post WHERE department = \(id)) u
                """
            ),
            (.children, "FROM department WHERE parent = \(id)"),
            (
                .campaigns,
                """
                FROM (SELECT implementation FROM campaign_department WHERE department = \(id)
                  UNION SELECT implementation FROM invitation WHERE department = \(id)) u
                """
            ),
            (.grants, "FROM role_grant WHERE department = \(id)"),
            (.authority, "FROM personnel_authority WHERE department = \(id)"),
            (.mapping, "FROM department_mapping WHERE source = \(id) OR target = \(id)"),
        ]
    }

    private func workplaceUses(_ id: Int, _ day: Day) -> [(StructureUse.Kind, SQL)] {
        [
            (
                .peopleToday,
                """
                FROM employment e WHERE e.workplace = \(id) AND e.from_day >= (
                  SELECT max(x.from_day) FROM employment x WHERE x.person = e.person AND x.from_day <= \(day))
                """
            ),
            (.peopleBefore, "FROM employment WHERE workplace = \(id)"),
            (.campaigns, "FROM implementation WHERE workplace = \(id)"),
        ]
    }

    private func valueUses(_ id: Int, _ day: Day) -> [(StructureUse.Kind, SQL)] {
        [
            (
                .peopleToday,
                """
                FROM person_attribute a WHERE a.value = \(id) AND a.from_day >= (SELECT max(x.from_day)
                  FROM person_attribute x
                  WHERE x.person = a.person AND x.attribute = a.attribute AND x.from_day <= \(day))
                """
            ),
            (.peopleBefore, "FROM person_attribute WHERE value = \(id)"),
            (.children, "FROM attribute_value WHERE merged_into = \(id)"),
            (.campaigns, "FROM campaign_attribute_value WHERE value = \(id)"),
        ]
    }
}
