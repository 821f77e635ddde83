/// A statement as text with holes. Values never become text: they are bound.
///
/// Literals are `StaticString`, so text that was put together at run time cannot become a statement by accident.
///
///     "SELECT id FROM person WHERE department = \(department) AND left_on IS NULL"
package struct SQL: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// With a `?` for each value, as SQLite takes it.
    private(set) var text: String
    private(set) var values: [SQLValue]
    /// Where in the UTF-8 of the text the values stand. A `?` elsewhere is a character like any other.
    private var holes: [Int] = []
    /// The text with numbers, where it was made beforehand.
    private var numbered: String?

    package init(stringLiteral text: StaticString) {
        self.init(unchecked: text.description)
    }

    package init(stringInterpolation: StringInterpolation) {
        self = stringInterpolation.sql
    }

    /// For text that this target writes itself: migrations and transaction control.
    init(unchecked text: String) {
        self.text = text
        values = []
    }

    package static func + (a: SQL, b: SQL) -> SQL {
        var sum = a
        sum.append(b)
        return sum
    }

    mutating func reserve(characters: Int, values count: Int) {
        text.reserveCapacity(characters)
        values.reserveCapacity(count)
        holes.reserveCapacity(count)
    }

    mutating func append(_ other: SQL) {
        let start = text.utf8.count
        append(text: other.text)
        holes += other.holes.map { $0 + start }
        values += other.values
    }

    mutating func append(text more: String) {
        numbered = nil
        text += more
    }

    mutating func append(value: SQLValue) {
        holes.append(text.utf8.count)
        values.append(value)
        append(text: "?")
    }

    /// The same statement with its texts made once, to be run many times with other values.
    var prepared: SQL {
        var sql = self
        sql.numbered = numberedText
        return sql
    }

    /// - Parameter values: as many as the statement has.
    func binding(_ values: [SQLValue]) -> SQL {
        var sql = self
        sql.values = values
        return sql
    }

    /// With `?` for SQLite; with `$1`, `$2` … for PostgreSQL.
    func text(for dialect: Dialect) -> String {
        dialect == .sqlite ? text : numbered ?? numberedText
    }

    private var numberedText: String {
        var (output, from) = ("", text.startIndex)
        for (index, hole) in holes.enumerated() {
            let place = text.utf8.index(text.startIndex, offsetBy: hole)
            output += text[from..<place]
            output += "$\(index + 1)"
            from = text.utf8.index(after: place)
        }
        output += text[from...]
        return output
    }
}
