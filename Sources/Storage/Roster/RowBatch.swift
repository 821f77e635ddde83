/// Rows of one table, written many to a statement: a statement for each would cost most of an import's time.
struct RowBatch {
    /// Below the number of values that either engine takes in one statement, for tables of up to twelve columns.
    static let most = 200

    private let head: SQL
    private var sql: SQL
    private(set) var count = 0

    /// - Parameter head: `INSERT INTO person (id, …) VALUES`.
    init(_ head: SQL) {
        self.head = head
        sql = head
    }

    mutating func add(_ values: [SQLValue]) {
        sql.append(text: count == 0 ? " (" : ", (")
        for (index, value) in values.enumerated() {
            if index > 0 { sql.append(text: ", ") }
            sql.append(value: value)
        }
        sql.append(text: ")")
        count += 1
    }

    var isFull: Bool { count >= Self.most }

    mutating func flush(on db: borrowing Connection) throws {
        guard count > 0 else { return }
        try db.run(sql)
        sql = head
        count = 0
    }
}
