/// Rows of one table, written many to a statement: a statement for each would cost most of an import's time.
struct RowBatch {
    /// Below the number of values that either engine takes in one statement, for tables of up to twelve columns.
    static let most = 200

    private let head: SQL
    private let columns: Int
    private var values: [SQLValue] = []
    /// The statement of a full batch: making its text takes longer than running it.
    private var full: SQL?

    /// - Parameter head: `INSERT INTO person (id, …) VALUES`, with so many columns.
    init(_ head: SQL, columns: Int) {
        self.head = head
        self.columns = columns
    }

    /// - Parameter rows: the values of one row after the other. Full batches are written at once.
    mutating func add(_ rows: [SQLValue], on db: borrowing Connection) throws {
        let size = Self.most * columns
        var next = 0
        while values.count + rows.count - next >= size {
            let end = next + size - values.count
            values += rows[next..<end]
            try write(on: db)
            next = end
        }
        values += rows[next...]
    }

    /// Writes what is left.
    mutating func flush(on db: borrowing Connection) throws {
        if !values.isEmpty { try write(on: db) }
    }

    private mutating func write(on db: borrowing Connection) throws {
        if values.count < Self.most * columns {
            try db.run(statement)
        } else {
            let statement = full ?? statement.prepared
            full = statement
            try db.run(statement.binding(values))
        }
        values.removeAll(keepingCapacity: true)
    }

    private var statement: SQL { .rows(head, values, columns: columns) }
}
