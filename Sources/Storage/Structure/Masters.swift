package import Organisation

/// The four lists have the same columns for the same things; only this file knows their tables.
extension MasterKind {
    var table: SQL {
        switch self {
        case .department: "department"
        case .attribute: "attribute"
        case .attributeValue: "attribute_value"
        case .workplace: "workplace"
        }
    }

    private var merging: SQL {
        switch self {
        case .department, .attributeValue: "merged_into"
        case .attribute, .workplace: "NULL"
        }
    }

    fileprivate var query: SQL {
        "SELECT id, name, code, position, hidden_at, \(sql: merging), version FROM \(sql: table)"
    }

    /// Among which entries an order, a name and a code are looked at.
    fileprivate func group(of id: Int) -> SQL {
        switch self {
        case .department, .attribute, .workplace: ""
        case .attributeValue:
            " WHERE attribute = (SELECT v.attribute FROM attribute_value v WHERE v.id = \(id))"
        }
    }
}

extension MasterEntry {
    init(_ row: Row, from column: Int = 0) throws {
        self.init(
            id: try row.int(column),
            name: MasterName(try row.text(column + 1), code: try row.optionalText(column + 2)),
            position: try row.int(column + 3), isHidden: try row.optionalInstant(column + 4) != nil,
            mergedInto: try row.optionalInt(column + 5), version: try row.int(column + 6))
    }
}

extension Connection {
    package func entry(_ master: Master) throws -> MasterEntry? {
        try row(master.kind.query + " WHERE id = \(master.id)").map { try MasterEntry($0) }
    }

    /// The entry and all beside it, in order, without merged ones. For a department: of the whole company.
    package func peers(of master: Master) throws -> [MasterEntry] {
        try rows(master.kind.query + master.kind.group(of: master.id) + " ORDER BY position, id")
            .map { try MasterEntry($0) }.filter { $0.mergedInto == nil }
    }

    package func setName(_ name: MasterName, of master: Master) throws {
        try run(
            """
            UPDATE \(sql: master.kind.table) SET name = \(name.name), code = \(nullable: name.code)
            WHERE id = \(master.id)
            """)
    }

    /// Positions count from 0 in the given order; only those that differ are written.
    package func setOrder(_ ids: [Int], of kind: MasterKind) throws {
        for (position, id) in ids.enumerated() {
            try run(
                """
                UPDATE \(sql: kind.table) SET position = \(position)
                WHERE id = \(id) AND position <> \(position)
                """)
        }
    }

    package func setHidden(_ isHidden: Bool, of master: Master, at: Instant) throws {
        let since: Instant? = isHidden ? at : nil
        try run(
            "UPDATE \(sql: master.kind.table) SET hidden_at = \(nullable: since) WHERE id = \(master.id)")
    }

    /// - Throws: `StorageError.foreignKeyViolation` while anything still refers to it; nothing is spoilt then.
    package func delete(_ master: Master) throws {
        try attempt { try run("DELETE FROM \(sql: master.kind.table) WHERE id = \(master.id)") }
    }
}
