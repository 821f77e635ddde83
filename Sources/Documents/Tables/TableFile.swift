/// A table that somebody uploads: CSV in any usual form, or the first sheet of a workbook.
///
/// For files of a few thousand rows that may be held in memory. Bad rows never hide good ones: they are left out
/// and named in `faults`.
package struct TableFile: Hashable, Sendable {
    /// With something in them, headings included. Rows of a workbook are as wide as its first row at least.
    package private(set) var rows: [TableRow] = []
    package private(set) var faults: [TableFault] = []
    package private(set) var isWorkbook = false

    /// Bytes of one row's text.
    package static let longestRow = 64 << 10

    package static func read(_ file: [UInt8]) -> TableFile {
        var table = TableFile()
        table.isWorkbook = SheetReader.isWorkbook(file)
        if table.isWorkbook { table.readSheet(file) } else { table.readText(file) }
        return table
    }

    private mutating func readText(_ file: [UInt8]) {
        let isWide = UTF16Text.isMarked(file)
        let text = isWide ? UTF16Text.utf8(file) : file
        var reader = CSVReader(
            delimiter: CSVDelimiter.detect(text), encoding: isWide ? .utf8 : nil,
            longestRecord: Self.longestRow)
        do {
            try reader.read(text, isLast: true) { record in
                if let fault = record.fault {
                    faults.append(TableFault(line: record.line, column: fault.column - 1, kind: .init(fault)))
                } else {
                    take(TableRow(line: record.line, cells: record.texts))
                }
            }
        } catch CSVError.unterminatedQuote(let line) {
            refuse(TableFault(line: line, kind: .unclosedQuote))
        } catch CSVError.recordTooLong(let line) {
            refuse(TableFault(line: line, kind: .rowTooLong(limit: Self.longestRow)))
        } catch {
            refuse(TableFault(line: 1, kind: .unreadable))
        }
    }

    private mutating func readSheet(_ file: [UInt8]) {
        var limits = SheetLimits()
        limits.rowBytes = Self.longestRow
        do throws(SpreadsheetError) {
            var reader = try SheetReader(file, limits: limits)
            while let row = try reader.next() { take(row) }
            for area in reader.merged { take(merged: area) }
        } catch {
            refuse(TableFault(error))
        }
    }

    private mutating func take(_ row: SheetRow) {
        if row.faults.isEmpty {
            var cells = row.texts
            if let width = rows.first?.cells.count, cells.count < width {
                cells += Array(repeating: "", count: width - cells.count)
            }
            take(TableRow(line: row.number, cells: cells))
        }
        for fault in row.faults {
            faults.append(
                TableFault(
                    line: row.number, column: fault.column, kind: .cell(fault.kind),
                    cell: row.reference(fault).text))
        }
    }

    private mutating func take(_ row: TableRow) {
        if !row.cells.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) { rows.append(row) }
    }

    /// Whoever stands in merged cells is not known. Outside the table they are nobody's.
    private mutating func take(merged area: CellRange) {
        guard let head = rows.first, let last = rows.last, area.rows.overlaps(head.line...last.line),
            area.columns.lowerBound < head.cells.count
        else { return }
        let place = CellReference(column: area.columns.lowerBound, row: area.rows.lowerBound)
        faults.append(TableFault(line: place.row, column: place.column, kind: .merged, cell: place.text))
    }

    private mutating func refuse(_ fault: TableFault) {
        rows = []
        faults = [fault]
    }
}

package struct TableRow: Hashable, Sendable {
    /// Physical line, or row of the sheet, from 1.
    package let line: Int
    package let cells: [String]
}
