/// A table as an archive sees it: its columns by name, and the primary key that orders its rows.
struct TableShape: Sendable, Hashable {
    let name: String
    /// In alphabetical order, which both engines agree on.
    let columns: [String]
    let key: [String]

    init(name: String, columns: [String], key: [String]) {
        self.name = name
        self.columns = columns
        self.key = key
    }

    init(_ fields: [SQLValue]) throws {
        let row = Row(fields)
        let count = try row.int(1)
        guard count > 0, fields.count > 2 + count else { throw ArchiveFormatFault() }
        let names = try fields.indices.dropFirst(2).map { try row.text($0) }
        let isPlain = { (name: String) in
            !name.isEmpty && name.utf8.allSatisfy { $0 == UInt8(ascii: "_") || (97...122).contains($0) }
        }
        name = try row.text(0)
        key = Array(names.prefix(count))
        columns = Array(names.dropFirst(count))
        // These become text of statements.
        guard isPlain(name), names.allSatisfy(isPlain), key.allSatisfy(columns.contains) else {
            throw ArchiveFormatFault()
        }
    }

    /// Where the key's columns stand among the columns.
    var keyPositions: [Int] { key.compactMap { columns.firstIndex(of: $0) } }
}

extension TableShape {
    private var listed: String { columns.joined(separator: ", ") }
    private var ordered: String { key.joined(separator: ", ") }

    /// Rows in the order of the key, from behind a row on.
    func page(after last: [SQLValue]?, limit: Int) -> SQL {
        var sql = SQL(unchecked: "SELECT \(listed) FROM \(name)")
        if let last {
            sql.append(text: " WHERE (\(ordered)) > (")
            for (index, value) in last.enumerated() {
                if index > 0 { sql.append(text: ", ") }
                sql.append(value: value)
            }
            sql.append(text: ")")
        }
        sql.append(text: " ORDER BY \(ordered) LIMIT ")
        sql.append(value: .int(Int64(limit)))
        return sql
    }

    var insertion: SQL { SQL(unchecked: "INSERT INTO \(name) (\(listed)) VALUES") }
}

extension Connection {
    /// All tables of this schema, by name.
    func tableShapes() throws -> [TableShape] {
        let names = try rows(dialect == .sqlite ? SQLiteCatalogue.tables : PostgresCatalogue.tables)
        return try names.map { row in
            let name = try row.text(0)
            let columns: SQL
            let key: SQL
            switch dialect {
            case .sqlite: (columns, key) = (SQLiteCatalogue.columns(name), SQLiteCatalogue.key(name))
            case .postgres: (columns, key) = (PostgresCatalogue.columns(name), PostgresCatalogue.key(name))
            }
            let shape = TableShape(
                name: name, columns: try rows(columns).map { try $0.text(0) }.sorted(),
                key: try rows(key).map { try $0.text(0) })
            guard !shape.key.isEmpty else { throw StorageFault("a table without a primary key") }
            return shape
        }
    }
}

private enum SQLiteCatalogue {
    static let tables: SQL = """
        SELECT name FROM sqlite_schema WHERE type = 'table' AND substr(name, 1, 7) <> 'sqlite_' ORDER BY name
        """

    static func columns(_ table: String) -> SQL { "SELECT name FROM pragma_table_info(\(table))" }

    static func key(_ table: String) -> SQL {
        "SELECT name FROM pragma_table_info(\(table)) WHERE pk > 0 ORDER BY pk"
    }
}

private enum PostgresCatalogue {
    static let tables: SQL = """
        SELECT c.relname::text COLLATE "C" FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = current_schema() AND c.relkind = 'r' ORDER BY 1
        """

    static func columns(_ table: String) -> SQL {
        """
        SELECT a.attname::text FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
          JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = current_schema() AND c.relname = \(table) AND a.attnum > 0 AND NOT a.attisdropped
        """
    }

    static func key(_ table: String) -> SQL {
        """
        SELECT a.attname::text FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
          JOIN pg_namespace n ON n.oid = c.relnamespace
          CROSS JOIN LATERAL unnest(i.indkey::int2[]) WITH ORDINALITY AS k (number, place)
          JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.number
        WHERE n.nspname = current_schema() AND c.relname = \(table) AND i.indisprimary ORDER BY k.place
        """
    }
}
