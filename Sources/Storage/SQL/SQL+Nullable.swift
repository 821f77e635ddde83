package import Organisation

/// Optional values say so: `\(nullable: until)`. The compiler warns about an optional in an interpolation, and
/// here the word is true: the column can hold NULL.
extension SQL.StringInterpolation {
    package mutating func appendInterpolation(nullable value: (some SQLBindable)?) {
        appendInterpolation(value?.sqlValue ?? .null)
    }

    package mutating func appendInterpolation(nullable id: (some Identifier)?) {
        appendInterpolation(id?.rawValue.sqlValue ?? .null)
    }

    package mutating func appendInterpolation(nullable word: (some RawRepresentable<String>)?) {
        appendInterpolation(word.map { SQLValue.text($0.rawValue) } ?? .null)
    }
}
