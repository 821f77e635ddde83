/// Rows that the closures of a group add with the same statement: they reach their table together.
struct GatheredRows {
    /// In one statement.
    private static let most = 64

    let head: SQL
    let columns: Int
    let tail: SQL
    private var values: [SQLValue] = []

    /// - Parameter head: `INSERT INTO audit (seq, …) VALUES`, with so many columns; `tail` stands behind the rows.
    init(_ head: SQL, columns: Int, _ tail: SQL = "") {
        self.head = head
        self.columns = columns
        self.tail = tail
    }

    mutating func add(_ row: [SQLValue]) {
        values += row
    }

    /// What brings all of them to their table, by powers of two, so that there are few statements to keep.
    mutating func take() -> [SQL] {
        var (statements, rest) = ([SQL](), values[...])
        while !rest.isEmpty {
            var count = Self.most
            while count * columns > rest.count { count /= 2 }
            statements.append(.rows(head, Array(rest.prefix(count * columns)), columns: columns, tail))
            rest = rest.dropFirst(count * columns)
        }
        values.removeAll(keepingCapacity: true)
        return statements
    }
}
