import TestSupport
import Testing

@testable import Documents

@Suite struct `A sheet that is read` {
    @Test func `gives each cell in its place, and leaves empty ones empty`() throws {
        let read = try ReadSheet(
            PlainBook(
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c></row>"
                    + "<row r=\"3\"/><row r=\"5\"><c r=\"B5\"><v>7</v></c><c r=\"AA5\" s=\"0\"/></row>"
                    + "<row><c><v>8</v></c><c><v>9</v></c></row>"))
        #expect(read.rows == [1: ["社員番号", "", "氏名"], 5: ["", "7"], 6: ["8", "9"]])
        #expect(read.sheet == "名簿" && read.others == ["別"] && read.hidden == [])
    }

    @Test func `reads texts in all their forms, without their readings`() throws {
        var book = PlainBook(
            (0..<6).map { "<row r=\"\($0 + 1)\"><c r=\"A\($0 + 1)\" t=\"s\"><v>\($0)</v></c></row>" }.joined()
                + "<row r=\"7\"><c r=\"A7\" t=\"inlineStr\"><is><r><t>凪</t></r><r><t xml:space=\"preserve\"> 海</t></r>"
                + "<rPh sb=\"0\" eb=\"1\"><t>ナギ</t></rPh></is></c><c r=\"B7\" t=\"str\"><f>A1</f><v>a&amp;b</v></c></row>"
        )
        book["xl/sharedStrings.xml"] = PlainBook.strings([
            "<si><t>山田</t><rPh sb=\"0\" eb=\"2\"><t>ヤマダ</t></rPh><phoneticPr fontId=\"1\"/></si>",
            "<si><r><rPr><b/></rPr><t>髙</t></r><r><t>﨑</t></r></si>", "<si><t/></si>",
            "<si><t>a_x000A_b</t></si>",
            "<si><t>_x005F_x0041_</t></si>", "<x:si xmlns:x=\"y\"><x:t>𠮷 &lt;1&gt;</x:t></x:si>",
        ])
        let read = try ReadSheet(book)
        #expect(read.rows[1] == ["山田"] && read.rows[2] == ["髙﨑"] && read.rows[3] == nil)
        #expect(read.rows[4] == ["a\nb"] && read.rows[5] == ["_x0041_"] && read.rows[6] == ["𠮷 <1>"])
        #expect(read.rows[7] == ["凪 海", "a&b"])
    }

    @Test(
        arguments: [
            ("123", 0, "123"), ("123.0", 0, "123"), ("1.5", 0, "1.5"), ("-0.25", 0, "-0.25"),
            ("1E3", 0, "1000"),
            ("0.30000000000000004", 0, "0.3"), ("1.2345678901234567E+19", 0, "1.23456789012346E+19"),
            ("999999999999999", 0, "999999999999999"), ("1234567890123456", 0, "1.23456789012346E+15"),
            ("0.75", 9, "75%"), ("45981", 14, "2025-11-20"), ("45981.75", 14, "2025-11-20"),
            ("45981", 22, "2025-11-20"), ("45981.75", 22, "2025-11-20 18:00"),
            ("1.8958333333333333", 46, "45:30"),
            ("0.52083333333333337", 20, "12:30"), ("0.52089120370370368", 21, "12:30:05"),
            ("59", 14, "1900-02-28"),
            ("60", 14, "1900-02-29"), ("61", 14, "1900-03-01"), ("1", 14, "1900-01-01"),
            ("2958465", 14, "9999-12-31"),
            ("36585", 57, "2000-02-29"), ("12", 164, "000012"), ("1234567", 164, "1234567"),
            ("46113", 165, "2026-04-01"),
            ("46113", 166, "2026-04-01"), ("45", 167, "45"), ("0.5", 168, "12:00"), ("3.5", 169, "3.5"),
            ("123", 49, "123"),
        ] as [(String, Int, String)])
    func `shows numbers as people typed them`(raw: String, format: Int, shown: String) throws {
        var book = PlainBook("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>\(raw)</v></c></row>")
        let own = [
            164: "000000", 165: "[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@", 166: "yyyy/mm/dd;@",
            167: "0&quot;日&quot;", 168: "h:mm", 169: "[Red]0.00E+00;General",
        ]
        book["xl/styles.xml"] = PlainBook.styles([0, format], own: own)
        #expect(try ReadSheet(book).rows[1] == [shown])
    }

    // BI-24: systems that count from 1904.
    @Test(arguments: [("0", "1904-01-01"), ("44651", "2026-04-01"), ("1", "1904-01-02")])
    func `counts days from 1904 where the workbook does`(raw: String, day: String) throws {
        var book = PlainBook("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>\(raw)</v></c></row>", from1904: true)
        book["xl/styles.xml"] = PlainBook.styles([0, 14])
        #expect(try ReadSheet(book).rows[1] == [day])
    }

    // BI-24: formulas by the value that was saved; without one the cell is named.
    @Test func `takes formulas by their value`() throws {
        let read = try ReadSheet(
            PlainBook(
                "<row r=\"2\"><c r=\"A2\"><f>1+1</f><v>2</v></c><c r=\"B2\"><f>1+1</f></c><c r=\"C2\" t=\"str\"><f>X</f><v></v></c>"
                    + "<c r=\"D2\"><f>1+1</f><v></v></c><c r=\"E2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                    + "<c r=\"F2\" t=\"b\"><v>1</v></c><c r=\"G2\" t=\"b\"><v>0</v></c></row>"))
        #expect(read.rows[2] == ["2", "", "", "", "", "TRUE", "FALSE"])
        #expect(read.faults == ["B2": .formulaWithoutValue, "D2": .formulaWithoutValue, "E2": .errorValue])
    }

    // BI-24: shared texts that are not there, numbers and days that are none.
    @Test(arguments: [
        "t=\"s\"><v>2</v>", "t=\"s\"><v>-1</v>", "t=\"s\"><v>99999999999999999999</v>", "><v>nan</v>",
        "><v>1e400</v>", "><v>x</v>", "s=\"1\"><v>-1</v>", "s=\"1\"><v>0</v>", "s=\"1\"><v>2958466</v>",
    ])
    func `names the cell that means nothing`(cell: String) throws {
        var book = PlainBook("<row r=\"3\"><c r=\"B3\" \(cell)</c><c r=\"C3\"><v>1</v></c></row>")
        book["xl/styles.xml"] = PlainBook.styles([0, 14])
        let read = try ReadSheet(book)
        #expect(read.faults == ["B3": .broken] && read.rows[3] == ["", "", "1"])
    }

    // BI-24: a hidden sheet is not taken for the one that is seen.
    @Test func `is the first that can be seen, or the one that is asked for`() throws {
        var book = PlainBook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
        book["xl/workbook.xml"] = PlainBook.book(
            "<sheet name=\"隠\" sheetId=\"1\" state=\"veryHidden\" r:id=\"rId1\"/><sheet name=\"別\" sheetId=\"2\" r:id=\"rId2\"/>"
        )
        let read = try ReadSheet(book)
        #expect(read.sheet == "別" && read.rows == [1: ["2"]] && read.hidden == ["隠"] && read.others == [])
        #expect(try ReadSheet(book.zip.bytes, sheet: "隠").rows == [1: ["1"]])
        #expect(throws: SpreadsheetError.noSheet) { try ReadSheet(book.zip.bytes, sheet: "ない") }
    }

    // BI-24: merged cells are told, so that headings and people in them can be refused.
    @Test func `tells which cells were merged`() throws {
        let merges =
            "<mergeCells count=\"2\"><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"B3:B5\"/></mergeCells>"
        let read = try ReadSheet(PlainBook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", after: merges))
        #expect(
            read.merged == [CellRange(columns: 0...2, rows: 1...1), CellRange(columns: 1...1, rows: 3...5)])
    }

    @Test func `takes nothing that only looks like cells`() throws {
        let anchors = "<controls><from><xdr:row xmlns:xdr=\"d\">5</xdr:row><c>1</c></from></controls>"
        let read = try ReadSheet(PlainBook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", after: anchors))
        #expect(read.rows == [1: ["1"]])
    }

    @Test(arguments: [
        (0, 1, "A1"), (25, 9, "Z9"), (26, 1, "AA1"), (701, 2, "ZZ2"), (702, 3, "AAA3"),
        (16_383, 1_048_576, "XFD1048576"),
    ])
    func `names cells as spreadsheets do`(column: Int, row: Int, text: String) {
        let reference = CellReference(column: column, row: row)
        #expect(reference.text == text)
        #expect(Array(text.utf8).withUnsafeBufferPointer { CellReference($0) } == reference)
    }
}
