import Documents
import Organisation

extension RosterFile {
    static func readSheet(_ file: [UInt8], _ context: RosterContext) -> RosterReading {
        var reader = RosterReader(context: context, form: .xlsx)
        do throws(SpreadsheetError) {
            try readSheet(file, &reader)
        } catch {
            let fault = TableFault(error)
            reader.refuseFile(line: fault.line, RosterFault.Kind(fault.kind), cell: fault.cell)
        }
        return reader.finish()
    }

    private static func readSheet(
        _ file: [UInt8], _ reader: inout RosterReader
    ) throws(SpreadsheetError) {
        var limits = SheetLimits()
        // The headings, and perhaps a title above them.
        limits.rows = RosterReader.rowLimit + 2
        limits.rowBytes = longestLine
        var sheet = try SheetReader(file, limits: limits)
        reader.note(sheet: sheet.sheet)
        warn(&reader, hidden: sheet.hiddenSheets, others: sheet.otherSheets)
        // To its end even when it is refused: merged cells stand behind the rows.
        while let row = try sheet.next() {
            if reader.isDone { continue }
            // A column that nobody reads may hold what it likes.
            let faults = row.faults.filter { reader.reads(cell: $0.column) }
            if faults.isEmpty { reader.take(line: row.number, row.text.span, row.cells) }
            for fault in faults {
                reader.refuse(line: row.number, cell: fault.column, RosterFault.Kind(.cell(fault.kind)))
            }
        }
        for area in sheet.merged { reader.refuseMerged(rows: area.rows, columns: area.columns) }
    }

    private static func warn(_ reader: inout RosterReader, hidden: [String], others: [String]) {
        if !hidden.isEmpty { reader.warn(.hiddenSheets(hidden)) }
        let others = others.filter { !RosterSheet.ownSheets.contains($0) }
        if !others.isEmpty { reader.warn(.otherSheets(others)) }
    }
}

extension RosterFault.Kind {
    /// The same fault of a table, in the words of the roster.
    init(_ kind: TableFault.Kind) {
        switch kind {
        case .unreadable: self = .unreadable
        case .unclosedQuote: self = .unclosedQuote
        case .rowTooLong(let limit): self = .lineTooLong(limit: limit)
        case .tooManyRows(let limit): self = .tooManyRows(limit: limit)
        case .workbook(let error): self.init(error)
        case .strayQuote: self = .strayQuote
        case .damagedText: self = .damagedText
        case .cell(.formulaWithoutValue): self = .formulaWithoutValue
        case .cell(.errorValue): self = .errorValue
        case .cell(.broken): self = .brokenCell
        case .merged: self = .mergedCells
        }
    }

    private init(_ error: SpreadsheetError) {
        switch error {
        case .notAWorkbook: self = .unreadable
        case .oldFormat: self = .spreadsheet(.oldFormat)
        case .password: self = .spreadsheet(.password)
        case .macros: self = .spreadsheet(.macros)
        case .embeddedObjects: self = .spreadsheet(.embeddedObjects)
        case .externalLinks: self = .spreadsheet(.externalLinks)
        case .tooBig: self = .spreadsheet(.tooBig)
        case .typeDeclaration: self = .spreadsheet(.typeDeclaration)
        case .damaged, .cellOutOfRange: self = .spreadsheet(.damaged)
        case .noSheet: self = .spreadsheet(.noSheet)
        case .rowOutOfRange: self = .spreadsheet(.rowOutOfRange)
        case .tooManyRows(_, let limit): self = .tooManyRows(limit: limit)
        case .rowTooLong(_, let limit): self = .lineTooLong(limit: limit)
        }
    }
}
