package import Organisation

extension Connection {
    /// Freezes the tree and the attributes for an implementation: later changes of the company change nothing of
    /// its groups (SD-R8). Before the invitations.
    package func snapshotStructure(of id: ImplementationID) throws {
        try run(
            """
            INSERT INTO campaign_department (implementation, department, parent, name, code, position, hidden)
            SELECT \(id), d.id, d.parent, d.name, d.code, d.position,
              CASE WHEN d.hidden_at IS NULL THEN 0 ELSE 1 END
            FROM department d WHERE d.merged_into IS NULL
            ON CONFLICT (implementation, department) DO NOTHING
            """)
        try run(
            """
            INSERT INTO campaign_attribute_value
              (implementation, value, attribute, attribute_name, name, position, hidden)
            SELECT \(id), v.id, a.id, a.name, v.name, v.position,
              CASE WHEN v.hidden_at IS NULL AND a.hidden_at IS NULL THEN 0 ELSE 1 END
            FROM attribute_value v JOIN attribute a ON a.id = v.attribute WHERE v.merged_into IS NULL
            ON CONFLICT (implementation, value) DO NOTHING
            """)
    }

    /// What those invited at a moment are, by attribute, on its day. After the invitations.
    package func snapshotAttributes(of id: ImplementationID, invitedAt moment: Instant) throws {
        let day = moment.day
        try run(
            """
            INSERT INTO invitation_attribute (invitation, attribute, value)
            SELECT i.id, a.attribute, a.value FROM invitation i JOIN person_attribute a ON a.person = i.person
            WHERE i.implementation = \(id) AND i.created_at = \(moment)
              AND a.value IS NOT NULL AND a.from_day <= \(day) AND NOT EXISTS (
              SELECT 1 FROM person_attribute x WHERE x.person = a.person AND x.attribute = a.attribute
              AND x.from_day > a.from_day AND x.from_day <= \(day))
            ON CONFLICT (invitation, attribute) DO NOTHING
            """)
    }

    /// The tree as it was at the opening; today's for drafts and for implementations opened before there were
    /// snapshots.
    package func tree(of id: ImplementationID) throws -> DepartmentTree {
        let kept = try rows(
            """
            SELECT department, parent, name, position, code, hidden FROM campaign_department
            WHERE implementation = \(id) ORDER BY position, department
            """)
        return DepartmentTree(try kept.isEmpty ? departments() : kept.map { try frozenDepartment($0) })
    }

    package func hasSnapshot(of id: ImplementationID) throws -> Bool {
        try row("SELECT 1 FROM campaign_department WHERE implementation = \(id) LIMIT 1") != nil
    }

    /// All units of a campaign's year: those of its implementations together.
    package func tree(of id: CampaignID) throws -> DepartmentTree {
        let kept = try rows(
            """
            SELECT d.department, min(d.parent), min(d.name), min(d.position), min(d.code), min(d.hidden)
            FROM campaign_department d JOIN implementation i ON i.id = d.implementation
            WHERE i.campaign = \(id) GROUP BY d.department ORDER BY 4, 1
            """)
        return DepartmentTree(try kept.isEmpty ? departments() : kept.map { try frozenDepartment($0) })
    }

    private func frozenDepartment(_ row: Row) throws -> Department {
        Department(
            id: try row.id(0, DepartmentID.self), parent: try row.optionalId(1, DepartmentID.self),
            name: try row.text(2), position: try row.int(3), code: try row.optionalText(4),
            isHidden: try row.bool(5))
    }
}

extension Connection {
    /// What everybody who was invited was at the opening, by invitation.
    package func frozenAttributes(
        of id: ImplementationID
    ) throws -> [InvitationID: [AttributeID: AttributeValueID]] {
        try rows(
            """
            SELECT a.invitation, a.attribute, a.value FROM invitation_attribute a
            JOIN invitation i ON i.id = a.invitation WHERE i.implementation = \(id)
            """
        ).reduce(into: [:]) { found, row in
            found[try row.id(0, InvitationID.self), default: [:]][try row.id(1, AttributeID.self)] =
                try row.id(2, AttributeValueID.self)
        }
    }
}

/// An attribute as it was at an opening.
package struct FrozenAttribute: Hashable, Sendable {
    package struct Value: Hashable, Sendable {
        package let id: AttributeValueID
        package let name: String
    }

    package let id: AttributeID
    package let name: String
    package let values: [Value]
}

extension Connection {
    /// The attributes of an implementation with their values, in order, as named at the opening.
    package func attributesOfYear(of id: ImplementationID) throws -> [FrozenAttribute] {
        var found: [FrozenAttribute] = []
        for row in try rows(
            """
            SELECT attribute, attribute_name, value, name FROM campaign_attribute_value
            WHERE implementation = \(id) ORDER BY attribute, position, value
            """)
        {
            let attribute = try row.id(0, AttributeID.self)
            let value = FrozenAttribute.Value(
                id: try row.id(2, AttributeValueID.self), name: try row.text(3))
            let before = found.last?.id == attribute ? found.removeLast().values : []
            found.append(
                FrozenAttribute(id: attribute, name: try row.text(1), values: before + [value]))
        }
        return found
    }
}
