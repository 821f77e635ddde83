import Campaigns
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `Leaving and coming back` {
    private static func file(_ leaving: [Int: String], of count: Int = 5) -> [UInt8] {
        let lines = String(decoding: SampleCompany.roster(count), as: UTF8.self).split(separator: "\r\n")
        return TestOffice.file(
            lines.enumerated().map { $1 + "," + ($0 == 0 ? "退職日" : leaving[$0] ?? "") })
    }

    // S1-18: on the day, not before; roles end with it.
    @Test(arguments: Engine.all)
    func `takes effect after the last day, and the lag is kept`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.take(SampleCompany.roster(5))
            let person = try #require(try await house.roster().person(number: "0002"))
            let who = try await house.newAccount("社員2", .humanResources)
            guard case .account(let account) = who else { return }
            try await house.office.link(account, to: person.id, as: house.administrator)
            let session = try await house.office.beginSession(of: who, 0) { _ in }
            let last = house.clock.now.day.adding(days: 3)
            let plan = try await house.take(Self.file([2: last.text]))
            #expect(plan.leaving.map(\.identity.number) == ["0002"] && plan.changed.isEmpty)
            house.clock.set(last.end.adding(seconds: -1))
            #expect(try await house.office.keepRoster() == 0)
            _ = try await house.office.rosterCount(as: who)
            house.clock.set(last.end)
            await #expect(throws: Denied.self) { try await house.office.rosterCount(as: who) }
            #expect(try await house.roster().current.count == 4)
            house.clock.advance(seconds: 90 * 60)
            #expect(try await house.office.keepRoster() == 1)
            let leaver = try #require(try await house.office.leavers(as: house.clerk).first).leaver
            #expect(leaver.lagInMinutes == 90 && leaver.grants == 1 && leaver.sessions == 1)
            #expect(try await house.office.principal(of: session) == nil)
            let held = try await house.reading { try $0.grants(of: account) }
            #expect(held.allSatisfy { !$0.holds(at: house.clock.now) })
            #expect(try await house.office.keepRoster() == 0)
        }
    }

    // BI-32, S1-18: answers stay, the link ends, the own result opens.
    @Test(arguments: Engine.all)
    func `keeps the answers given and ends the link`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 5)
            let (answered, waiting) = (try await house.holder(1), try await house.holder(2))
            try await house.send(try SampleCompany.answers(high: true), by: answered)
            try await house.choose("ひみつのことばです", by: answered)
            let yesterday = house.clock.now.day.adding(days: -1).text
            let plan = try await house.take(Self.file([1: yesterday, 2: yesterday]))
            #expect(plan.leaving.count == 2 && plan.leaversAnswered == 1 && plan.leaversWaiting == 1)
            await #expect(throws: Denied.self) { _ = try await house.form(waiting) }
            let link = try #require(house.mail.secret(to: "p2@example.jp"))
            await #expect(throws: Refusal.linkUnknown) { _ = try await house.office.open(link) }
            try await house.office.keepRoster()
            await #expect(throws: Refusal.linkUnknown) { _ = try await house.office.preview(link) }
            let batch = try await house.finish(id)
            let list = try await house.office.reviewList(batch, as: house.implementer)
            #expect(list.examinees.map(\.name) == ["髙﨑 社員1"])
            let session = try await house.office.signInForResults(.number("0001"), secret: "ひみつのことばです")
            let me = try #require(try await house.office.principal(of: session))
            #expect(try await house.office.ownResults(of: answered.person, as: me).entries.count == 1)
        }
    }

    // BI-15: rehired is the same person, once confirmed.
    @Test(arguments: Engine.all)
    func `is the same person who comes back, after a confirmation`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.take(SampleCompany.roster(5))
            let known = try #require(try await house.roster().person(number: "0003")).id
            let last = house.clock.now.day
            try await house.take(Self.file([3: last.text]))
            house.clock.advance(seconds: 40 * 86_400)
            #expect(try await house.roster().current.count == 4)
            let file = SampleCompany.roster(5)
            let plan = try await house.office.checkRoster(file, as: house.clerk)
            #expect(plan.returning.map(\.identity.number) == ["0003"] && plan.added.isEmpty)
            await #expect(throws: RosterRefusal.returningUnconfirmed) {
                try await house.office.importRoster(file, shown: plan.digest, as: house.clerk)
            }
            try await house.office.importRoster(
                file, shown: plan.digest, confirming: .init(returning: true), as: house.clerk)
            let roster = try await house.roster()
            #expect(roster.current.count == 5 && roster.person(number: "0003")?.id == known)
            let counts = try await house.reading { db in
                try [last, last.adding(days: 1), last.adding(days: 40)].map { day in
                    try db.legalHeadcounts(on: day).values.map(\.everybody).reduce(0, +)
                }
            }
            #expect(counts == [5, 4, 5])
        }
    }

    // Nobody is removed by omission, and a leaving can be called off before it comes.
    @Test(arguments: Engine.all)
    func `is called off by an empty cell, not by a missing column`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.take(SampleCompany.roster(5))
            let last = house.clock.now.day.adding(days: 30)
            try await house.take(Self.file([4: last.text]))
            house.clock.advance(seconds: 60)
            let without = try await house.office.checkRoster(SampleCompany.roster(5), as: house.clerk)
            #expect(without.unchanged == 5)
            let plan = try await house.take(Self.file([:]))
            #expect(plan.changed.map(\.identity.number) == ["0004"])
            #expect(try await house.roster().person(number: "0004")?.facts.left == nil)
            house.clock.advance(seconds: 60 * 86_400)
            #expect(try await house.roster().current.count == 5)
        }
    }
}
