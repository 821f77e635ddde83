import Campaigns
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `What a spreadsheet does to a roster` {
    // BI-9: 00123 became 123. Nobody is found, which looks like another company, and the reason is said.
    @Test(arguments: Engine.all)
    func `is noticed where zeros were lost`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.take(SampleCompany.roster(20))
            let text = String(decoding: SampleCompany.roster(20), as: UTF8.self)
            let lost = text.replacing("\r\n00", with: "\r\n").replacing("\r\n0", with: "\r\n")
            let plan = try await house.office.checkRoster(Array(lost.utf8), as: house.clerk)
            #expect(
                plan.warnings.map(\.kind).filter { $0 == .zerosMayBeLost(digits: 4) }.count == 1
                    && plan.looksWrong)
            let kept = try await house.office.checkRoster(SampleCompany.roster(20), as: house.clerk)
            #expect(kept.warnings.isEmpty && kept.unchanged == 20)
        }
    }

    // BI-11: what a spreadsheet would run leaves with an apostrophe, and comes back without.
    @Test func `is kept from running anything`() async throws {
        try await withOffice(.sqlite) { house in
            let names = [
                "=1+1", "+81", "-A", "@SUM(A1)", "＝1", "＋1", "－1", "＠x", "=HYPERLINK(\"http://x\")", "'=1",
                "''",
            ]
            let rows = names.enumerated().map { index, name in
                "\(index + 1),\"\(name.replacing("\"", with: "\"\""))\",本社,東京"
            }
            try await house.take(TestOffice.file(["社員番号,氏名,部署,事業場"] + rows))
            let stored = try await house.roster().current.map(\.identity.name)
            for format in [RosterFormat.csvUTF8BOM, .csvCP932] {
                let file = try await house.office.exportRoster(format, for: .check, as: house.clerk)
                let plan = try await house.office.checkRoster(file, as: house.clerk)
                #expect(plan.unchanged == names.count && plan.faults.isEmpty)
            }
            let file = try await house.office.exportRoster(.csvUTF8BOM, for: .check, as: house.clerk)
            let cells = String(decoding: file, as: UTF8.self).split(separator: "\r\n").dropFirst().map {
                $0.split(separator: ",", omittingEmptySubsequences: false)[1]
            }
            #expect(stored.count == names.count && cells.count == names.count)
            let runs = cells.filter { cell in "=+-@＝＋－＠".contains { cell.drop { $0 == "\"" }.first == $0 } }
            #expect(runs.isEmpty)
        }
    }

    // BI-3: every character that CP932 lacks, with its row and column, and never a question mark.
    @Test func `is told before characters are lost`() async throws {
        try await withOffice(.sqlite) { house in
            let names = ["㐂代", "𠮷田", "山🙂", "葛\u{E0100}西", "髙﨑①㈱Ⅱ"]
            let rows = names.enumerated().map { "\($0 + 1),\($1),本社,東京" }
            let plan = try await house.office.checkRoster(
                TestOffice.file(["社員番号,氏名,部署,事業場"] + rows), as: house.clerk)
            #expect(plan.faults == [])
            try await house.take(TestOffice.file(["社員番号,氏名,部署,事業場"] + rows))
            do {
                _ = try await house.office.exportRoster(.csvCP932, for: .check, as: house.clerk)
                Issue.record("written all the same")
            } catch RosterRefusal.unwritable(let found) {
                #expect(found.map(\.line) == [2, 3, 4, 5] && found.allSatisfy { $0.column == 2 })
            }
        }
    }

    // BI-2, BI-6: to Swift 神 and 神 are one; to the person they are two, and the correction is taken.
    @Test(arguments: Engine.all)
    func `is told from what people mean by two forms of a character`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let file = { (name: String) in
                TestOffice.file(["社員番号,氏名,部署,事業場", "0001,\(name)谷 愛,本社,東京"])
            }
            try await house.take(file("\u{795E}"))
            let plan = try await house.take(file("\u{FA19}"))
            #expect(plan.changed.count == 1)
            let stored = try await house.roster().person(number: "0001")?.identity.name ?? ""
            #expect(stored.unicodeScalars.first == "\u{FA19}")
            #expect(try await house.office.checkRoster(file("\u{FA19}"), as: house.clerk).unchanged == 1)
        }
    }

    // BI-13: the code is the key of a department, in any width; in one file it stands for one.
    @Test(arguments: Engine.all)
    func `does not move anybody by a slip in a code`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let head = "社員番号,氏名,部署,部署コード,事業場"
            let rows = ["1,愛,本社/営業部,A/1,東京", "2,恵,本社/営業部,Ａ／１,東京", "3,翔,本社/総務部,B,東京", "4,健,,b,東京"]
            let slips = ["5,隆,本社/総務部,a/1,東京", "6,雪,本社/営業部,C,東京"]
            let plan = try await house.office.checkRoster(
                TestOffice.file([head] + rows + slips), as: house.clerk)
            #expect(
                plan.faults == [
                    RosterFault(line: 6, column: .departmentCode, kind: .codeDiffers(otherLine: 2)),
                    RosterFault(line: 7, column: .departmentCode, kind: .codeDiffers(otherLine: 2)),
                ])
            try await house.take(TestOffice.file([head] + rows))
            let people = try await house.roster().current
            #expect(Set(people.map(\.department)).count == 2)
            let codes = try await house.office.departments(as: house.clerk).departments.compactMap(\.code)
            #expect(codes.sorted() == ["A/1", "B"])
        }
    }

    // BI-13: a unit made for those below it gets its code when its own line comes.
    @Test(arguments: Engine.all)
    func `does not take a code from who comes after`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let rows = ["社員番号,氏名,部署,部署コード,事業場", "1,愛,本社/営業部,A,東京", "2,恵,本社,TOP,東京", "3,健,,top,東京"]
            let plan = try await house.take(TestOffice.file(rows))
            #expect(plan.faults == [] && plan.added.count == 3)
            let file = try await house.office.exportRoster(.csvUTF8BOM, for: .check, as: house.clerk)
            #expect(String(decoding: file, as: UTF8.self).contains(",本社,TOP,"))
        }
    }
}
