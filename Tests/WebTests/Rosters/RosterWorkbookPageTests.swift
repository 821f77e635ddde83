import Documents
import Foundation
import HTML
import HTTPTypes
import Operations
import Organisation
import Storage
import TestSupport
import Testing

@testable import Web

@Suite struct `A workbook on the roster page` {
    static let type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

    static func workbook(_ rows: [[String]]) throws -> [UInt8] {
        var writer = try SheetWriter()
        try writer.begin(SheetPlan(name: "名簿", columns: [], hasHeadings: false))
        for row in rows { try writer.append(row) }
        return try writer.finish()
    }

    static func send(_ file: [UInt8], _ name: String, to path: String, in browser: Browser) async throws
        -> Browser.Answer
    {
        let part = { (head: String) in Array("--xYz\r\nContent-Disposition: form-data; \(head)\r\n\r\n".utf8)
        }
        let body =
            part("name=\"form_token\"") + Array((World.formToken + "\r\n").utf8)
            + part("name=\"\(name)\"; filename=\"a.xlsx\"") + file + Array("\r\n--xYz--\r\n".utf8)
        return try await browser.send(
            .post, path, [.contentType: "multipart/form-data; boundary=xYz", .secFetchSite: "same-origin"],
            body)
    }

    // S3-43, S3-44: out of the template, in by the page, out again and in again.
    @Test func `is given, taken, written and given back`() async throws {
        try await withWorld { world in
            let browser = try await world.browser(.humanResources)
            let template = try await browser.get(world.paths.rosterTemplateBook)
            #expect(template.status == 200 && template.headers[.contentType] == Self.type)
            let head = TableFile.read(template.body).rows.first?.cells ?? []
            #expect(head.first == "社員番号" && head.count == RosterColumn.offered.count)
            var row = head.map { _ in "" }
            for (column, text) in [
                (RosterColumn.number, "00999"), (.name, "浜 千鳥"), (.department, "本社"), (.workplace, "本社"),
                (.sex, "女"),
            ] {
                if let index = RosterColumn.offered.firstIndex(of: column) { row[index] = text }
            }
            let file = try Self.workbook([head, row])
            let shown = try await Self.send(file, "roster", to: world.paths.rosterChecks, in: browser)
            #expect(shown.status == 200 && shown.text.contains("浜 千鳥") && shown.text.contains("（Excel）"))
            let fields = [
                ("form_token", World.formToken), ("file", Data(file).base64EncodedString()),
                ("digest", shown.hidden("digest")), ("company", world.company.tenant.name),
            ]
            // One row of many looks like another company's file, so that a second person confirms.
            let first = try await browser.post(world.paths.rosterImports, fields)
            #expect(first.status == 422)
            let other = try await world.browser(.administrator)
            let done = try await other.post(world.paths.rosterImports, fields)
            #expect(done.status == 303)
            let exported = try await browser.post(
                world.paths.rosterExports,
                [("form_token", World.formToken), ("format", "xlsx"), ("reason", "check")])
            #expect(exported.status == 200 && exported.headers[.contentType] == Self.type)
            let table = TableFile.read(exported.body)
            #expect(table.faults == [] && table.rows.contains { $0.cells.first == "00999" })
            let again = try await Self.send(
                exported.body, "roster", to: world.paths.rosterChecks, in: browser)
            #expect(again.status == 200 && again.text.contains("書き込む変更はありません"))
        }
    }

    // S3-47: what must be mended comes in the form in which the roster came, cell by cell.
    @Test func `is answered by a workbook of what must be mended`() async throws {
        try await withWorld { world in
            let browser = try await world.browser(.humanResources)
            let file = try Self.workbook([["社員番号", "氏名", "部署", "事業場"], ["0001", "", "本社", "本社"]])
            let shown = try await Self.send(file, "roster", to: world.paths.rosterChecks, in: browser)
            #expect(shown.status == 422 && shown.text.contains("B2"))
            let list = try await browser.post(
                world.paths.rosterFaultLists,
                [("form_token", World.formToken), ("file", Data(file).base64EncodedString())])
            #expect(list.headers[.contentType] == Self.type)
            #expect(TableFile.read(list.body).rows.last?.cells.prefix(2) == ["B2", "氏名"])
        }
    }

    // BI-23: an old workbook is refused with how to save it.
    @Test func `of the old kind is refused with how to save it`() async throws {
        try await withWorld { world in
            let browser = try await world.browser(.humanResources)
            let old: [UInt8] =
                [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 512)
            let shown = try await Self.send(old, "roster", to: world.paths.rosterChecks, in: browser)
            #expect(shown.status == 422 && shown.text.contains("「Excelブック（.xlsx）」の形式で保存"))
            let accounts = try await world.browser(.administrator)
            let page = try await Self.send(old, "accounts", to: world.paths.accountFileChecks, in: accounts)
            #expect(page.status == 422 && page.text.contains("「Excelブック（.xlsx）」の形式で保存"))
        }
    }

    @Test(arguments: Language.allCases) func `explains every column`(language: Language) {
        let words = RosterTemplate.words(language)
        #expect(words.guideRows.count == RosterColumn.offered.count)
        #expect(words.guideRows.allSatisfy { $0.count == 4 && !$0.contains("") })
        #expect(Set(words.guideRows.map { $0[0] }).count == words.guideRows.count)
        let lines = [RosterLine(line: 1, cells: words.guideRows.map { $0[0] })]
        #expect(RosterReading.read(lines).mapping.rows.map(\.column) == RosterColumn.offered)
    }
}

extension Browser.Answer {
    /// What a hidden field of the page holds.
    fileprivate func hidden(_ name: String) -> String {
        let mark = "name=\"\(name)\" value=\""
        guard let range = text.firstRange(of: mark) else { return "" }
        return String(text[range.upperBound...].prefix { $0 != "\"" })
    }
}
