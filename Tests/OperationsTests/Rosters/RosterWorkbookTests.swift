import Campaigns
import Documents
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `A roster as a workbook` {
    static let head = ["社員番号", "氏名", "部署", "事業場", "入社日", "備考"]

    static func reading(_ rows: String, after: String = "", hidden: String = "") -> RosterReading {
        var book = PlainBook(rows, after: after)
        book["xl/workbook.xml"] = PlainBook.book(
            hidden + "<sheet name=\"名簿\" sheetId=\"1\" r:id=\"rId1\"/>")
        book["xl/styles.xml"] = PlainBook.styles([0, 14])
        return RosterFile.read(book.zip.bytes)
    }

    static func file(_ lines: [String]) throws -> [UInt8] {
        var writer = try SheetWriter()
        try writer.begin(SheetPlan(name: "名簿", columns: [], hasHeadings: false))
        for line in lines {
            try writer.append(line.split(separator: ",", omittingEmptySubsequences: false).map(String.init))
        }
        return try writer.finish()
    }

    // S3-43, S3-44: the twin of a CSV file says the same.
    @Test(arguments: Engine.all)
    func `says what its twin in CSV says`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.take(FakeRoster.file(1...10))
            let lines = [FakeRoster.head] + (5...30).map(FakeRoster.row)
            let sheet = try await house.office.checkRoster(try Self.file(lines), as: house.humanResources)
            let text = try await house.office.checkRoster(TestOffice.file(lines), as: house.humanResources)
            #expect(sheet.faults == [] && sheet.added == text.added && sheet.unchanged == text.unchanged)
            #expect(sheet.added.count == 20 && sheet.unchanged == 6 && sheet.source.form == .xlsx)
            let written = try await house.take(try Self.file(lines))
            #expect(written.added.count == 20)
        }
    }

    // S3-44: numbers, days and times as the spreadsheet keeps them.
    @Test func `reads numbers and days as people see them`() {
        let reading = Self.reading(
            PlainBook.rows([["社員名簿"], Self.head]).replacing("社員番号", with: "社員\n番号")
                + "<row r=\"3\"><c><v>123</v></c><c t=\"inlineStr\"><is><t>凪</t></is></c><c t=\"str\"><f>A</f><v>本社</v></c>"
                + "<c t=\"inlineStr\"><is><t>東京</t></is></c><c s=\"1\"><v>45748</v></c><c t=\"e\"><v>#REF!</v></c></row>"
        )
        #expect(reading.faults == [])
        #expect(reading.entries.map(\.identity.number) == ["123"])
        #expect(reading.entries.first?.facts.hired == Day(text: "2025-04-01"))
        #expect(reading.entries.map(\.line) == [3] && reading.source.sheet == "名簿")
    }

    // BI-24: faults name the cell; a column that nobody reads stops nothing.
    @Test func `names the cell at fault`() {
        let row = { (number: Int, cells: String) in
            "<row r=\"\(number)\"><c><v>\(number)</v></c>\(cells)<c r=\"C\(number)\" t=\"inlineStr\"><is><t>本社</t></is></c>"
                + "<c t=\"inlineStr\"><is><t>東京</t></is></c></row>"
        }
        let reading = Self.reading(
            PlainBook.rows([Self.head]) + row(2, "<c><f>B1</f></c>") + row(3, "<c t=\"e\"><v>#N/A</v></c>")
                + row(4, "<c t=\"s\"><v>99</v></c>") + row(5, ""))
        #expect(
            reading.faults.map { "\($0.cell) \($0.kind)" } == [
                "B2 formulaWithoutValue", "B3 errorValue", "B4 brokenCell", "B5 empty",
            ])
        #expect(reading.faults.map(\.line) == [2, 3, 4, 5] && reading.entries == [])
    }

    // BI-24: merged headings are refused whatever else they hide; merged people are, and nobody else.
    @Test func `refuses merged cells where they matter`() {
        let rows = PlainBook.rows([
            Self.head, ["1", "凪", "本社", "東京"], ["2", "海", "本社", "東京"], ["3", "汐", "本社", "東京"],
        ])
        let merged = { (ref: String) in Self.reading(rows, after: "<mergeCell ref=\"\(ref)\"/>") }
        #expect(merged("A1:B1").faults.map { "\($0.cell) \($0.kind)" } == ["A1 mergedCells"])
        #expect(merged("A1:B1").entries == [])
        #expect(merged("C2:C3").faults.map { "\($0.cell) \($0.kind)" } == ["C2 mergedCells"])
        #expect(merged("C2:C3").entries.map(\.identity.number) == ["3"])
        for ref in ["F2:F3", "A9:C9"] {
            let found = merged(ref)
            #expect(found.faults.isEmpty || ref == "A9:C9")
            #expect(found.entries.count == 3)
        }
        let gap = Self.reading(
            PlainBook.rows([["社員情報", "", "部署", "事業場"], ["1", "凪", "本社", "東京"]]),
            after: "<mergeCell ref=\"A1:B1\"/>")
        #expect(gap.faults.map { "\($0.cell) \($0.kind)" } == ["A1 mergedCells"])
    }

    // BI-24: of hidden sheets the reader is told.
    @Test func `tells of sheets that were not read`() {
        let reading = Self.reading(
            PlainBook.rows([Self.head, ["1", "凪", "本社", "東京"]]),
            hidden: "<sheet name=\"昔\" sheetId=\"3\" state=\"hidden\" r:id=\"rId2\"/>")
        #expect(reading.warnings.map(\.kind).contains(.hiddenSheets(["昔"])))
        #expect(reading.entries.count == 1)
    }

    // BI-21, BI-22, BI-23: why a whole workbook is refused reaches whoever sent it.
    @Test(arguments: [
        (SpreadsheetError.notAWorkbook, RosterFault.Kind.unreadable), (.oldFormat, .spreadsheet(.oldFormat)),
        (.password, .spreadsheet(.password)), (.macros, .spreadsheet(.macros)),
        (.embeddedObjects, .spreadsheet(.embeddedObjects)), (.externalLinks, .spreadsheet(.externalLinks)),
        (.tooBig, .spreadsheet(.tooBig)), (.typeDeclaration, .spreadsheet(.typeDeclaration)),
        (.damaged, .spreadsheet(.damaged)), (.noSheet, .spreadsheet(.noSheet)),
        (.rowOutOfRange(row: 4), .spreadsheet(.rowOutOfRange)),
        (.cellOutOfRange(CellReference(column: 1, row: 4)), .spreadsheet(.damaged)),
        (.tooManyRows(row: 4, limit: 9), .tooManyRows(limit: 9)),
        (.rowTooLong(row: 4, limit: 9), .lineTooLong(limit: 9)),
    ])
    func `has a fault for every refusal`(error: SpreadsheetError, kind: RosterFault.Kind) {
        #expect(RosterFault.Kind(TableFault(error).kind) == kind)
    }

    @Test(arguments: [
        ("xl/vbaProject.bin", SpreadsheetProblem.macros), ("xl/externalLinks/a.xml", .externalLinks),
        ("../x", .damaged),
    ])
    func `is refused with nothing of it read`(entry: String, problem: SpreadsheetProblem) {
        var zip = PlainBook(PlainBook.rows([Self.head, ["1", "凪", "本社", "東京"]])).zip
        zip.entries.append(PlainZip.Entry(entry, "x"))
        let reading = RosterFile.read(zip.bytes)
        #expect(reading.faults.map(\.kind) == [.spreadsheet(problem)] && reading.entries == [])
    }

    // S3-46: accounts, and a month's joiners and leavers, come as workbooks too.
    @Test(arguments: Engine.all)
    func `is taken for accounts and monthly lists as well`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let accounts = try Self.file([
                "氏名,メール,役割,範囲,社員番号", "青海 はるか,haruka@example.jp,実施事務従事者,,",
            ])
            let plan = try await house.office.checkAccounts(accounts, as: house.administrator)
            #expect(plan.faults == [] && plan.created.map(\.name) == ["青海 はるか"])
            let spoilt = PlainBook(
                PlainBook.rows([["氏名", "メール", "役割"]]) + "<row r=\"2\"><c><f>A1</f></c></row>"
            ).zip.bytes
            let faults = try await house.office.checkAccounts(spoilt, as: house.administrator).faults
            #expect(faults.map(\.kind) == [.file(.formulaWithoutValue, cell: "A2")])
        }
        let list = MonthlyList.read(try Self.file(["社員番号,氏名,区分", "001,凪,入社", "002,海,退職"]), assumed: nil)
        #expect(list.faults == [] && list.lines.map(\.number) == ["001", "002"])
        #expect(list.lines.map(\.kind) == [.joiner, .leaver])
    }
}

@Suite struct `The workbook to fill in` {
    static func words(_ language: Language) -> RosterTemplateWords {
        RosterTemplateWords(
            language: language, sheet: "名簿", guide: "書き方", guideHeadings: ["列", "必要", "書き方", "例"],
            guideRows: RosterColumn.offered.map { [$0.heading, "", "", ""] })
    }

    // S3-44: text columns, and lists to choose from: what is chosen there is understood.
    @Test(arguments: Language.allCases)
    func `offers only words that are understood`(language: Language) throws {
        for column in [RosterColumn.sex, .contract, .language] {
            let lines =
                ["社員番号,氏名,部署,事業場,\(column.heading)"]
                + column.choices(in: language).enumerated().map { "\($0.offset),凪,本社,東京,\($0.element)" }
            let reading = RosterFile.read(TestOffice.file(lines))
            #expect(reading.faults == [] && reading.warnings == [])
            #expect(reading.entries.count == column.choices(in: language).count && reading.entries.count >= 3)
            #expect(Set(reading.entries.map { RosterCells($0)[column] }).count == reading.entries.count)
        }
    }

    @Test(arguments: Engine.all)
    func `lists the company's departments and holds nobody`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.take(FakeRoster.file(1...30))
            let file = try await house.office.rosterTemplate(Self.words(.ja), as: house.humanResources)
            let reading = RosterFile.read(file)
            #expect(reading.faults.map(\.kind) == [.noRows] && reading.warnings == [])
            #expect(reading.mapping.rows.map(\.column) == RosterColumn.offered)
            var lists = try SheetReader(file, sheet: RosterSheet.lists)
            var words: [String] = []
            while let row = try lists.next() { words += row.texts }
            #expect(words.first == RosterColumn.department.heading && words.contains("本社/営業部/営業3課"))
        }
    }

    @Test func `lists faults as a workbook for who sent one`() throws {
        let file = try Office.list([["行", "直し方"], ["B2", "=1+1"]], sheet: "直し方")
        let table = TableFile.read(file)
        #expect(table.rows.map(\.cells) == [["行", "直し方"], ["B2", "=1+1"]] && table.isWorkbook)
    }
}
