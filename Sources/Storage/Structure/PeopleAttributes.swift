package import Organisation

extension Connection {
    /// The value that a roster's cell names, by code or by name; made where there is none. A merged one leads to
    /// what it was merged into. Nothing is asked of the database twice for the same words: keep the answer.
    package func attributeValue(
        named text: String, of attribute: AttributeID, under permit: Permit
    ) throws -> AttributeValueID {
        let name = MasterName(text)
        let known = try row(
            """
            SELECT id, merged_into FROM attribute_value
            WHERE attribute = \(attribute) AND (code = \(name.name) OR name = \(name.name))
            ORDER BY CASE WHEN merged_into IS NULL THEN 0 ELSE 1 END, id LIMIT 1
            """)
        if let known { return try followed(known) }
        let position =
            try row(
                "SELECT coalesce(max(position), -1) + 1 FROM attribute_value WHERE attribute = \(attribute)")?
            .int(0) ?? 0
        let id = permit.newID(AttributeValueID.self)
        let entry = MasterEntry(id: id.rawValue, name: name, position: position, isHidden: false, version: 1)
        try insert(AttributeValue(id: id, attribute: attribute, entry: entry), under: permit)
        return id
    }

    private func followed(_ row: Row) throws -> AttributeValueID {
        var id = try row.id(0, AttributeValueID.self)
        var next = try row.optionalId(1, AttributeValueID.self)
        while let target = next {
            id = target
            next = try self.row("SELECT merged_into FROM attribute_value WHERE id = \(target)")?
                .optionalId(0, AttributeValueID.self)
        }
        return id
    }

    /// A dated row, unless the person has that value then already; nil: none from that day on.
    package func setAttribute(
        _ attribute: AttributeID, of person: PersonID, to value: AttributeValueID?, from day: Day
    ) throws {
        let last = try row(
            """
            SELECT value FROM person_attribute
            WHERE person = \(person) AND attribute = \(attribute) AND from_day <= \(day)
            ORDER BY from_day DESC LIMIT 1
            """)
        if try last?.optionalId(0, AttributeValueID.self) == value, last != nil || value == nil { return }
        try run(
            """
            INSERT INTO person_attribute (person, attribute, from_day, value)
            VALUES (\(person), \(attribute), \(day), \(nullable: value))
            ON CONFLICT (person, attribute, from_day) DO UPDATE SET value = excluded.value
            """)
    }

    /// What a person is on a day, by attribute.
    package func attributes(of person: PersonID, on day: Day) throws -> [AttributeID: AttributeValueID] {
        try rows(
            """
            SELECT a.attribute, a.value FROM person_attribute a
            WHERE a.person = \(person) AND a.from_day = (SELECT max(x.from_day) FROM person_attribute x
              WHERE x.person = a.person AND x.attribute = a.attribute AND x.from_day <= \(day))
            """
        ).reduce(into: [:]) { found, row in
            found[try row.id(0, AttributeID.self)] = try row.optionalId(1, AttributeValueID.self)
        }
    }

    /// Everybody's, for exports.
    package func attributes(on day: Day) throws -> [PersonID: [AttributeID: AttributeValueID]] {
        try rows(
            """
            SELECT a.person, a.attribute, a.value FROM person_attribute a
            WHERE a.value IS NOT NULL AND a.from_day <= \(day) AND NOT EXISTS (
              SELECT 1 FROM person_attribute x WHERE x.person = a.person AND x.attribute = a.attribute
              AND x.from_day > a.from_day AND x.from_day <= \(day))
            """
        ).reduce(into: [:]) { found, row in
            found[try row.id(0, PersonID.self), default: [:]][try row.id(1, AttributeID.self)] =
                try row.id(2, AttributeValueID.self)
        }
    }
}
