import Campaigns
import Documents
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `The exported roster` {
    // S3-43, S3-44: export → import changes nothing, with every column filled.
    @Test(arguments: Engine.all, [RosterFormat.csvUTF8BOM, .csvCP932, .xlsx])
    func `read back changes nothing`(engine: Engine, format: RosterFormat) async throws {
        try await withOffice(engine) { house in
            try await house.take(FakeRoster.file(1...60))
            let file = try await house.office.exportRoster(format, for: .check, as: house.humanResources)
            let plan = try await house.office.checkRoster(file, as: house.humanResources)
            #expect(plan.faults == [] && plan.unchanged == 60 && !plan.canImport)
        }
    }

    // L-44: 71 columns in CP932 with CRLF, read back by position without change; UTF-8 with its mark is read too.
    @Test(arguments: Engine.all)
    func `in the form of the Ministry's programme is read back without change`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let list = "部署コード,上位部署コード,部署名\r\nA-1,,本社\r\nA-2,A-1,営業部\r\n"
            let plan = try await house.office.checkDepartments(Array(list.utf8), as: house.humanResources)
            try await house.office.importDepartments(
                Array(list.utf8), shown: plan.digest, as: house.humanResources)
            try await house.take(
                TestOffice.file([
                    "社員番号,氏名,フリガナ,メールアドレス,電話番号,性別,生年月日,部署,事業場,職種",
                    "000123,髙﨑 ①郎,タカサキ イチロウ,a@example.jp,03-1234-5678,男,1980-02-29,本社/営業部,東京本社,事務",
                    "000124,表 花子,,,,女,,本社,東京本社,",
                ]))
            let file = try await house.office.exportRoster(.programme, for: .handover, as: house.clerk)
            let text = String(decoding: try #require(CP932.utf8(file[...])), as: UTF8.self)
            let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
            #expect(
                lines.count == 4 && lines.allSatisfy { $0.isEmpty || $0.filter { $0 == "," }.count == 70 })
            #expect(lines[1].hasPrefix("髙﨑 ①郎,タカサキ イチロウ,1980/02/29,男性,000123,A-2,営業部,,a@example.jp,"))
            for bytes in [file, [0xEF, 0xBB, 0xBF] + Array(text.utf8)] {
                let again = try await house.office.checkRoster(bytes, as: house.humanResources)
                #expect(again.faults == [] && again.unchanged == 2 && !again.canImport)
            }
        }
    }

    // L-44: bad rows are named by line and column, as of any file.
    @Test func `in the form of the Ministry's programme needs codes of departments`() async throws {
        try await withOffice(.sqlite) { house in
            try await house.take(FakeRoster.file(1...3))
            await #expect(throws: RosterRefusal.departmentsWithoutCode(3)) {
                try await house.office.exportRoster(.programme, for: .handover, as: house.clerk)
            }
            var row = Array(repeating: "", count: ProgrammeLayout.width)
            (row[0], row[2], row[4], row[5]) = ("名 前", "2月30日", "9", "Z-9")
            let file = [ProgrammeLayout.headings, row].map { $0.joined(separator: ",") }
            let plan = try await house.office.checkRoster(TestOffice.file(file), as: house.clerk)
            #expect(Set(plan.faults.map(\.line)) == [2] && plan.faults.contains { $0.column == .birthDate })
        }
    }

    // S3-44: what was edited is what changes.
    @Test(arguments: Engine.all)
    func `edited and read back changes exactly that`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.take(FakeRoster.file(1...20))
            let file = try await house.office.exportRoster(.csvUTF8BOM, for: .correction, as: house.clerk)
            let text = String(decoding: file, as: UTF8.self)
            #expect(text.hasPrefix("\u{FEFF}社員番号,") && text.contains("\r\n"))
            let edited = text.replacing("f7@example.jp", with: "seven@example.jp")
            let plan = try await house.take(Array(edited.utf8))
            #expect(plan.changed.map(\.identity.number) == ["100007"] && plan.unchanged == 19)
            #expect(
                try await house.roster().person(number: "100007")?.identity.mail == "seven@example.jp")
        }
    }

    // S3-43: no question mark in a name; formulas stay text. BI-3, BI-11.
    @Test func `refuses characters that CP932 does not have, and runs no formula`() async throws {
        try await withOffice(.sqlite) { house in
            let rows = ["社員番号,氏名,部署,事業場", "0001,𠮷田,=SUM(1),東京", "0002,髙﨑,本社,東京"]
            try await house.take(TestOffice.file(rows))
            await #expect(
                throws: RosterRefusal.unwritable([.init(line: 2, column: 2, character: "𠮷")])
            ) { try await house.office.exportRoster(.csvCP932, for: .check, as: house.clerk) }
            let file = try await house.office.exportRoster(.csvUTF8BOM, for: .check, as: house.clerk)
            #expect(String(decoding: file, as: UTF8.self).contains(",'=SUM(1),"))
            let plan = try await house.office.checkRoster(file, as: house.clerk)
            #expect(plan.unchanged == 2)
        }
    }

    @Test(arguments: Engine.all)
    func `leaves who, why and how many in the audit`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.take(SampleCompany.roster(7))
            _ = try await house.office.exportRoster(.csvUTF8BOM, for: .handover, as: house.clerk)
            let noted = try await house.reading { db in
                try db.row("SELECT object, basis, actor FROM audit WHERE outcome = 'exported'").map {
                    (try $0.int(0), try $0.text(1), try $0.int(2))
                }
            }
            #expect(noted?.0 == 7 && noted?.1 == "reason:handover")
            #expect(noted?.2 == house.accountOfClerk.rawValue)
        }
    }
}

@Suite struct `A column that is not in the file` {
    // Files of a few columns must not empty the others.
    @Test(arguments: Engine.all)
    func `stays as it is`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.take(FakeRoster.file(1...5))
            let rows = (1...5).map { "10000\($0),髙﨑 社員\($0),本社/営業部/営業\($0)課,東京本社" }
            let plan = try await house.office.checkRoster(
                TestOffice.file(["社員番号,氏名,部署,事業場"] + rows), as: house.clerk)
            #expect(plan.unchanged == 5 && plan.changed.isEmpty)
        }
    }
}
