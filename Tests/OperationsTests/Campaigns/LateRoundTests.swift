import Campaigns
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `Answers after the closing` {
    private static let secret = "ひみつのことばです"

    // S4-36, L-10, RE-03: whoever answers late is in the next batch, and nobody is in two.
    @Test(arguments: Engine.all)
    func `form the next batch with a review of its own, and change nothing in the first`(
        engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 4)
            try await house.answer(1, high: true)
            let early = try await house.holder(2)
            let first = try await house.finish(id)
            let before = try await house.office.reviewList(first, as: house.implementer)
            try await house.reopen(id)
            let form = try await house.form(early)
            #expect(form.state == .open)
            try await house.answer(2, high: false)
            try await house.answer(3, high: true)
            house.clock.set(try await house.lastDay(of: id).end.adding(minutes: 2))
            let second = try await house.finish(id)
            let late = try await house.office.reviewList(second, as: house.implementer)
            #expect(late.batch.number == 2 && Set(late.examinees.map(\.number)) == ["0002", "0003"])
            let after = try await house.office.reviewList(first, as: house.implementer)
            #expect(after.examinees.map(\.sheet) == before.examinees.map(\.sheet))
            #expect(after.batch.releasedAt == before.batch.releasedAt)
            let found = try await house.office.campaign(id, as: house.clerk)
            #expect(found.implementation.phase == .closed && found.answered == 3)
            #expect(found.implementation.lateRounds.map(\.openedBy) == [house.accountOfClerk])
        }
    }

    // What the implementer has decided about stays; a late sheet may be taken back until its own closing.
    @Test(arguments: Engine.all)
    func `can be taken back, those of the first closing cannot`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 3)
            try await house.answer(1, high: true, secret: Self.secret)
            try await house.office.closeCampaign(id, as: house.clerk)
            try await house.reopen(id)
            try await house.answer(2, high: true, secret: Self.secret)
            let (taken, late) = (try await house.holder(1), try await house.holder(2))
            #expect(try await house.form(taken).state == .closed)
            await #expect(throws: Refusal.notAnswering(.closed)) {
                try await house.takeBack(taken, secret: Self.secret)
            }
            try await house.takeBack(late, secret: Self.secret)
            #expect(try await house.form(late).receipt == nil)
            #expect(try await house.count("sheet") == 1)
        }
    }

    // AZ-03: by those appointed there, once at a time.
    @Test(arguments: Engine.all)
    func `are taken by the appointed, once at a time, and few are closed on the last day`(
        engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 3)
            let until = try await house.lastDay(of: id).adding(days: 10)
            let stranger = try await house.newAccount("よその担当", .clerk)
            func reopen(_ who: Principal) async throws {
                try await house.office.reopenCampaign(id, until: until, as: who)
            }
            await #expect(throws: Refusal.notClosed) { try await reopen(house.clerk) }
            try await house.office.closeCampaign(id, as: house.clerk)
            for who in [stranger, house.humanResources, house.administrator, .visitor] {
                await #expect(throws: Denied.notAllowed) { try await reopen(who) }
            }
            try await reopen(house.implementer)
            await #expect(throws: Refusal.notClosed) { try await reopen(house.clerk) }
            try await house.answer(1, high: false)
            await #expect(throws: Refusal.tooFewToClose(10)) {
                try await house.office.closeCampaign(id, as: house.clerk)
            }
            house.clock.set(until.end.adding(minutes: 2))
            try await house.office.closeCampaign(id, as: house.clerk)
            #expect(try await house.lastDay(of: id) == until)
        }
    }

    // S3-19: the reminders of the new last day go to those who have not answered in any round.
    @Test(arguments: Engine.all)
    func `are asked for by the reminders of the new last day`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 3)
            try await house.answer(1, high: false)
            try await house.office.closeCampaign(id, as: house.clerk)
            #expect(try await house.reminded { try await house.remind() } == [])
            try await house.reopen(id)
            try await house.turn(to: 7, at: id)
            #expect(try await house.reminded { try await house.remind() } == [2, 3])
        }
    }
}

extension TestOffice {
    fileprivate func reopen(_ id: ImplementationID) async throws {
        try await office.reopenCampaign(id, until: try await lastDay(of: id).adding(days: 20), as: clerk)
    }
}
