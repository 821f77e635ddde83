package import Organisation

extension SQL {
    package struct StringInterpolation: StringInterpolationProtocol {
        private(set) var sql = SQL(unchecked: "")

        package init(literalCapacity: Int, interpolationCount: Int) {
            sql.reserve(characters: literalCapacity + interpolationCount, values: interpolationCount)
        }

        package mutating func appendLiteral(_ literal: StaticString) {
            sql.append(text: literal.description)
        }

        package mutating func appendInterpolation(_ value: some SQLBindable) {
            sql.append(value: value.sqlValue)
        }

        package mutating func appendInterpolation<Value: SQLBindable>(_ value: Value?) {
            sql.append(value: value.sqlValue)
        }

        package mutating func appendInterpolation(_ id: some Identifier) {
            sql.append(value: id.rawValue.sqlValue)
        }

        package mutating func appendInterpolation<ID: Identifier>(_ id: ID?) {
            sql.append(value: id?.rawValue.sqlValue ?? .null)
        }

        package mutating func appendInterpolation<Word: RawRepresentable<String>>(_ word: Word) {
            sql.append(value: .text(word.rawValue))
        }

        package mutating func appendInterpolation<Word: RawRepresentable<String>>(_ word: Word?) {
            sql.append(value: word.map { .text($0.rawValue) } ?? .null)
        }

        package mutating func appendInterpolation(list: [some SQLBindable]) {
            append(list: list.map(\.sqlValue))
        }

        package mutating func appendInterpolation(list: [some Identifier]) {
            append(list: list.map(\.rawValue.sqlValue))
        }

        package mutating func appendInterpolation(list: [some RawRepresentable<String>]) {
            append(list: list.map { .text($0.rawValue) })
        }

        package mutating func appendInterpolation(sql nested: SQL) {
            sql.append(nested)
        }

        /// `(?1, ?2)`. An empty list becomes `(NULL)`: IN finds nothing; NOT IN would find nothing either,
        /// so do not write NOT IN over a list that may be empty.
        private mutating func append(list: [SQLValue]) {
            sql.append(text: "(")
            for (index, value) in list.enumerated() {
                if index > 0 { sql.append(text: ", ") }
                sql.append(value: value)
            }
            sql.append(text: list.isEmpty ? "NULL)" : ")")
        }
    }
}
