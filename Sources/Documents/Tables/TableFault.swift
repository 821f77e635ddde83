/// What is wrong with a table, and where.
package struct TableFault: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        // The file.
        /// Not text in a known encoding.
        case unreadable
        case unclosedQuote
        case rowTooLong(limit: Int)
        case tooManyRows(limit: Int)
        case workbook(SpreadsheetError)
        // A row or a cell.
        case strayQuote
        case damagedText
        case cell(CellFault)
        case merged
    }

    /// Physical line, or row of the sheet, from 1.
    package let line: Int
    /// From 0; nil: the row or the file as a whole.
    package let column: Int?
    package let kind: Kind
    /// `C12` where the file is a workbook, otherwise empty.
    package let cell: String

    package init(line: Int, column: Int? = nil, kind: Kind, cell: String = "") {
        self.line = line
        self.column = column
        self.kind = kind
        self.cell = cell
    }

    package init(_ error: SpreadsheetError) {
        switch error {
        case .tooManyRows(let row, let limit): self.init(line: row, kind: .tooManyRows(limit: limit))
        case .rowTooLong(let row, let limit): self.init(line: row, kind: .rowTooLong(limit: limit))
        case .rowOutOfRange(let row): self.init(line: row, kind: .workbook(error))
        case .cellOutOfRange(let place):
            self.init(line: place.row, column: place.column, kind: .workbook(error), cell: place.text)
        default: self.init(line: 1, kind: .workbook(error))
        }
    }
}

extension TableFault.Kind {
    package init(_ fault: CSVFault) {
        switch fault {
        case .strayQuote, .textAfterQuote: self = .strayQuote
        case .invalidBytes: self = .damagedText
        }
    }
}
