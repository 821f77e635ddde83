/// Reads one sheet of a workbook (`.xlsx`) row by row, as text.
///
/// Numbers come as people typed them (`123`, never `123.0`), days as `2026-04-01` and times as `45:30` by the
/// style of the cell, formulas by the value that was saved with them. Rows without anything in them are left out.
package struct SheetReader: ~Copyable {
    /// The one that is read.
    package let sheet: String
    /// Others, in the order of the tabs.
    package let hiddenSheets: [String]
    package let otherSheets: [String]

    private var archive: SpreadsheetArchive
    private var stream: XMLStream
    private let rows: SheetRows

    /// - Parameter name: nil: the first sheet that is not hidden.
    package init(
        _ file: [UInt8], sheet name: String? = nil, limits: SheetLimits = SheetLimits()
    ) throws(SpreadsheetError) {
        var archive = try SpreadsheetArchive(file, limits)
        let parts = try WorkbookParts(&archive)
        guard let sheet = parts.sheets.first(where: { name == nil ? !$0.isHidden : $0.name == name }) else {
            throw .noSheet
        }
        let (strings, styles) = (SharedStrings(), SheetStyles())
        if let entry = parts.sharedStrings { try archive.read(entry, strings) }
        if let entry = parts.styles { try archive.read(entry, styles) }
        let values = CellValues(
            strings: strings, formats: styles.formats, countsFrom1904: parts.countsFrom1904)
        let rows = SheetRows(values, limits)
        let stream = try XMLStream(try archive.entry(sheet.entry), rows)
        self.archive = archive
        self.stream = stream
        self.rows = rows
        self.sheet = sheet.name
        let others = parts.sheets.filter { $0 != sheet }
        hiddenSheets = others.filter(\.isHidden).map(\.name)
        otherSheets = others.filter { !$0.isHidden }.map(\.name)
    }

    /// The next row with something in it; nil at the end.
    package mutating func next() throws(SpreadsheetError) -> SheetRow? {
        guard try stream.advance(&archive) else { return nil }
        return SheetRow(number: rows.number, text: rows.text, cells: rows.cells, faults: rows.faults)
    }

    /// Complete once `next` has given nil.
    package var merged: [CellRange] { rows.merged }

    /// Whether the file is a workbook of any age, to be read here and not as text.
    package static func isWorkbook(_ file: [UInt8]) -> Bool {
        file.starts(with: SpreadsheetArchive.zipMark) || file.starts(with: SpreadsheetArchive.compoundMark)
    }
}

/// One row of a sheet.
package struct SheetRow: Sendable {
    package struct Fault: Hashable, Sendable {
        /// From 0.
        package let column: Int
        package let kind: CellFault
    }

    /// From 1.
    package let number: Int
    /// UTF-8 of all cells.
    package let text: [UInt8]
    /// Where each cell lies in `text`, from column A to the last one with something in it.
    package let cells: [Range<Int>]
    /// Cells that could not be read; they are empty.
    package let faults: [Fault]

    package var texts: [String] { cells.map { String(decoding: text[$0], as: UTF8.self) } }

    package func reference(_ fault: Fault) -> CellReference {
        CellReference(column: fault.column, row: number)
    }
}
