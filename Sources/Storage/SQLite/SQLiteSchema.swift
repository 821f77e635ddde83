/// The words of a schema on SQLite. Tables are STRICT, so a type is a promise.
enum SQLiteSchema {
    static func word(_ type: ColumnType, column: Substring) -> String {
        switch type {
        case .int: "INTEGER"
        case .text: "TEXT"
        case .bytes: "BLOB"
        case .bool: "INTEGER CHECK (\(column) IN (0, 1))"
        case .instant: "TEXT CHECK (\(column) GLOB '\(date)T\(two):\(two):\(two).\(two)[0-9]Z')"
        case .day: "TEXT CHECK (\(column) GLOB '\(date)')"
        }
    }

    static func appendOnly(_ table: String, deletable: Bool) -> [String] {
        (deletable ? ["UPDATE"] : ["UPDATE", "DELETE"]).map { change in
            """
            CREATE TRIGGER \(table)_refuses_\(change.lowercased()) BEFORE \(change) ON \(table)
            BEGIN SELECT RAISE(ABORT, 'append only'); END
            """
        }
    }

    static func refusingInsert(into table: String, when condition: String) -> [String] {
        [
            """
            CREATE TRIGGER \(table)_refuses_insert BEFORE INSERT ON \(table) WHEN \(condition)
            BEGIN SELECT RAISE(ABORT, 'refused'); END
            """
        ]
    }

    private static let two = "[0-9][0-9]"
    private static let date = "\(two)\(two)-\(two)-\(two)"
}
