import Campaigns
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `Undoing an import` {
    /// What the import itself leaves behind: its own line, and the version that moved twice.
    private static let trace: Set<String> = ["audit", "roster_import", "roster_undo", "roster_version"]

    // BI-33
    @Test(arguments: Engine.all)
    func `restores every row as it was`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.take(FakeRoster.file(1...30))
            let before = try await house.rows(but: Self.trace)
            let images = before.filter { $0.hasPrefix("roster_image") }.count
            house.clock.advance(seconds: 86_400)
            var lines = String(decoding: FakeRoster.file(3...40), as: UTF8.self).split(separator: "\r\n").map(
                String.init)
            // Moved, left, another mail, another contract, another number of hours: all kinds of rows.
            lines[1] = lines[1].replacing("本社/営業部/営業3課", with: "本社/新しい部/新しい課")
            lines[2] = lines[2].replacing("f4@example.jp", with: "new4@example.jp")
            lines[3] = lines[3].replacing("2015-04-01,,", with: "2015-04-01,2027-01-31,")
            lines[4] = lines[4].replacing("0.5", with: "0.8").replacing("契約社員", with: "正社員")
            lines[5] = lines[5].replacing("本社/企画部", with: "")
            lines[6] = lines[6].replacing("東京本社", with: "大阪支社")
            let plan = try await house.take(TestOffice.file(lines))
            #expect(plan.added.count == 10 && plan.leaving.count == 1 && plan.changed.count == 5)
            let changed = try await house.rows(but: Self.trace)
            #expect(changed != before)
            let done = try #require(plan.done)
            try await house.office.undoImport(done.id, as: house.humanResources)
            let after = try await house.rows(but: Self.trace)
            #expect(after == before && images > 0)
            #expect(try await house.roster().current.count == 30)
        }
    }

    // BI-33: seven days, or the first mail of a campaign.
    @Test(arguments: Engine.all)
    func `ends after seven days`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let first = try #require(try await house.take(SampleCompany.roster(5)).done)
            house.clock.advance(seconds: 7 * 86_400 - 1)
            let entry = try #require(try await house.office.rosterImports(as: house.humanResources).first)
            #expect(entry.refusal == nil)
            house.clock.advance(seconds: 1)
            await #expect(throws: RosterRefusal.undo(.tooLate)) {
                try await house.office.undoImport(first.id, as: house.humanResources)
            }
            #expect(try await house.count("person") == 5)
            house.clock.advance(seconds: 1)
            try await house.office.keepRoster()
            #expect(try await house.count("roster_image") == 0)
        }
    }

    @Test(arguments: Engine.all)
    func `ends with the first mail of a campaign`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.openCampaign(people: 3)
            let entry = try #require(try await house.office.rosterImports(as: house.clerk).first)
            await #expect(throws: RosterRefusal.undo(.mailSent)) {
                try await house.office.undoImport(entry.record.id, as: house.clerk)
            }
        }
    }

    @Test(arguments: Engine.all)
    func `goes back from the newest, and not while something rests on it`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let first = try #require(try await house.take(SampleCompany.roster(3)).done)
            let second = try #require(try await house.take(SampleCompany.roster(5)).done)
            let undo = { id in try await house.office.undoImport(id, as: house.clerk) }
            await #expect(throws: RosterRefusal.undo(.notNewest)) { try await undo(first.id) }
            let added = try #require(try await house.roster().person(number: "0005"))
            let account = try await house.office.createAccount(
                name: "社員5", mail: "five@example.jp", role: .humanResources, as: house.administrator)
            try await house.office.link(account, to: added.id, as: house.administrator)
            await #expect(throws: RosterRefusal.undo(.inUse)) { try await undo(second.id) }
            #expect(try await house.count("person") == 5)
        }
    }

    @Test(arguments: Engine.all)
    func `happens once`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let first = try #require(try await house.take(SampleCompany.roster(3)).done)
            try await house.office.undoImport(first.id, as: house.clerk)
            #expect(try await house.count("person") == 0)
            #expect(try await house.count("department") == 0)
            await #expect(throws: RosterRefusal.undo(.alreadyUndone)) {
                try await house.office.undoImport(first.id, as: house.clerk)
            }
            let again = try await house.take(SampleCompany.roster(3))
            #expect(again.added.count == 3)
        }
    }
}
