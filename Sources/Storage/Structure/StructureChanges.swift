package import Organisation

extension Connection {
    /// A dated row for a change that was made; the entry's version goes up with it.
    package func note(
        _ what: StructureChange.What, of master: Master, was: String = "", became: String = "",
        under permit: Permit
    ) throws {
        if what != .created {
            try run("UPDATE \(sql: master.kind.table) SET version = version + 1 WHERE id = \(master.id)")
        }
        try run(
            """
            INSERT INTO structure_change (kind, object, version, what, was, became, at, changed_by)
            SELECT \(master.kind), id, version, \(what), \(was), \(became), \(permit.at), \(permit.author)
            FROM \(sql: master.kind.table) WHERE id = \(master.id)
            """)
    }

    /// Newest first.
    package func changes(of master: Master, since version: Int = 0) throws -> [StructureChange] {
        try rows(
            """
            SELECT version, what, was, became, at, changed_by FROM structure_change
            WHERE kind = \(master.kind) AND object = \(master.id) AND version > \(version)
            ORDER BY version DESC
            """
        ).map { row in
            StructureChange(
                version: try row.int(0), what: try row.word(1, StructureChange.What.self),
                was: try row.text(2), became: try row.text(3), at: try row.instant(4),
                author: try row.int(5))
        }
    }
}
