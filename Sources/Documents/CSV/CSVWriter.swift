/// Writes RFC 4180 text with CRLF, for Excel in Japan: UTF-8 with byte order mark, or CP932.
package struct CSVWriter {
    /// What `take()` has not fetched yet.
    package private(set) var bytes: [UInt8] = []
    private let encoding: TextEncoding
    private let delimiter: Character
    private let escapesFormulas: Bool
    private let quotesAll: Bool
    private var line = 1

    /// `escapesFormulas` puts an apostrophe before fields a spreadsheet would run (`=`, `+`, `-`, `@`, tab, CR):
    /// for files people open, not for files programs read back.
    package init(
        encoding: TextEncoding = .utf8, byteOrderMark: Bool = true, delimiter: Character = ",",
        escapesFormulas: Bool = false, quotesAll: Bool = false
    ) {
        self.encoding = encoding
        self.delimiter = delimiter
        self.escapesFormulas = escapesFormulas
        self.quotesAll = quotesAll
        if encoding == .utf8, byteOrderMark { bytes = [0xEF, 0xBB, 0xBF] }
    }

    /// Adds one record. CP932 cannot hold every character; then nothing is added and the field is named.
    package mutating func append(_ fields: [String]) throws(CSVWriteError) {
        var record: [UInt8] = []
        for (index, field) in fields.enumerated() {
            if index > 0 { record.append(contentsOf: String(delimiter).utf8) }
            record.append(contentsOf: try encode(field, column: index + 1))
        }
        bytes.append(contentsOf: record)
        bytes.append(contentsOf: [.carriageReturn, .lineFeed])
        line += 1
    }

    /// The bytes written since the last call.
    package mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    private func encode(_ field: String, column: Int) throws(CSVWriteError) -> [UInt8] {
        let text = quoted(escapesFormulas && CSVWriter.isFormula(field) ? "'" + field : field)
        guard encoding == .cp932 else { return Array(text.utf8) }
        if let converted = CP932.bytes(text) { return converted }
        throw CSVWriteError(line: line, column: column, character: CP932.missing(in: text).first ?? "?")
    }

    private func quoted(_ field: String) -> String {
        // Looks at scalars: "\r\n" is one Character and would not equal either of its parts.
        let needsQuotes =
            quotesAll
            || field.unicodeScalars.contains {
                $0 == "\"" || $0 == "\r" || $0 == "\n" || delimiter.unicodeScalars.contains($0)
            }
        return needsQuotes ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : field
    }

    /// What a spreadsheet would run, full-width signs included, and what would be taken for our own mark.
    private static func isFormula(_ field: String) -> Bool {
        let rest = field.unicodeScalars.drop { $0 == "'" }
        return rest.first.map { "=+-@\t\r＝＋－＠".unicodeScalars.contains($0) } ?? false
    }
}

/// A character that the chosen encoding does not have.
package struct CSVWriteError: Error, Hashable, Sendable {
    /// Record, from 1.
    package let line: Int
    /// Field, from 1.
    package let column: Int
    package let character: Character
}
