extension SchemaStatement {
    /// What the digest is taken over: white space does not count.
    var source: String {
        switch self {
        case .template(let text): text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        case .appendOnly(let table, let deletable): "append only \(table) \(deletable)"
        case .refusingInsert(let table, let condition): "refusing insert \(table) \(condition)"
        case .deletableWhen(let table, let condition): "deletable \(table) \(condition)"
        case .either(let sqlite, let postgres): "\(sqlite) | \(postgres)"
        }
    }

    func texts(_ dialect: Dialect) throws -> [String] {
        switch (self, dialect) {
        case (.template(let text), _): [try SchemaStatement.filled(text, dialect)]
        case (.either(let sqlite, _), .sqlite): [sqlite]
        case (.either(_, let postgres), .postgres): [postgres]
        case (.appendOnly(let table, let deletable), .sqlite):
            SQLiteSchema.appendOnly(table, deletable: deletable)
        case (.appendOnly(let table, let deletable), .postgres):
            PostgresSchema.appendOnly(table, deletable: deletable)
        case (.refusingInsert(let table, let condition), .sqlite):
            SQLiteSchema.refusingInsert(into: table, when: condition)
        case (.refusingInsert(let table, let condition), .postgres):
            PostgresSchema.refusingInsert(into: table, when: condition)
        case (.deletableWhen(let table, let condition), .sqlite):
            SchemaStatement.sqliteDeletable(table, condition)
        case (.deletableWhen(let table, let condition), .postgres):
            SchemaStatement.postgresDeletable(table, condition)
        }
    }

    private static func sqliteDeletable(_ table: String, _ condition: String) -> [String] {
        [
            "DROP TRIGGER \(table)_refuses_delete",
            """
            CREATE TRIGGER \(table)_refuses_delete BEFORE DELETE ON \(table) WHEN NOT (\(condition))
            BEGIN SELECT RAISE(ABORT, 'append only'); END
            """,
        ]
    }

    private static func postgresDeletable(_ table: String, _ condition: String) -> [String] {
        ["DROP TRIGGER \(table)_refuses_change ON \(table)"]
            + PostgresSchema.appendOnly(table, deletable: true) + [
                """
                CREATE FUNCTION refuse_delete_\(table)() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN IF NOT (\(condition)) THEN
                RAISE EXCEPTION 'append only' USING ERRCODE = 'check_violation'; END IF; RETURN OLD; END $$
                """,
                """
                CREATE TRIGGER \(table)_refuses_delete BEFORE DELETE ON \(table)
                FOR EACH ROW EXECUTE FUNCTION refuse_delete_\(table)()
                """,
            ]
    }

    private static func filled(_ template: String, _ dialect: Dialect) throws -> String {
        var text = ""
        var rest = Substring(template)
        while let open = rest.firstIndex(of: "{") {
            guard let close = rest[open...].firstIndex(of: "}") else { throw StorageFault("{ without }") }
            text += rest[..<open]
            text += try type(rest[rest.index(after: open)..<close], dialect)
            rest = rest[rest.index(after: close)...]
        }
        text += rest
        let isTable = text.drop(while: \.isWhitespace).hasPrefix("CREATE TABLE")
        return dialect == .sqlite && isTable ? text + " STRICT" : text
    }

    private static func type(_ word: Substring, _ dialect: Dialect) throws -> String {
        let parts = word.split(separator: "(")
        let column = parts.count == 2 ? parts[1].dropLast() : ""
        guard let type = ColumnType(rawValue: String(parts.first ?? "")), type.hasCheck != column.isEmpty
        else {
            throw StorageFault("unknown column type in a migration")
        }
        switch dialect {
        case .sqlite: return SQLiteSchema.word(type, column: column)
        case .postgres: return PostgresSchema.word(type, column: column)
        }
    }
}

enum ColumnType: String, CaseIterable {
    case int, text, bytes, bool, instant, day

    /// Types that are narrower than the engine's own bring a CHECK, which needs the column's name.
    var hasCheck: Bool { self == .bool || self == .instant || self == .day }
}
