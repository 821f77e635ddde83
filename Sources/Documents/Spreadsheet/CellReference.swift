/// `C12`.
package struct CellReference: Hashable, Sendable {
    /// From 0.
    package let column: Int
    /// From 1.
    package let row: Int

    /// What the format itself allows.
    static let lastRow = 1_048_576
    static let lastColumn = 16_383

    package init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }

    /// nil when it is none, or beyond what a sheet has.
    init?(_ text: UnsafeBufferPointer<UInt8>) {
        var (column, row, position) = (0, 0, 0)
        while position < text.count, (0x41...0x5A).contains(text[position]), column <= Self.lastColumn {
            column = column * 26 + Int(text[position]) - 0x40
            position += 1
        }
        let digits = position
        while position < text.count, (0x30...0x39).contains(text[position]), row <= Self.lastRow {
            row = row * 10 + Int(text[position]) - 0x30
            position += 1
        }
        guard digits > 0, position == text.count, (1...Self.lastColumn + 1).contains(column),
            (1...Self.lastRow).contains(row)
        else { return nil }
        self.init(column: column - 1, row: row)
    }

    package var text: String {
        var letters = ""
        var rest = column
        while rest >= 0 {
            letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
            rest = rest / 26 - 1
        }
        return letters + String(row)
    }
}

/// `A1:C1`, both ends in it.
package struct CellRange: Hashable, Sendable {
    package let columns: ClosedRange<Int>
    package let rows: ClosedRange<Int>

    package init(columns: ClosedRange<Int>, rows: ClosedRange<Int>) {
        self.columns = columns
        self.rows = rows
    }

    init?(_ text: UnsafeBufferPointer<UInt8>) {
        let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        let ends = parts.compactMap { CellReference(UnsafeBufferPointer(rebasing: $0)) }
        guard let first = ends.first, let last = ends.last, ends.count == parts.count, parts.count <= 2,
            first.column <= last.column, first.row <= last.row
        else { return nil }
        self.init(columns: first.column...last.column, rows: first.row...last.row)
    }
}
