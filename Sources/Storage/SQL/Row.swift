package import Organisation

/// One result row, read by position. A failed reading never repeats what the column held.
package struct Row: Sendable, Hashable {
    let values: [SQLValue]

    init(_ values: [SQLValue]) {
        self.values = values
    }

    package func optionalInt(_ column: Int) throws -> Int? {
        switch try value(column) {
        case .null: nil
        case .int(let number): Int(number)
        default: throw StorageFault.column(column, wanted: "int")
        }
    }

    package func optionalText(_ column: Int) throws -> String? {
        switch try value(column) {
        case .null: nil
        case .text(let text): text
        default: throw StorageFault.column(column, wanted: "text")
        }
    }

    package func optionalBytes(_ column: Int) throws -> [UInt8]? {
        switch try value(column) {
        case .null: nil
        case .bytes(let bytes): bytes
        default: throw StorageFault.column(column, wanted: "bytes")
        }
    }

    package func optionalBool(_ column: Int) throws -> Bool? {
        guard let number = try optionalInt(column) else { return nil }
        guard number == 0 || number == 1 else { throw StorageFault.column(column, wanted: "bool") }
        return number == 1
    }

    package func optionalInstant(_ column: Int) throws -> Instant? {
        guard let text = try optionalText(column) else { return nil }
        return try required(Instant(text: text), column, "instant")
    }

    package func optionalDay(_ column: Int) throws -> Day? {
        guard let text = try optionalText(column) else { return nil }
        return try required(Day(text: text), column, "day")
    }

    package func optionalId<ID: Identifier>(_ column: Int, _ type: ID.Type) throws -> ID? {
        try optionalInt(column).map(ID.init(rawValue:))
    }

    /// A value of a closed list of words, for example a role.
    package func optionalWord<Word: RawRepresentable<String>>(_ column: Int, _ type: Word.Type) throws
        -> Word?
    {
        guard let text = try optionalText(column) else { return nil }
        return try required(Word(rawValue: text), column, "word")
    }

    private func value(_ column: Int) throws -> SQLValue {
        guard values.indices.contains(column) else { throw StorageFault.column(column, wanted: "any") }
        return values[column]
    }

    private func required<T>(_ value: T?, _ column: Int, _ wanted: String) throws -> T {
        guard let value else { throw StorageFault.column(column, wanted: wanted) }
        return value
    }
}

extension Row {
    package func int(_ column: Int) throws -> Int { try required(optionalInt(column), column, "int") }

    package func text(_ column: Int) throws -> String { try required(optionalText(column), column, "text") }

    package func bytes(_ column: Int) throws -> [UInt8] {
        try required(optionalBytes(column), column, "bytes")
    }

    package func bool(_ column: Int) throws -> Bool { try required(optionalBool(column), column, "bool") }

    package func instant(_ column: Int) throws -> Instant {
        try required(optionalInstant(column), column, "instant")
    }

    package func day(_ column: Int) throws -> Day { try required(optionalDay(column), column, "day") }

    package func id<ID: Identifier>(_ column: Int, _ type: ID.Type) throws -> ID {
        try required(optionalId(column, type), column, "id")
    }

    package func word<Word: RawRepresentable<String>>(_ column: Int, _ type: Word.Type) throws -> Word {
        try required(optionalWord(column, type), column, "word")
    }
}
