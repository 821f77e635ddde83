import Campaigns
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `An import that may be a mistake` {
    private static let sure = RosterConfirmation(company: "凪テスト 株式会社", returning: false)

    // BI-19, BI-31: the file of another company.
    @Test(arguments: Engine.all)
    func `needs the company's name and a second person`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.take(SampleCompany.roster(20))
            let other = FakeRoster.file(1...20)
            let plan = try await house.office.checkRoster(other, as: house.humanResources)
            #expect(plan.looksWrong && plan.overlap == RosterPlan.Overlap(current: 20, named: 0))
            let tries: [(RosterConfirmation, Principal, RosterRefusal)] = [
                (.init(), house.humanResources, .wrongCompany),
                (.init(company: "別の会社"), house.humanResources, .wrongCompany),
                (Self.sure, house.humanResources, .secondPersonNeeded),
                (Self.sure, house.humanResources, .secondPersonNeeded),
                (.init(), house.administrator, .wrongCompany),
            ]
            for (confirmation, who, refusal) in tries {
                await #expect(throws: refusal) {
                    try await house.office.importRoster(
                        other, shown: plan.digest, confirming: confirmation, as: who)
                }
            }
            #expect(try await house.count("person") == 20)
            try await house.office.importRoster(
                other, shown: plan.digest, confirming: Self.sure, as: house.administrator)
            #expect(try await house.count("person") == 40)
        }
    }

    // BI-19: a yes is for one day and for one file.
    @Test(arguments: Engine.all)
    func `is approved for a day`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.take(SampleCompany.roster(12))
            let other = FakeRoster.file(1...5)
            let plan = try await house.office.checkRoster(other, as: house.humanResources)
            let write = { who in
                try await house.office.importRoster(
                    other, shown: plan.digest, confirming: Self.sure, as: who)
            }
            await #expect(throws: RosterRefusal.secondPersonNeeded) { try await write(house.humanResources) }
            house.clock.advance(seconds: 86_401)
            await #expect(throws: RosterRefusal.secondPersonNeeded) { try await write(house.administrator) }
            _ = try await write(house.humanResources)
        }
    }

    @Test(arguments: [(10, 5, false), (10, 4, true), (9, 0, false), (11, 5, true)])
    func `is asked about under half of at least ten people`(
        people: Int, named: Int, isAsked: Bool
    ) async throws {
        try await withOffice(.sqlite) { house in
            try await house.take(SampleCompany.roster(people))
            let kept = String(decoding: SampleCompany.roster(people), as: UTF8.self)
                .split(separator: "\r\n").map(String.init).prefix(named + 1)
            let file = TestOffice.file(Array(kept) + ["9999,新しい 人,,,,,本社,東京本社,ja"])
            let plan = try await house.office.checkRoster(file, as: house.clerk)
            #expect(plan.looksWrong == isAsked)
        }
    }

    // BI-20
    @Test(arguments: Engine.all)
    func `is harmless twice, and loses against somebody quicker`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let file = SampleCompany.roster(5)
            let shown = try await house.office.checkRoster(file, as: house.clerk)
            let other = try await house.office.checkRoster(SampleCompany.roster(8), as: house.humanResources)
            let first = try await house.office.importRoster(file, shown: shown.digest, as: house.clerk)
            let before = try await house.everything(but: "audit")
            let again = try await house.office.importRoster(file, shown: shown.digest, as: house.clerk)
            #expect(again.done == first.done && first.done != nil)
            #expect(try await house.everything(but: "audit") == before)
            await #expect(throws: Refusal.changedMeanwhile) {
                try await house.office.importRoster(
                    SampleCompany.roster(8), shown: other.digest, as: house.humanResources)
            }
            #expect(try await house.count("person") == 5)
        }
    }

    // BI-10: tenants are independent.
    @Test func `leaves another company with the same numbers alone`() async throws {
        try await withOffices(.sqlite) { made in
            let second = try await made.offices.makeCompany("別の会社")
            let who = Principal.account(try await second.makeAdministrator(name: "別", mail: "b@example.jp"))
            try await made.house.take(SampleCompany.roster(4))
            let plan = try await second.checkRoster(SampleCompany.roster(4), as: who)
            #expect(plan.added.count == 4 && plan.faults.isEmpty)
            try await second.importRoster(SampleCompany.roster(4), shown: plan.digest, as: who)
            #expect(try await made.house.count("person") == 4)
        }
    }

    // BI-18
    @Test(arguments: Engine.all)
    func `gives nobody a role by a column, says so and keeps it in the audit`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let rows = ["\(SampleCompany.head),権限", "0001,山田,ヤマダ,,男,,本社,東京本社,ja,管理者"]
            let before = try await house.count("role_grant")
            let plan = try await house.take(TestOffice.file(rows))
            #expect(plan.asksForRoles && plan.added.count == 1)
            #expect(try await house.count("role_grant") == before)
            let noted = try await house.reading {
                try $0.row("SELECT count(*) FROM audit WHERE outcome = 'role-columns-ignored'")?.int(0)
            }
            #expect(noted == 1)
        }
    }

    // BI-15
    @Test(arguments: Engine.all)
    func `takes nobody twice and nobody who left before joining`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let head = "社員番号,氏名,部署,事業場,入社日,退職日"
            let file = TestOffice.file([
                head, "1,山田,本社/A課,東京,2020-04-01,", "1,山田,本社/B課,東京,2020-04-01,",
                "2,川田,本社,東京,2020-04-01,2019-03-31",
            ])
            let plan = try await house.office.checkRoster(file, as: house.clerk)
            #expect(plan.faults.map(\.line) == [2, 3, 4])
            #expect(plan.faults.map(\.column) == [.number, .number, .left])
        }
    }
}
