import Foundation
import Testing

@testable import Documents

@Suite struct `A workbook that is written` {
    static func book(_ rows: [[String]], _ columns: [SheetColumn]) throws -> [UInt8] {
        var writer = try SheetWriter()
        try writer.begin(SheetPlan(name: "名簿", columns: columns))
        for row in rows { try writer.append(row) }
        return try writer.finish()
    }

    /// One part of it as text.
    static func part(_ name: String, of file: [UInt8]) throws -> String {
        var archive = try SpreadsheetArchive(file, SheetLimits())
        var entry = try archive.entry(name)
        var text: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = try piece.withUnsafeMutableBytes { room in
                guard let start = room.baseAddress else { return 0 }
                return try entry.read(into: start, room.count)
            }
            if count == 0 { break }
            try archive.spend(count)
            text += piece[..<count]
        }
        return String(decoding: text, as: UTF8.self)
    }

    @Test func `is read back as it was`() throws {
        let rows = [
            ["00123", "髙﨑 凪", "", "2026-04-01", "a\nb\tc"], ["1E5", "𠮷野家", "<&>\"'", " 前後 ", "_x0041_ _x_"],
            ["", "", "", "", "最後"],
        ]
        let file = try Self.book(rows, ["番号", "氏名", "他", "日", "注"].map { SheetColumn($0) })
        let read = try ReadSheet(file)
        #expect(read.rows == [1: ["番号", "氏名", "他", "日", "注"], 2: rows[0], 3: rows[1], 4: rows[2]])
        #expect(read.sheet == "名簿" && read.others == [] && read.faults == [:])
    }

    // BI-12: what a spreadsheet would run is text in the cell; there is no formula element.
    @Test(arguments: [
        "=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\",\"y\")", "＝1", "\t=1", "{=1}",
        "http://x.example",
    ])
    func `runs nothing`(text: String) throws {
        let file = try Self.book([[text]], [SheetColumn("a")])
        let sheet = try Self.part("xl/worksheets/sheet1.xml", of: file)
        #expect(!sheet.contains("<f>") && !sheet.contains("<f ") && !sheet.contains("hyperlink"))
        #expect(sheet.contains("t=\"inlineStr\""))
        #expect(try ReadSheet(file).rows[2] == [text])
    }

    // S3-44: columns are text, so that zeros stay; headings stay in sight and filter; lists to choose from.
    @Test func `has text columns, a fixed heading and lists to choose from`() throws {
        let many = (1...80).map { "部署, その\($0)" }
        var writer = try SheetWriter()
        try writer.begin(
            SheetPlan(
                name: "名簿",
                columns: [
                    SheetColumn("社員番号"), SheetColumn("性別", choices: ["男", "女"]),
                    SheetColumn("部署", width: 30, choices: many, isOpen: true),
                ], rowsForChoices: 500))
        let file = try writer.finish()
        let sheet = try Self.part("xl/worksheets/sheet1.xml", of: file)
        #expect(sheet.contains("state=\"frozen\"") && sheet.contains("<autoFilter ref=\"A1:C1\"/>"))
        #expect(sheet.contains("<formula1>\"男,女\"</formula1>") && sheet.contains("sqref=\"B2:B501\""))
        #expect(sheet.contains("<formula1>'選択肢'!$A$2:$A$81</formula1>"))
        #expect(try Self.part("xl/styles.xml", of: file).contains("numFmtId=\"49\""))
        #expect(sheet.contains("<col min=\"3\" max=\"3\"") && sheet.contains("numberStoredAsText=\"1\""))
        let read = try ReadSheet(file)
        #expect(read.sheet == "名簿" && read.others == ["選択肢"])
        #expect(try ReadSheet(file, sheet: "選択肢").rows[81] == ["部署, その80"])
    }

    // S4-26: numbers are numbers, so that a column sorts by them; text beside them stays text.
    @Test func `writes numbers that sort, beside columns that stay in sight`() throws {
        var writer = try SheetWriter()
        let columns = ["番号", "素点", "評価点"].map { SheetColumn($0) }
        try writer.begin(SheetPlan(name: "素点", columns: columns, frozenColumns: 1))
        try writer.append([.text("00123"), .number(12), .empty])
        try writer.append([.text("7"), .number(-9), .number(0)])
        let file = try writer.finish()
        let sheet = try Self.part("xl/worksheets/sheet1.xml", of: file)
        #expect(sheet.contains("<v>12</v>") && sheet.contains("<v>-9</v>") && !sheet.contains("<v>00123</v>"))
        #expect(sheet.contains("xSplit=\"1\"") && sheet.contains("<autoFilter ref=\"A1:C3\"/>"))
        #expect(
            try ReadSheet(file).rows == [
                1: ["番号", "素点", "評価点"], 2: ["00123", "12"], 3: ["7", "-9", "0"],
            ])
    }

    @Test func `leaves out what the format cannot hold`() throws {
        let file = try Self.book([["a\u{0}b\u{1}c\u{1F}d\r\ne\u{FFFE}f\u{7F}"]], [SheetColumn("a")])
        #expect(try ReadSheet(file).rows[2] == ["abcd\nef"])
    }

    @Test func `refuses texts and names that do not fit`() throws {
        let long = String(repeating: "あ", count: 32_767)
        #expect(try ReadSheet(Self.book([[long]], [SheetColumn("a")])).rows[2] == [long])
        #expect(throws: SheetWriteError.textTooLong(CellReference(column: 1, row: 2))) {
            try Self.book([["", long + "い"]], [SheetColumn("a")])
        }
        for name in ["", "a/b", "a[1]", "'a", String(repeating: "長", count: 32)] {
            var writer = try SheetWriter()
            #expect(throws: SheetWriteError.badSheetName) {
                try writer.begin(SheetPlan(name: name, columns: []))
            }
        }
    }

    @Test func `has several sheets, and the same bytes for the same rows`() throws {
        let make = { () throws(SheetWriteError) -> [UInt8] in
            var writer = try SheetWriter()
            for name in ["一", "二"] {
                try writer.begin(SheetPlan(name: name, columns: [SheetColumn("見出し")], hasHeadings: false))
                try writer.append([name])
            }
            return try writer.finish()
        }
        let file = try make()
        #expect(try ReadSheet(file).rows == [1: ["一"]] && ReadSheet(file, sheet: "二").rows == [1: ["二"]])
        #expect(try make() == file)
    }

    @Test func `leaves no file behind when it is given up`() throws {
        let open = { try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count }
        let before = try open()
        for _ in 0..<20 {
            var writer = try SheetWriter()
            try writer.begin(SheetPlan(name: "a", columns: [SheetColumn("b")]))
            try writer.append(["c"])
        }
        #expect(try open() < before + 15)
    }
}
