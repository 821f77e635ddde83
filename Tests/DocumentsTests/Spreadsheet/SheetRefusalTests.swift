import TestSupport
import Testing

@testable import Documents

@Suite struct `A workbook that is refused` {
    static let good = PlainBook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")

    static func refusal(_ file: [UInt8], _ limits: SheetLimits = SheetLimits()) -> SpreadsheetError? {
        do throws(SpreadsheetError) {
            _ = try ReadSheet(file, limits)
            return nil
        } catch {
            return error
        }
    }

    static func refusal(_ rows: String, _ limits: SheetLimits = SheetLimits()) -> SpreadsheetError? {
        refusal(PlainBook(rows).zip.bytes, limits)
    }

    static func spoilt(_ spoil: (inout PlainZip) -> Void) -> SpreadsheetError? {
        var zip = good.zip
        spoil(&zip)
        return refusal(zip.bytes)
    }

    // BI-21: a bomb is seen in the directory, before anything is unpacked.
    @Test func `unpacks to too much`() {
        #expect(Self.refusal(Self.good.zip.bytes) == nil)
        #expect(Self.spoilt { $0.entries.append(Self.entry(claims: 0xFFFF_FFFE)) } == .tooBig)
        #expect(
            Self.spoilt { $0.entries += [Self.entry(claims: 110_000_000), Self.entry(claims: 110_000_000)] }
                == .tooBig)
        // Honest, and packed a thousand times smaller.
        #expect(Self.spoilt { $0.entries.append(Self.entry(spaces: 3_000_000)) } == .tooBig)
        #expect(Self.spoilt { $0.entries.append(Self.entry(spaces: 100_000)) } == nil)
    }

    // BI-21: at most 2,000 entries, 100 times the file, 200 MB: each limit at its edge.
    @Test func `has too many entries, or is packed too tightly`() {
        let names = { (count: Int) in (0..<count).map { PlainZip.Entry("n/\($0)", "") } }
        let own = Self.good.zip.entries.count
        #expect(Self.spoilt { $0.entries += names(2_000 - own) } == nil)
        #expect(Self.spoilt { $0.entries += names(2_001 - own) } == .tooBig)
        #expect(Self.spoilt { $0.entries += names(60_000) } == .tooBig)
        var limits = SheetLimits()
        let total = Self.good.zip.entries.reduce(0) { $0 + $1.body.count }
        limits.unpacked = total
        #expect(Self.refusal(Self.good.zip.bytes, limits) == nil)
        limits.unpacked = total - 1
        #expect(Self.refusal(Self.good.zip.bytes, limits) == .tooBig)
    }

    // BI-21: the directory may lie: what comes out is counted.
    @Test func `unpacks to more than it says`() {
        let rows = String(repeating: " ", count: 300_000)
        var zip = PlainBook("<row r=\"1\"/>" + rows).zip
        for index in zip.entries.indices where zip.entries[index].name.hasSuffix("sheet1.xml") {
            zip.entries[index].deflate()
            zip.entries[index].claimedSize = 1_000
        }
        #expect(Self.refusal(zip.bytes) == .tooBig)
    }

    // BI-22: no document type, so neither entities nor files from elsewhere.
    @Test(arguments: [
        "xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", "_rels/.rels",
        "[Content_Types].xml",
    ])
    func `declares a document type`(part: String) {
        var book = Self.good
        let laughs = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY y \"&x;&x;\">]>"
        book[part] =
            laughs + (book[part] ?? "").replacing("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", with: "")
        #expect(Self.refusal(book.zip.bytes) == .typeDeclaration)
    }

    // BI-22, BI-23: what a roster has no use for.
    @Test(arguments: [
        ("xl/vbaProject.bin", SpreadsheetError.macros), ("xl/macrosheets/sheet1.xml", .macros),
        ("xl/embeddings/oleObject1.bin", .embeddedObjects), ("xl/activeX/activeX1.xml", .embeddedObjects),
        ("xl/externalLinks/externalLink1.xml", .externalLinks), ("../../x", .damaged),
        ("/etc/passwd", .damaged),
        ("a\\b", .damaged), ("C:/x", .damaged), ("xl/Workbook.xml", .damaged),
    ])
    func `carries something else`(name: String, refusal: SpreadsheetError) {
        #expect(Self.spoilt { $0.entries.append(PlainZip.Entry(name, "x")) } == refusal)
    }

    // BI-23: links, passwords, macros by their type, and older kinds of file.
    @Test func `is of another kind`() {
        #expect(Self.spoilt { $0.entries[0].mode = 0o120777 } == .damaged)
        #expect(Self.spoilt { $0.entries[0].isEncrypted = true } == .password)
        var macros = Self.good
        macros["[Content_Types].xml"] = macros["[Content_Types].xml"]?.replacing(
            "spreadsheetml.sheet.main", with: "ms-excel.sheet.macroEnabled.main")
        #expect(Self.refusal(macros.zip.bytes) == .macros)
        let mark: [UInt8] =
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)
        #expect(Self.refusal(mark) == .oldFormat)
        #expect(Self.refusal(mark + "EncryptedPackage".utf16.flatMap { [UInt8($0), 0] }) == .password)
        for text in ["", "PK", "社員番号,氏名\r\n", "%PDF-1.7"] {
            #expect(Self.refusal(Array(text.utf8)) == .notAWorkbook)
        }
        var other = PlainZip()
        other.entries = [PlainZip.Entry("mimetype", "application/vnd.oasis.opendocument.spreadsheet")]
        #expect(Self.refusal(other.bytes) == .notAWorkbook)
        #expect(Self.refusal(Array(Self.good.zip.bytes.dropLast(30))) == .damaged)
    }

    // BI-24: rows beyond what a sheet has.
    @Test(arguments: [
        ("2147483648", 1), ("1048577", 1), ("0", 1), ("-1", 1), ("99999999999999999999", 1), ("x", 1),
    ])
    func `has a row that no sheet has`(number: String, row: Int) {
        #expect(Self.refusal("<row r=\"\(number)\"><c><v>1</v></c></row>") == .rowOutOfRange(row: row))
        #expect(Self.refusal("<row r=\"1\"/><row r=\"1\"/>") == .rowOutOfRange(row: 2))
        #expect(Self.refusal("<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>") == nil)
    }

    // BI-24: cells where they cannot be.
    @Test func `has a cell in another's place`() {
        let place = { (column: Int, row: Int) in
            SpreadsheetError.cellOutOfRange(CellReference(column: column, row: row))
        }
        let row = { (cells: String) in "<row r=\"2\">\(cells)</row>" }
        #expect(Self.refusal(row("<c r=\"A3\"><v>1</v></c>")) == place(0, 2))
        #expect(Self.refusal(row("<c r=\"B2\"><v>1</v></c><c r=\"B2\"><v>1</v></c>")) == place(2, 2))
        #expect(Self.refusal(row("<c r=\"XFE2\"><v>1</v></c>")) == place(0, 2))
        #expect(Self.refusal(row("<c r=\"2\"><v>1</v></c>")) == place(0, 2))
        #expect(Self.refusal(row("<c r=\"AMJ2\"><v>1</v></c>")) == nil)
        #expect(Self.refusal(row("<c r=\"AMK2\"><v>1</v></c>")) == place(1_024, 2))
        #expect(Self.refusal(row("<c r=\"XFD2\" s=\"1\"/>")) == nil)
    }

    // BI-8: rows and bytes of one row.
    @Test func `has too many rows, or one that is too long`() {
        var limits = SheetLimits()
        limits.rows = 3
        let rows = { (count: Int) in (1...count).map { "<row r=\"\($0 * 2)\"><c><v>1</v></c></row>" }.joined()
        }
        #expect(Self.refusal(rows(3), limits) == nil)
        #expect(Self.refusal(rows(4), limits) == .tooManyRows(row: 8, limit: 3))
        limits.rowBytes = 10
        let text = { (count: Int) in
            "<row r=\"1\"><c t=\"inlineStr\"><is><t>\(String(repeating: "a", count: count))</t></is></c></row>"
        }
        #expect(Self.refusal(text(10), limits) == nil)
        #expect(Self.refusal(text(11), limits) == .rowTooLong(row: 1, limit: 10))
        #expect(Self.refusal(text(500_000), limits) == .rowTooLong(row: 1, limit: 10))
    }

    @Test(arguments: [
        "<row r=\"1\"><c", "<row r=\"1\"></c></row>", nested(99),
        "<row a=\"\u{1}\"/>",
        "<row a=\"" + String(repeating: "x", count: 2_000_000) + "\"/>",
    ])
    func `is no orderly XML`(rows: String) {
        #expect(Self.refusal(rows) == .damaged)
    }

    private static func nested(_ depth: Int) -> String {
        String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }

    @Test func `is nested as no workbook is`() {
        // Two elements stand around it.
        #expect(Self.refusal(Self.nested(98)) == nil)
    }

    private static func entry(claims size: Int) -> PlainZip.Entry {
        var entry = PlainZip.Entry("xl/media/\(size).bin", "x")
        entry.deflate()
        entry.claimedSize = size
        return entry
    }

    private static func entry(spaces: Int) -> PlainZip.Entry {
        var entry = PlainZip.Entry("xl/media/image.bin", String(repeating: " ", count: spaces))
        entry.deflate()
        return entry
    }
}
