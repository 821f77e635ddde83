import Documents
import Organisation

/// The twin of a messy text file as a workbook: a title, the headings, and a row for everybody.
package enum MessySheet {
    /// The row of each person.
    package static func lines(of roster: MessyRoster) -> [Int] { roster.rows.indices.map { $0 + 3 } }

    /// As our own writer writes it: every cell is text.
    package static func written(_ roster: MessyRoster) throws -> [UInt8] {
        var writer = try SheetWriter()
        try writer.begin(SheetPlan(name: "名簿", columns: [], hasHeadings: false))
        for row in [["社員名簿"], roster.layout.columns.map(\.heading)] + roster.rows.map(\.cells) {
            try writer.append(row)
        }
        return try writer.finish()
    }

    /// As spreadsheets write it: days that are numbers with a format, and cells of which nothing can be made.
    package static func plain(_ roster: MessyRoster) -> [UInt8] {
        let head = [["社員名簿"], roster.layout.columns.map(\.heading)]
        var xml = head.enumerated().map { row($0 + 1, $1.map(text)) }.joined()
        var merged = ""
        for (line, row) in zip(lines(of: roster), roster.rows) {
            let cells = row.cells.indices.map { cell(row, $0) }
            xml += Self.row(line, cells)
            for (index, oddity) in row.oddities where oddity == .merged {
                let cell = CellAddress.text(column: index, row: line)
                merged += "<mergeCell ref=\"\(cell):\(CellAddress.text(column: index, row: line + 1))\"/>"
            }
        }
        var book = PlainBook(xml, after: merged.isEmpty ? "" : "<mergeCells>\(merged)</mergeCells>")
        book["xl/workbook.xml"] = PlainBook.book("<sheet name=\"名簿\" sheetId=\"1\" r:id=\"rId1\"/>")
        book["xl/styles.xml"] = PlainBook.styles([0, 14])
        return book.zip.bytes
    }

    /// - Parameter cells: empty for those that are not there.
    private static func row(_ line: Int, _ cells: [String]) -> String {
        let inner = cells.enumerated().map { index, cell in
            cell.isEmpty
                ? "" : "<c r=\"\(CellAddress.text(column: index, row: line))\"" + cell + "</c>"
        }
        return "<row r=\"\(line)\">\(inner.joined())</row>"
    }

    private static func cell(_ row: MessyRow, _ index: Int) -> String {
        switch row.oddities[index] {
        case .formulaWithoutValue: return "><f>A1</f>"
        case .errorValue: return " t=\"e\"><v>#N/A</v>"
        case .brokenCell: return " t=\"s\"><v>999999</v>"
        case .merged, nil: break
        }
        if let serial = row.serials[index] { return " s=\"1\"><v>\(serial)</v>" }
        return text(row.cells[index])
    }

    private static func text(_ text: String) -> String {
        if text.isEmpty { return "" }
        let safe = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(
            ">", with: "&gt;")
        return " t=\"inlineStr\"><is><t xml:space=\"preserve\">\(safe)</t></is>"
    }
}
