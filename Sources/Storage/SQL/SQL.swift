/// A statement as text with holes. Values never become text: they are bound.
///
/// Literals are `StaticString`, so text that was put together at run time cannot become a statement by accident.
///
///     "SELECT id FROM person WHERE department = \(department) AND left_on IS NULL"
package struct SQL: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// Value number n stands between piece n and piece n + 1.
    private(set) var pieces: [String]
    private(set) var values: [SQLValue]

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
        pieces[pieces.count - 1] += other.pieces[0]
        pieces += other.pieces.dropFirst()
        values += other.values
    }

    mutating func append(text: String) {
        pieces[pieces.count - 1] += text
    }

    mutating func append(value: SQLValue) {
        values.append(value)
        pieces.append("")
    }

    /// The text with numbered placeholders: `?1` or `$1`.
    func text(placeholder: Character) -> String {
        var text = pieces[0]
        for number in 1..<pieces.count + 1 where number < pieces.count {
            text.append(placeholder)
            text += String(number)
            text += pieces[number]
        }
        return text
    }
}
