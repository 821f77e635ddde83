/// Rows of one table, written many to a statement: a statement for each would cost most of an import's time.
struct RowBatch {
    /// Below the number of values that either engine takes in one statement, for tables of up to twelve columns.
    static let most = 200

    private let head: SQL
    private var values: [SQLValue] = []
    private(set) var count = 0
    /// The statement of a full batch: making its text takes longer than running it.
    private var full: SQL?

    /// - Parameter head: `INSERT INTO person (id, …) VALUES`.
    init(_ head: SQL) {
        self.head = head
    }

    /// - Parameter row: as many values in each row.
    mutating func add(_ row: [SQLValue]) {
        values += row
        count += 1
    }

    var isFull: Bool { count >= Self.most }

    mutating func flush(on db: borrowing Connection) throws {
        guard count > 0 else { return }
        if count == Self.most, full == nil { full = statement.prepared }
        let sql = count == Self.most ? full?.binding(values) : nil
        try db.run(sql ?? statement)
        values.removeAll(keepingCapacity: true)
        count = 0
    }

    private var statement: SQL {
        var sql = head
        for (index, value) in values.enumerated() {
            let isFirst = index.isMultiple(of: values.count / count)
            sql.append(text: isFirst ? index == 0 ? " (" : "), (" : ", ")
            sql.append(value: value)
        }
        sql.append(text: ")")
        return sql
    }
}
