/// The words of a schema on PostgreSQL. Text sorts by code point on both engines.
enum PostgresSchema {
    static func word(_ type: ColumnType, column: Substring) -> String {
        switch type {
        case .int: "bigint"
        case .text: text
        case .bytes: "bytea"
        case .bool: "smallint CHECK (\(column) IN (0, 1))"
        case .instant: "\(text) CHECK (\(column) ~ '^\(date)T\(two):\(two):\(two)[.]\(two)[0-9]Z$')"
        case .day: "\(text) CHECK (\(column) ~ '^\(date)$')"
        }
    }

    static func appendOnly(_ table: String, deletable: Bool) -> [String] {
        let changes = deletable ? "UPDATE OR TRUNCATE" : "UPDATE OR DELETE OR TRUNCATE"
        return [
            """
            CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION 'append only' USING ERRCODE = 'check_violation'; END $$
            """,
            """
            CREATE TRIGGER \(table)_refuses_change BEFORE \(changes) ON \(table)
            FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
            """,
        ]
    }

    static func refusingInsert(into table: String, when condition: String) -> [String] {
        [
            """
            CREATE FUNCTION refuse_\(table)() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN IF \(condition) THEN RAISE EXCEPTION 'refused' USING ERRCODE = 'check_violation'; END IF;
            RETURN NEW; END $$
            """,
            """
            CREATE TRIGGER \(table)_refuses_insert BEFORE INSERT ON \(table)
            FOR EACH ROW EXECUTE FUNCTION refuse_\(table)()
            """,
        ]
    }

    private static let text = "text COLLATE \"C\""
    private static let two = "[0-9]{2}"
    private static let date = "[0-9]{4}-\(two)-\(two)"
}
