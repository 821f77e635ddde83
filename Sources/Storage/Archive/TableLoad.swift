/// Rows of one table on their way in: gathered by which of their values are null, so that each statement is prepared
/// once. PostgreSQL knows a parameter's type from its value, and a null has none.
struct TableLoad {
    private let table: TableShape
    private var batches: [[Bool]: RowBatch] = [:]
    /// Of what waits; big values do not wait for two hundred.
    private var size = 0

    init(_ table: TableShape) {
        self.table = table
    }

    mutating func add(_ row: [SQLValue], on db: borrowing Connection) throws {
        let pattern = row.map { $0 == .null }
        var batch = batches[pattern] ?? RowBatch(table.insertion, columns: table.columns.count)
        batches[pattern] = nil
        try batch.add(row, on: db)
        batches[pattern] = batch
        size += row.reduce(0) { $0 + $1.size }
        if size > 1 << 20 { try flush(on: db) }
    }

    mutating func flush(on db: borrowing Connection) throws {
        for pattern in batches.keys { try batches[pattern]?.flush(on: db) }
        size = 0
    }
}

extension Connection {
    /// Lends the schema with its foreign keys checked at the end and its triggers off, so that rows may come in any
    /// order and append-only tables may be filled. Back as it was when the work is done, in the same transaction.
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
            let keys = try rows(Self.foreignKeys).map { (table: try $0.text(0), name: try $0.text(1)) }
            try each(tables) { "ALTER TABLE \($0) DISABLE TRIGGER USER" }
            try each(keys) {
                "ALTER TABLE \($0.table) ALTER CONSTRAINT \($0.name) DEFERRABLE INITIALLY DEFERRED"
            }
            try work()
            try run("SET CONSTRAINTS ALL IMMEDIATE")
            try each(keys) { "ALTER TABLE \($0.table) ALTER CONSTRAINT \($0.name) NOT DEFERRABLE" }
            try each(tables) { "ALTER TABLE \($0) ENABLE TRIGGER USER" }
        }
        try becomeTenant()
    }

    private func each<Item>(_ items: [Item], _ text: (Item) -> String) throws {
        for item in items { try run(SQL(unchecked: text(item))) }
    }

    private static let foreignKeys: SQL = """
        SELECT c.relname::text, k.conname::text FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
          JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = current_schema() AND k.contype = 'f' ORDER BY 1, 2
        """

    /// Empties every table; migrations leave a few rows of their own.
    func deleteAll(_ tables: [TableShape]) throws {
        for table in tables { try run(SQL(unchecked: "DELETE FROM \(table.name)")) }
    }
}
