/// What the headings of a company's file mean, in the file's order. Remembered per company.
package struct ColumnMapping: Hashable, Sendable {
    package struct Row: Hashable, Sendable {
        /// As written in the file.
        package let heading: String
        /// nil: the column is ignored.
        package let column: RosterColumn?

        package init(heading: String, column: RosterColumn?) {
            self.heading = heading
            self.column = column
        }
    }

    package var rows: [Row]

    package init(_ rows: [Row] = []) {
        self.rows = rows
    }
}

extension ColumnMapping {
    /// One line for each heading, `column TAB heading`; `-` for an ignored one.
    package var text: String {
        rows.map { ($0.column?.rawValue ?? "-") + "\t" + ColumnMapping.flat($0.heading) + "\n" }.joined()
    }

    /// nil when the text is not a mapping.
    package init?(text: String) {
        var rows: [Row] = []
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { return nil }
            let column = RosterColumn(rawValue: String(parts[0]))
            guard column != nil || parts[0] == "-" else { return nil }
            rows.append(Row(heading: String(parts[1]), column: column))
        }
        self.init(rows)
    }

    private static func flat(_ heading: String) -> String {
        String(String.UnicodeScalarView(heading.unicodeScalars.map { $0.value < 32 ? " " : $0 }))
    }
}
