package import Organisation

extension Connection {
    /// In order; hidden ones too.
    package func attributes() throws -> [Attribute] {
        try rows(attributeQuery + " ORDER BY position, id").map { try attribute($0) }
    }

    /// By the heading of a roster column.
    package func attribute(named name: String) throws -> Attribute? {
        try row(attributeQuery + " WHERE name = \(name)").map { try attribute($0) }
    }

    package func insert(_ attribute: Attribute, under permit: Permit) throws {
        let name = attribute.entry.name
        try run(
            """
            INSERT INTO attribute (id, kind, name, code, position)
            VALUES (\(attribute.id), \(attribute.kind), \(name.name), \(nullable: name.code),
                    \(attribute.entry.position))
            """)
        try note(.created, of: .attribute(attribute.id), became: name.name, under: permit)
    }

    /// Of one attribute, in order, without merged ones.
    package func values(of attribute: AttributeID) throws -> [AttributeValue] {
        try rows(valueQuery + " WHERE attribute = \(attribute) AND merged_into IS NULL ORDER BY position, id")
            .map { try value($0) }
    }

    package func value(_ id: AttributeValueID) throws -> AttributeValue? {
        try row(valueQuery + " WHERE id = \(id)").map { try value($0) }
    }

    package func insert(_ value: AttributeValue, under permit: Permit) throws {
        let name = value.entry.name
        try run(
            """
            INSERT INTO attribute_value (id, attribute, name, code, position)
            VALUES (\(value.id), \(value.attribute), \(name.name), \(nullable: name.code),
                    \(value.entry.position))
            """)
        try note(.created, of: .value(value.id), became: name.name, under: permit)
    }

    private var attributeQuery: SQL {
        "SELECT kind, id, name, code, position, hidden_at, NULL, version FROM attribute"
    }

    private var valueQuery: SQL {
        "SELECT attribute, id, name, code, position, hidden_at, merged_into, version FROM attribute_value"
    }

    private func attribute(_ row: Row) throws -> Attribute {
        Attribute(
            id: try row.id(1, AttributeID.self), kind: try row.word(0, Attribute.Kind.self),
            entry: try MasterEntry(row, from: 1))
    }

    private func value(_ row: Row) throws -> AttributeValue {
        AttributeValue(
            id: try row.id(1, AttributeValueID.self), attribute: try row.id(0, AttributeID.self),
            entry: try MasterEntry(row, from: 1))
    }
}
