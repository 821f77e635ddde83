/// A workbook as XML, part by part, so that a test can spoil any of them.
package struct PlainBook {
    package var parts: [String: String] = [
        "[Content_Types].xml": """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Override PartName="/xl/workbook.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>
        """,
        "_rels/.rels": relations(["rId1": ("officeDocument", "xl/workbook.xml")]),
        "xl/_rels/workbook.xml.rels": relations([
            "rId1": ("worksheet", "worksheets/sheet1.xml"),
            "rId2": ("worksheet", "/xl/worksheets/sheet2.xml"),
            "rId3": ("sharedStrings", "sharedStrings.xml"), "rId4": ("styles", "styles.xml"),
        ]),
        "xl/worksheets/sheet2.xml": sheet("<row r=\"1\"><c r=\"A1\"><v>2</v></c></row>"),
        "xl/sharedStrings.xml": strings(["<si><t>社員番号</t></si>", "<si><t>氏名</t></si>"]),
        "xl/styles.xml": styles([0]),
    ]

    /// - Parameter rows: what stands in `<sheetData>` of the first sheet.
    package init(_ rows: String, after: String = "", from1904: Bool = false) {
        self["xl/worksheets/sheet1.xml"] = PlainBook.sheet(rows, after: after)
        self["xl/workbook.xml"] = PlainBook.book(
            "<sheet name=\"名簿\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"別\" sheetId=\"2\" r:id=\"rId2\"/>",
            from1904: from1904)
    }

    package subscript(name: String) -> String? {
        get { parts[name] }
        set { parts[name] = newValue }
    }

    package var zip: PlainZip {
        PlainZip(entries: parts.sorted { $0.key < $1.key }.map { PlainZip.Entry($0.key, $0.value) })
    }

    package static func book(_ sheets: String, from1904: Bool = false) -> String {
        "<workbook xmlns:r=\"r\"><workbookPr date1904=\"\(from1904 ? 1 : 0)\"/><sheets>\(sheets)</sheets></workbook>"
    }

    package static func sheet(_ rows: String, after: String = "") -> String {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet><sheetData>\(rows)</sheetData>\(after)</worksheet>"
    }

    package static func strings(_ items: [String]) -> String { "<sst>\(items.joined())</sst>" }

    /// - Parameter formats: the number format of each style.
    package static func styles(_ formats: [Int], own: [Int: String] = [:]) -> String {
        let codes = own.map { "<numFmt numFmtId=\"\($0)\" formatCode=\"\($1)\"/>" }.joined()
        let cells = formats.map { "<xf numFmtId=\"\($0)\"/>" }.joined()
        return "<styleSheet><numFmts>\(codes)</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            + "<cellXfs>\(cells)</cellXfs><dxfs><dxf><numFmt numFmtId=\"164\" formatCode=\"yyyy\"/></dxf></dxfs></styleSheet>"
    }

    package static func relations(_ list: [String: (String, String)]) -> String {
        let lines = list.map { id, relation in
            "<Relationship Id=\"\(id)\" Type=\"http://x/relationships/\(relation.0)\" Target=\"\(relation.1)\"/>"
        }
        return "<Relationships>\(lines.joined())</Relationships>"
    }

    /// Rows of inline texts, as a spreadsheet's own XML; for tests that spoil one cell of them.
    package static func rows(_ cells: [[String]]) -> String {
        cells.enumerated().map { index, row in
            let inner = row.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined()
            return "<row r=\"\(index + 1)\">\(inner)</row>"
        }.joined()
    }
}
