extension SQL {
    /// One statement for many rows: `INSERT INTO person (id, …) VALUES (?, ?), (?, ?)`.
    ///
    /// - Parameters:
    ///   - head: what stands before the rows.
    ///   - values: of one row after the other; not empty.
    ///   - tail: what stands behind them.
    static func rows(_ head: SQL, _ values: [SQLValue], columns: Int, _ tail: SQL = "") -> SQL {
        var sql = head
        for (index, value) in values.enumerated() {
            let isFirst = index.isMultiple(of: columns)
            sql.append(text: isFirst ? index == 0 ? " (" : "), (" : ", ")
            sql.append(value: value)
        }
        sql.append(text: ")")
        sql.append(tail)
        return sql
    }

    /// Keys to stand in a list, the last repeated up to a power of two, so that few statements are prepared.
    static func roundedUp<Key>(_ keys: [Key]) -> [Key] {
        guard let last = keys.last else { return [] }
        var count = 1
        while count < keys.count { count *= 2 }
        return keys + Array(repeating: last, count: count - keys.count)
    }
}
