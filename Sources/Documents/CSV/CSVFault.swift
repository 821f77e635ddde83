/// What is wrong with one record; the records after it can still be read.
package enum CSVFault: Error, Hashable, Sendable {
    /// A `"` inside a field that does not begin with one. Column from 1.
    case strayQuote(column: Int)
    /// Text between a closing `"` and the next separator.
    case textAfterQuote(column: Int)
    /// Bytes that mean nothing in the file's encoding, or NUL.
    case invalidBytes(column: Int)

    /// The field at fault, from 1.
    package var column: Int {
        switch self {
        case .strayQuote(let column), .textAfterQuote(let column), .invalidBytes(let column): column
        }
    }
}

/// What ends the reading: nothing after it could be trusted. Lines are those where the record starts.
package enum CSVError: Error, Hashable, Sendable {
    case unterminatedQuote(line: Int)
    /// Longer than the reader was told to hold; most often a forgotten closing quote.
    case recordTooLong(line: Int)
    /// The file begins with a UTF-16 byte order mark (Excel's "Unicode text").
    case utf16
}
