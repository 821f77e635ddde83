import Campaigns
import Notifications
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `Who is invited` {
    private static let head = SampleCompany.head + ",入社日,雇用形態,契約満了日,週所定労働時間比,派遣元"

    private static func line(_ n: Int, _ facts: String) -> String {
        "000\(n),髙﨑 社員\(n),タカサキ,p\(n)@example.jp,女,1980-04-01,本社/製造部,東京本社,ja,\(facts)"
    }

    private static let lines = [
        line(1, "2015-04-01,正社員,,,"), line(2, "2015-04-01,パート,,75%,"),
        line(3, "2015-04-01,パート,,50%,"), line(4, "2026-10-01,契約社員,2027-03-31,,"),
        line(5, "2020-04-01,派遣,,,なぎ派遣"), line(6, "2020-04-01,役員,,,"),
        line(7, "2026-10-01,パート,2027-03-31,50%,"),
    ]

    private func draft(_ house: TestOffice) async throws -> ImplementationID {
        let file = Array(([Self.head] + Self.lines).joined(separator: "\r\n").utf8)
        let plan = try await house.office.checkRoster(file, as: house.humanResources)
        try await house.office.importRoster(file, shown: plan.digest, as: house.humanResources)
        let workplace = try #require(try await house.office.workplaces(as: house.clerk).first)
        let today = house.clock.now.day
        return try await house.office.draftCampaign(
            name: "2026年度", at: workplace.id, firstDay: today, lastDay: today.adding(days: 30),
            headcount: 300, contacts: SampleCompany.contacts, as: house.clerk)
    }

    private static let cases: [(including: [WorkerGroup], people: [Int])] = [
        (WorkerGroup.allCases, [1, 2, 3, 4, 5, 6, 7]), ([], [1, 2]), ([.shortTime], [1, 2, 3]),
        ([.shortTime, .shortTerm], [1, 2, 3, 4, 7]), ([.dispatched], [1, 2, 5]), ([.nonWorker], [1, 2, 6]),
    ]

    // L-27: 75 % of the hours is ordinary, a term of half a year is not. The basis stays in its row.
    @Test(arguments: Engine.all, 0..<6)
    func `follows facts of employment, and the basis is stored`(engine: Engine, index: Int) async throws {
        let (including, people) = Self.cases[index]
        try await withOffice(engine) { house in
            let id = try await draft(house)
            try await house.prepare(id)
            try await house.office.setTargets(
                TargetRule(including: Set(including)), at: id, as: house.clerk)
            let before = try await house.office.campaign(id, as: house.clerk)
            #expect(before.targets?.everybody == 7 && before.targets?.invited == people.count)
            #expect(before.targets?.groups == [.shortTime: 2, .shortTerm: 2, .dispatched: 1, .nonWorker: 1])
            try await house.office.openCampaign(id, as: house.clerk)
            try await house.deliver()
            #expect(
                Set(house.mail.all.map(\.addressee.address).filter { $0.hasPrefix("p") })
                    == Set(people.map { "p\($0)@example.jp" }))
            let after = try await house.office.campaign(id, as: house.clerk)
            #expect(after.invited == people.count && after.targets == before.targets)
            #expect(after.implementation.targets.including == Set(including))
            // Whoever the rule left out is no late joiner.
            #expect(after.joiners == 0)
        }
    }

    @Test(arguments: Engine.all)
    func `is fixed before the opening, by those who draft`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await draft(house)
            let rule = TargetRule(including: [.shortTime])
            for who in [house.humanResources, house.administrator, .visitor] {
                await #expect(throws: Denied.notAllowed) {
                    try await house.office.setTargets(rule, at: id, as: who)
                }
            }
            try await house.prepare(id)
            try await house.office.openCampaign(id, as: house.clerk)
            await #expect(throws: Refusal.alreadyOpened) {
                try await house.office.setTargets(rule, at: id, as: house.clerk)
            }
            await #expect(throws: StorageError.self) {
                try await house.tenant.database.write { db in
                    try db.run(
                        """
                        INSERT INTO target_rule (implementation, turn, groups, at, set_by)
                        VALUES (\(id), 9, '', \(house.clock.now), 1)
                        """)
                }
            }
        }
    }
}
