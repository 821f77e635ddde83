import TestSupport
import Testing

@testable import Documents

@Suite struct `A table that is uploaded` {
    static func workbook(_ rows: [[String]]) throws -> [UInt8] {
        var writer = try SheetWriter()
        try writer.begin(SheetPlan(name: "表", columns: [], hasHeadings: false))
        for row in rows { try writer.append(row) }
        return try writer.finish()
    }

    static let rows = [["番号", "氏名", "注"], ["001", "髙﨑", ""], ["002", "凪, 海", "x"]]
    static let text = "番号,氏名,注\r\n001,髙﨑,\r\n002,\"凪, 海\",x\r\n"

    // S3-43: whatever it is saved as.
    @Test func `says the same in every form`() throws {
        let tabbed = Self.text.replacing(",", with: "\t").replacing("凪\t 海", with: "凪, 海")
        let files: [[UInt8]] = [
            Array(Self.text.utf8), [0xEF, 0xBB, 0xBF] + Array(Self.text.utf8), CP932.bytes(Self.text) ?? [],
            [0xFF, 0xFE] + Self.text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, Array(tabbed.utf8),
            try Self.workbook(Self.rows),
        ]
        for file in files {
            let table = TableFile.read(file)
            #expect(table.rows.map(\.cells) == Self.rows && table.rows.map(\.line) == [1, 2, 3])
            #expect(table.faults == [])
        }
    }

    @Test func `leaves out what is wrong and names it`() throws {
        let bad = TableFile.read(Array("a,b\r\n1,x\"y\r\n\r\n , \r\n3,z\r\n".utf8))
        #expect(bad.rows.map(\.cells) == [["a", "b"], ["3", "z"]])
        #expect(bad.faults == [TableFault(line: 2, column: 1, kind: .strayQuote)])
        let open = TableFile.read(Array("a,b\r\n1,\"x".utf8))
        #expect(open.rows == [] && open.faults == [TableFault(line: 2, kind: .unclosedQuote)])
        let long = TableFile.read(Array(("a,b\r\n1," + String(repeating: "x", count: 70_000)).utf8))
        #expect(long.faults.map(\.kind) == [.rowTooLong(limit: TableFile.longestRow)])
        #expect(TableFile.read([]).rows == [])
    }

    // BI-24: cells are named as the spreadsheet names them.
    @Test func `names the cells of a workbook`() {
        let book = PlainBook(
            "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"C2\"><v>3</v></c></row><row r=\"3\"><c r=\"A3\"><f>1</f></c></row>"
                + "<row r=\"4\"><c r=\"B4\"><v>9</v></c></row>",
            after: "<mergeCell ref=\"B4:B9\"/><mergeCell ref=\"D4:D5\"/><mergeCell ref=\"A1:C1\"/>")
        let table = TableFile.read(book.zip.bytes)
        #expect(
            table.rows.map(\.cells) == [["1", "", "3"], ["", "9", ""]] && table.rows.map(\.line) == [2, 4])
        #expect(
            table.faults == [
                TableFault(line: 3, column: 0, kind: .cell(.formulaWithoutValue), cell: "A3"),
                TableFault(line: 4, column: 1, kind: .merged, cell: "B4"),
            ])
    }

    // BI-21, BI-23, BI-24: a workbook that is refused is refused as a whole, with its reason.
    @Test(arguments: [
        (SpreadsheetError.macros, TableFault(line: 1, kind: .workbook(.macros))),
        (.rowOutOfRange(row: 9), TableFault(line: 9, kind: .workbook(.rowOutOfRange(row: 9)))),
        (.tooManyRows(row: 9, limit: 3), TableFault(line: 9, kind: .tooManyRows(limit: 3))),
        (.rowTooLong(row: 9, limit: 3), TableFault(line: 9, kind: .rowTooLong(limit: 3))),
        (
            .cellOutOfRange(CellReference(column: 2, row: 5)),
            TableFault(
                line: 5, column: 2, kind: .workbook(.cellOutOfRange(CellReference(column: 2, row: 5))),
                cell: "C5")
        ),
    ])
    func `is refused with the place`(error: SpreadsheetError, fault: TableFault) {
        #expect(TableFault(error) == fault)
    }

    @Test func `is no table when it is a workbook of another kind`() {
        var zip = PlainBook("<row r=\"1\"><c><v>1</v></c></row>").zip
        zip.entries.append(PlainZip.Entry("xl/vbaProject.bin", "x"))
        let table = TableFile.read(zip.bytes)
        #expect(table.rows == [] && table.faults == [TableFault(.macros)] && table.isWorkbook)
    }
}
