/// What a sheet that is to be written looks like.
package struct SheetPlan: Sendable {
    /// At most 31 characters.
    package let name: String
    package let columns: [SheetColumn]
    /// The first row says what the columns are; it stays in sight.
    package var hasHeadings: Bool
    package var filters: Bool
    /// Rows below the headings that offer the choices, though nothing may stand in them yet.
    package var rowsForChoices: Int
    /// Columns at the left that stay in sight.
    package var frozenColumns: Int

    package init(
        name: String, columns: [SheetColumn], hasHeadings: Bool = true, filters: Bool = true,
        rowsForChoices: Int = 0, frozenColumns: Int = 0
    ) {
        self.name = name
        self.columns = columns
        self.hasHeadings = hasHeadings
        self.filters = filters
        self.rowsForChoices = rowsForChoices
        self.frozenColumns = frozenColumns
    }

    var isNamed: Bool {
        !name.isEmpty && name.utf16.count <= 31 && !name.contains { "[]:*?/\\".contains($0) }
            && !name.hasPrefix("'") && !name.hasSuffix("'")
    }
}

package struct SheetColumn: Sendable {
    package let heading: String
    /// In digits of the standard font.
    package let width: Double
    /// What a cell of the column may be filled with from a list; none: anything.
    package let choices: [String]
    /// Whether something else may be written all the same.
    package let isOpen: Bool

    package init(_ heading: String, width: Double = 14, choices: [String] = [], isOpen: Bool = false) {
        self.heading = heading
        self.width = width
        self.choices = choices
        self.isOpen = isOpen
    }
}

enum SheetText {
    /// Without what XML cannot hold, and with what looks like the format's own escapes made safe.
    static func safe(_ text: String) -> String {
        var isClean = true
        for byte in text.utf8 where byte < 0x20 || byte == 0x7F || byte == 0x5F || byte == 0xEF {
            isClean = false
            break
        }
        if isClean { return text }
        let kept = text.unicodeScalars.filter { scalar in
            (scalar.value >= 0x20 && scalar.value != 0x7F && scalar.value < 0xFFFE) || scalar.value > 0xFFFF
                || scalar == "\n" || scalar == "\t"
        }
        return EscapedText.encoded(String(String.UnicodeScalarView(kept)))
    }
}
