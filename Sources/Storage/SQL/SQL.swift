/// A statement as text with holes. Values never become text: they are bound.
///
/// Literals are `StaticString`, so text that was put together at run time cannot become a statement by accident.
///
///     "SELECT id FROM person WHERE department = \(department) AND left_on IS NULL"
package struct SQL: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// Value number n stands between piece n and piece n + 1.
    private(set) var pieces: [String]
    private(set) var values: [SQLValue]
    /// The finished text by placeholder, where it was made beforehand.
    private var texts: [Character: String] = [:]

    package init(stringLiteral text: StaticString) {
        self.init(unchecked: text.description)
    }

    package init(stringInterpolation: StringInterpolation) {
        self = stringInterpolation.sql
    }

    /// For text that this target writes itself: migrations and transaction control.
    init(unchecked text: String) {
        pieces = [text]
        values = []
    }

    package static func + (a: SQL, b: SQL) -> SQL {
        var sum = a
        sum.append(b)
        return sum
    }

    mutating func append(_ other: SQL) {
        texts = [:]
        pieces[pieces.count - 1] += other.pieces[0]
        pieces += other.pieces.dropFirst()
        values += other.values
    }

    mutating func append(text: String) {
        texts = [:]
        pieces[pieces.count - 1] += text
    }

    mutating func append(value: SQLValue) {
        texts = [:]
        values.append(value)
        pieces.append("")
    }

    /// The same statement with its texts made once, to be run many times with other values.
    var prepared: SQL {
        var sql = self
        for placeholder in Dialect.allCases.map(\.placeholder) {
            sql.texts[placeholder] = text(placeholder: placeholder)
        }
        return sql
    }

    /// - Parameter values: as many as the statement has.
    func binding(_ values: [SQLValue]) -> SQL {
        var sql = self
        sql.values = values
        return sql
    }

    /// The text with numbered placeholders: `?1` or `$1`.
    func text(placeholder: Character) -> String {
        if let known = texts[placeholder] { return known }
        var text = pieces[0]
        for number in 1..<pieces.count + 1 where number < pieces.count {
            text.append(placeholder)
            text += String(number)
            text += pieces[number]
        }
        return text
    }
}
