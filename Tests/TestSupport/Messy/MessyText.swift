package import Documents

/// A messy roster as a text file: lines that end in three ways, empty ones between them, values in quotation marks
/// with line ends in them.
package struct MessyText: Sendable {
    package private(set) var bytes: [UInt8] = []
    /// Where each person's row starts, from 1.
    package private(set) var lines: [Int] = []
    /// Where the headings start.
    package private(set) var headLine = 0
    private var line = 1
    private let encoding: TextEncoding
    private let delimiter: String
    private let hasQuotes: Bool

    /// - Parameter hasQuotes: false leaves out what would need quotation marks.
    package init(
        _ rows: [MessyRow], _ layout: MessyLayout, seed: UInt64, encoding: TextEncoding = .cp932,
        delimiter: String = ",", hasQuotes: Bool = true
    ) {
        (self.encoding, self.delimiter, self.hasQuotes) = (encoding, delimiter, hasQuotes)
        let empty = String(repeating: delimiter, count: layout.columns.count - 1)
        add("社員名簿　２０２６年度" + empty, ending: "\r\n")
        headLine = line
        var dice = MessyDice(seed, -1)
        add(layout.columns.map { quoted($0.heading, &dice) }.joined(separator: delimiter), ending: "\r\n")
        for row in rows {
            lines.append(line)
            add(row, &dice)
            if dice.hits(oneIn: 300) { add(dice.pick(["", empty]), ending: "\r\n") }
        }
    }

    private mutating func add(_ row: MessyRow, _ dice: inout MessyDice) {
        let ending = dice.pick(["\r\n", "\r\n", "\r\n", "\r\n", "\n", "\r"])
        let cells = row.cells.map { quoted($0, &dice) }
        guard !row.verbatim.isEmpty else { return add(cells.joined(separator: delimiter), ending: ending) }
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes += Array(delimiter.utf8) }
            if let own = row.verbatim[index] { bytes += own } else { add(cell, ending: "") }
        }
        add("", ending: ending)
    }

    private mutating func add(_ text: String, ending: String) {
        bytes += encoding == .utf8 ? Array(text.utf8) : CP932.bytes(text) ?? []
        bytes += Array(ending.utf8)
        // "\r\n" is one Character, and so are its parts alone.
        line += (text + ending).count { $0 == "\r\n" || $0 == "\n" || $0 == "\r" }
    }

    /// Without line ends, separators and quotation marks.
    static func plain(_ text: String, _ delimiter: String) -> String {
        let special = ("\"\r\n" + delimiter).unicodeScalars
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { !special.contains($0) }))
    }

    private func quoted(_ text: String, _ dice: inout MessyDice) -> String {
        guard hasQuotes else { return MessyText.plain(text, delimiter) }
        let needsQuotes = text.unicodeScalars.contains { "\"\r\n,;\t".unicodeScalars.contains($0) }
        guard needsQuotes || dice.hits(oneIn: 12) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
