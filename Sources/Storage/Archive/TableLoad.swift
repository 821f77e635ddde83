/// Rows of one table on their way in, gathered until they are about a megabyte.
struct TableLoad {
    private let table: TableShape
    private var rows: [[SQLValue]] = []
    private var size = 0

    init(_ table: TableShape) {
        self.table = table
    }

    mutating func add(_ row: [SQLValue], on db: borrowing Connection) throws {
        rows.append(row)
        size += row.reduce(0) { $0 + $1.size }
        if size > 1 << 20 { try flush(on: db) }
    }

    mutating func flush(on db: borrowing Connection) throws {
        if rows.isEmpty { return }
        try db.transaction.load(rows, into: table.name, table.columns)
        (rows, size) = ([], 0)
    }
}

extension Connection {
    /// Lends the schema with its foreign keys checked at the end and its triggers off, so that rows may come in any
    /// order and append-only tables may be filled. Back as it was when the work is done, in the same transaction.
    /// PostgreSQL sorts for an index that is made anew, and checks a new foreign key with one query; while rows come in
    /// it would look for the place of each.
    func loading(_ work: () throws -> Void) throws {
        try becomeOwner()
        switch dialect {
        case .sqlite:
            try run("PRAGMA defer_foreign_keys = ON")
            let triggers = try rows(
                "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name")
            for trigger in triggers { try run(SQL(unchecked: "DROP TRIGGER \(try trigger.text(0))")) }
            try work()
            for trigger in triggers { try run(SQL(unchecked: try trigger.text(1))) }
        case .postgres:
            let tables = try tableShapes().map(\.name)
            let (constraints, indexes) = (try definitions(Self.constraints), try definitions(Self.indexes))
            try each(tables) { "ALTER TABLE \($0) DISABLE TRIGGER USER" }
            try each(constraints.reversed()) { "ALTER TABLE \($0.table) DROP CONSTRAINT \($0.name)" }
            try each(indexes) { "DROP INDEX \($0.name)" }
            try work()
            try each(indexes, \.words)
            try each(constraints) { "ALTER TABLE \($0.table) ADD CONSTRAINT \($0.name) \($0.words)" }
            try each(tables) { "ALTER TABLE \($0) ENABLE TRIGGER USER" }
        }
        try becomeTenant()
    }

    private func each<Item>(_ items: [Item], _ text: (Item) -> String) throws {
        for item in items { try run(SQL(unchecked: text(item))) }
    }

    private func definitions(_ query: SQL) throws -> [(table: String, name: String, words: String)] {
        try rows(query).map { (table: try $0.text(0), name: try $0.text(1), words: try $0.text(2)) }
    }

    /// Foreign keys last: they refer to the unique ones.
    private static let constraints: SQL = """
        SELECT c.relname::text, k.conname::text, pg_get_constraintdef(k.oid) FROM pg_constraint k
          JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = current_schema() AND k.contype IN ('f', 'u')
        ORDER BY CASE k.contype WHEN 'u' THEN 0 ELSE 1 END, 1, 2
        """

    /// Those that no constraint brings with it.
    private static let indexes: SQL = """
        SELECT c.relname::text, i.relname::text, pg_get_indexdef(x.indexrelid) FROM pg_index x
          JOIN pg_class c ON c.oid = x.indrelid JOIN pg_class i ON i.oid = x.indexrelid
          JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = current_schema() AND c.relkind = 'r' AND NOT EXISTS (
          SELECT 1 FROM pg_constraint k WHERE k.conindid = x.indexrelid AND k.contype IN ('p', 'u'))
        ORDER BY 1, 2
        """

    /// Empties every table; migrations leave a few rows of their own.
    func deleteAll(_ tables: [TableShape]) throws {
        for table in tables { try run(SQL(unchecked: "DELETE FROM \(table.name)")) }
    }
}
