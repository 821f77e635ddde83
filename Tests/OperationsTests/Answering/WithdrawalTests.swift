import Campaigns
import Organisation
import StressCheck
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `Taking a sheet back` {
    private static let secret = "ひみつのことばです"

    // S2-13, TH06, decision 0026: nothing that was entered is lost, and only the second sheet counts.
    @Test(arguments: Engine.all)
    func `makes it a draft again, and only what is sent anew counts`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 2)
            let holder = try await house.holder(1)
            let first = try await house.send(try SampleCompany.answers(high: true), by: holder)
            try await house.choose(Self.secret, by: holder)
            try await house.takeBack(holder)
            let form = try await house.form(holder)
            #expect(form.receipt == nil && form.journey.answered.count == 57)
            #expect(form.ownCodes.allSatisfy { $0 != 0 })
            #expect(try await house.office.campaign(id, as: house.clerk).answered == 0)
            #expect(try await house.count("sheet_secret") == 0)

            let item = try #require(try SampleAnswers.items().first?.id)
            let old = try #require(try SampleCompany.answers(high: true)[item])
            let second = try await house.send([item: old == 1 ? 2 : 1], by: holder)
            #expect(second.number != first.number && second.hasSecret && !second.canChooseSecret)
            let batch = try await house.office.closeCampaign(id, as: house.clerk)
            let list = try await house.office.reviewList(batch, as: house.implementer)
            #expect(list.examinees.count == 1)
            let kept = try await house.office.examinee(list.examinees[0].sheet, as: house.implementer).sheet
            #expect(try kept.answers(of: .load(.bjsq57))[item] != old)
        }
    }

    // S2-13, TH08: whoever reads the mail holds the link, and can take nothing back with it.
    @Test(arguments: Engine.all)
    func `takes the session that sent it or the own secret, never the link alone`(
        engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            try await house.openCampaign(people: 2)
            try await house.answer(1, high: true, secret: Self.secret)
            let desk = try await house.holder(1)
            for wrong in ["", "べつのことばです"] {
                await #expect(throws: Refusal.wrongSecret) { try await house.takeBack(desk, secret: wrong) }
            }
            #expect(try await house.count("sheet") == 1)
            try await house.takeBack(desk, secret: Self.secret)
            let form = try await house.form(desk)
            #expect(form.receipt == nil && form.journey.answered.count == 57)
            #expect(form.ownCodes.allSatisfy { $0 == 0 }, "another device shows no earlier answer")
            let stranger = try await house.holder(2)
            await #expect(throws: Denied.notFound) {
                try await house.office.withdraw(
                    desk.invitation, as: stranger.principal, session: stranger.session)
            }
        }
    }

    // TH49: guesses are slowed down as at the entrance to the results.
    @Test(arguments: Engine.all)
    func `slows down whoever guesses the secret`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.openCampaign(people: 1)
            try await house.answer(1, high: true, secret: Self.secret)
            let desk = try await house.holder(1)
            for _ in 1...5 {
                await #expect(throws: Refusal.wrongSecret) {
                    try await house.takeBack(desk, secret: "ちがうことばです")
                }
            }
            await #expect(throws: Refusal.tryLater(seconds: 2)) {
                try await house.takeBack(desk, secret: Self.secret)
            }
            house.clock.advance(seconds: 2)
            try await house.takeBack(desk, secret: Self.secret)
        }
    }

    // Decision 0026: after the last day nobody could answer again, after the closing it is the implementer's.
    @Test(arguments: Engine.all)
    func `ends with the period and with the closing, in the database too`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 1)
            let holder = try await house.holder(1)
            try await house.send(try SampleCompany.answers(high: true), by: holder)
            house.clock.advance(seconds: 31 * 86_400)
            await #expect(throws: Refusal.notAnswering(.over)) { try await house.takeBack(holder) }
            house.clock.advance(seconds: -31 * 86_400)
            _ = try await house.office.closeCampaign(id, as: house.clerk)
            await #expect(throws: Refusal.notAnswering(.closed)) { try await house.takeBack(holder) }
            let (sheet, at) = (7, house.clock.now)
            await #expect(throws: StorageError.self) {
                try await house.tenant.database.write { db in
                    try db.run(
                        """
                        INSERT INTO withdrawn_sheet (sheet, invitation, digest, answered_at, at)
                        VALUES (\(sheet), \(holder.invitation), \([UInt8]([1])), \(at), \(at))
                        """)
                }
            }
            #expect(try await house.count("sheet") == 1)
            #expect(try await house.count("withdrawn_sheet") == 0)
        }
    }

    @Test(arguments: Engine.all)
    func `twice at once takes it back once`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.openCampaign(people: 1)
            let holder = try await house.holder(1)
            try await house.send(try SampleCompany.answers(high: true), by: holder)
            async let one = house.tryTakingBack(holder)
            async let two = house.tryTakingBack(holder)
            #expect(try await [one, two].sorted { $0 == nil && $1 != nil } == [nil, .changedMeanwhile])
            #expect(try await house.count("withdrawn_sheet") == 1)
            #expect(try await house.count("draft") == 1)
        }
    }

    // L-34, L-32: the person finds it among the own data; it ends with the answers of the campaign.
    @Test(arguments: Engine.all)
    func `stays on record for the person, and is deleted with the campaign's answers`(
        engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 2)
            let holder = try await house.holder(1)
            let answers = try SampleCompany.answers(high: true)
            let sent = house.clock.now
            let first = try await house.send(answers, by: holder)
            house.clock.advance(seconds: 60)
            try await house.takeBack(holder)
            try await house.send(answers, by: holder)
            try await house.choose(Self.secret, by: holder)
            let data = try await house.office.ownData(
                of: holder.person, language: .ja, as: .person(holder.person))
            let taken = try #require(data.invitations.first?.withdrawn.first)
            #expect(taken.receipt == first.number && taken.sentAt == sent.text)
            #expect(taken.withdrawnAt == house.clock.now.text && data.sheets.count == 1)
            #expect(data.accesses.contains { $0.kind == "withdrawn" && $0.by == "self" })
            try await house.finish(id)
            house.clock.set(try #require(RetentionRules.shipped[.result]?.due(from: house.clock.now.day)))
            try await house.office.purgeDue()
            for table in ["withdrawn_sheet", "invitation"] {
                #expect(try await house.count(table) == 0, "\(table)")
            }
        }
    }
}

extension TestOffice {
    func takeBack(_ holder: Respondent, secret: String = "") async throws {
        try await office.withdraw(
            holder.invitation, as: holder.principal, session: holder.session, secret: secret)
    }

    fileprivate func tryTakingBack(_ holder: Respondent) async throws -> Refusal? {
        do {
            try await takeBack(holder)
            return nil
        } catch let refusal as Refusal {
            return refusal
        }
    }
}
