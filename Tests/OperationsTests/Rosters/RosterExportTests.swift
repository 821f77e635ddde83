import Campaigns
import Documents
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `The exported roster` {
    // S3-43, S3-44: export → import changes nothing, with every column filled.
    @Test(arguments: Engine.all, RosterFormat.allCases)
    func `read back changes nothing`(engine: Engine, format: RosterFormat) async throws {
        try await withOffice(engine) { house in
            try await house.take(FakeRoster.file(1...60))
            let file = try await house.office.exportRoster(format, for: .check, as: house.humanResources)
            let plan = try await house.office.checkRoster(file, as: house.humanResources)
            #expect(plan.faults == [] && plan.unchanged == 60 && !plan.canImport)
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
