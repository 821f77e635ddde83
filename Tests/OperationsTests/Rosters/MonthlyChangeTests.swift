import Campaigns
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `A month's joiners and leavers` {
    private func defaults(_ house: TestOffice) async throws -> MonthlyDefaults {
        MonthlyDefaults(
            day: house.clock.now.day, department: try await house.department("製造部"),
            workplace: try await house.office.workplaces(as: house.clerk).first?.id)
    }

    // S1-17: name and number are enough; a diff before, a receipt after.
    @Test(arguments: Engine.all)
    func `come as a list of numbers and names`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.take(SampleCompany.roster(20))
            let defaults = try await defaults(house)
            let file = TestOffice.file([
                "区分,社員番号,氏名", "入社,0021,新田 一郎", "退職,0003,髙﨑社員3", "退職,0004,髙﨑　社員4",
            ])
            let office = house.office
            let plan = try await office.checkMonthly(file, assumed: nil, defaults, as: house.humanResources)
            #expect(plan.added.map(\.identity.name) == ["新田 一郎"] && plan.leaving.count == 2)
            #expect(!plan.looksWrong && plan.absent == 0)
            let done = try #require(
                try await office.importMonthly(
                    file, assumed: nil, defaults, shown: plan.digest, as: house.humanResources
                ).done)
            #expect(done.kind == .monthly && done.counts.added == 1 && done.counts.leaving == 2)
            let roster = try await house.roster()
            #expect(roster.person(number: "0003")?.facts.left == defaults.day)
            #expect(roster.person(number: "0004")?.identity.mail == "p4@example.jp")
            #expect(roster.person(number: "0021")?.facts.hired == defaults.day)
            let receipt = try #require(try await office.rosterImports(as: house.clerk).first)
            #expect(receipt.record == done && receipt.author == "humanResources 担当")
        }
    }

    @Test(arguments: [
        ("退職,0099,誰か", RosterColumn.number, RosterFault.Kind.notInRoster),
        ("退職,0003,髙﨑社員4", .name, .nameDiffers), ("入社,0003,髙﨑社員3", .number, .alreadyThere),
        ("退職,,髙﨑社員4", .number, .empty),
    ])
    func `are refused where number and name do not fit`(
        line: String, column: RosterColumn, kind: RosterFault.Kind
    ) async throws {
        try await withOffice(.sqlite) { house in
            try await house.take(SampleCompany.roster(5))
            let file = TestOffice.file(["区分,社員番号,氏名", line])
            let plan = try await house.office.checkMonthly(
                file, assumed: nil, try await defaults(house), as: house.clerk)
            #expect(plan.faults.contains(RosterFault(line: 2, column: column, kind: kind)))
            await #expect(throws: Refusal.rosterHasErrors) {
                try await house.office.importMonthly(
                    file, assumed: nil, try await self.defaults(house), shown: plan.digest, as: house.clerk)
            }
        }
    }

    // S1-17: a list that names departments needs no choice on the page, and one that does not says so.
    @Test(arguments: Engine.all)
    func `may name the department of each joiner`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.take(SampleCompany.roster(5))
            let chosen = try await defaults(house)
            let bare = MonthlyDefaults(day: chosen.day, department: nil, workplace: nil)
            let file = TestOffice.file(["区分,社員番号,氏名,部署", "入社,0021,新田 一郎,本社／営業部", "入社,0022,新田 二郎,"])
            let plan = try await house.office.checkMonthly(file, assumed: nil, bare, as: house.clerk)
            #expect(plan.faults == [RosterFault(line: 3, column: .department, kind: .empty)])
            #expect(plan.added.map(\.departmentPath) == [["本社", "営業部"]])
            let both = try await house.office.checkMonthly(file, assumed: nil, chosen, as: house.clerk)
            #expect(both.faults == [] && both.added.map(\.departmentPath.last) == ["営業部", "製造部"])
        }
    }

    @Test func `may be two lists, each of one kind`() async throws {
        try await withOffice(.sqlite) { house in
            try await house.take(SampleCompany.roster(5))
            let file = TestOffice.file(["社員番号\t氏名\t日付", "0002\t髙﨑 社員2\t2026-12-31"])
            let plan = try await house.office.checkMonthly(
                file, assumed: .leaver, try await defaults(house), as: house.clerk)
            #expect(plan.faults == [] && plan.leaving.map(\.facts.left) == [Day(text: "2026-12-31")])
            let unclear = try await house.office.checkMonthly(
                file, assumed: nil, try await defaults(house), as: house.clerk)
            #expect(!unclear.faults.isEmpty)
        }
    }
}

@Suite struct `One person's entry` {
    @Test(arguments: Engine.all)
    func `is corrected by the rules of a file`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.take(FakeRoster.file(1...12))
            let known = try #require(try await house.roster().person(number: "100003"))
            let wrong = try await house.office.correct(
                known.id, [.mail: "not a mail", .hired: "2020-02-30"], as: house.clerk)
            #expect(Set(wrong.faults.compactMap(\.column)) == [.mail, .hired] && wrong.done == nil)
            let right = try await house.office.correct(
                known.id, [.mail: "three@example.jp", .department: "本社/新設部"], as: house.clerk)
            #expect(right.done?.kind == .person && right.changed.count == 1)
            let file = try await house.office.personFile(known.id, as: house.clerk)
            #expect(file.record.identity.mail == "three@example.jp" && file.places.count == 2)
            #expect(file.record.facts == known.facts && file.cells[.department] == "本社/新設部")
        }
    }

    @Test func `is found by number, name and kana in any width`() async throws {
        try await withOffice(.sqlite) { house in
            try await house.take(SampleCompany.roster(60))
            let cases = [("0007", 1), ("００", 9), ("高﨑", 0), ("髙﨑社員12", 1), ("ﾀｶｻｷ", 60), ("", 60)]
            for (words, count) in cases {
                let found = try await house.office.people(words, as: house.clerk)
                #expect(found.total == (words == "００" ? 60 : count), "\(words)")
            }
            let second = try await house.office.people("", page: 2, as: house.clerk)
            #expect(
                second.entries.count == 10 && second.pages == 2
                    && second.entries[0].entry.identity.number == "0051")
        }
    }
}
