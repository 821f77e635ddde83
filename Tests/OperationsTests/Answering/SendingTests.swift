import Campaigns
import Organisation
import Storage
import StressCheck
import TestSupport
import Testing

@testable import Operations

@Suite struct `Sending a sheet` {
    // S2-06: double click, reload, lost reply.
    @Test(arguments: Engine.all)
    func `twice gives one sheet and the same receipt`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.openCampaign(people: 1)
            let holder = try await house.holder(1)
            let answers = try SampleCompany.answers(high: true)
            let first = try await house.send(answers, by: holder)
            #expect(try await house.send(answers, by: holder) == first)
            #expect(try await house.send(by: holder) == first)
            #expect(first.number.count == 8)
            #expect(try await house.form(holder).receipt == first)
        }
    }

    // FI-06, RE-03: an impatient finger, a browser that repeats, two devices: all at the same moment.
    @Test(arguments: Engine.all)
    func `by sixty at once gives one sheet and one receipt`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 2)
            let holders = [try await house.holder(1), try await house.holder(1)]
            let answers = try SampleCompany.answers(high: true)
            let numbers = try await withThrowingTaskGroup(of: String.self) { group in
                for turn in 0..<60 {
                    group.addTask { try await house.send(answers, by: holders[turn % 2]).number }
                }
                return try await group.reduce(into: Set<String>()) { $0.insert($1) }
            }
            #expect(numbers.count == 1)
            #expect(try await house.office.campaign(id, as: house.clerk).answered == 1)
            let batch = try await house.office.closeCampaign(id, as: house.clerk)
            #expect(try await house.office.reviewList(batch, as: house.implementer).examinees.count == 1)
        }
    }

    // S2-06, AU-02: the number is recomputed from the row, so another browser of the same person shows the same.
    @Test(arguments: Engine.all)
    func `shows the same receipt in another browser, without the choice of a secret`(
        engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            try await house.openCampaign(people: 1)
            let holder = try await house.holder(1)
            let first = try await house.send(try SampleCompany.answers(high: true), by: holder)
            let again = try #require(try await house.form(try await house.holder(1)).receipt)
            #expect(again.number == first.number)
            #expect(first.canChooseSecret)
            #expect(!again.canChooseSecret)
        }
    }

    // S2-06
    @Test(arguments: Engine.all)
    func `with other answers afterwards is refused and changes nothing`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 1)
            let holder = try await house.holder(1)
            let answers = try SampleCompany.answers(high: true)
            try await house.send(answers, by: holder)
            let item = try #require(try SampleAnswers.items().first?.id)
            let code = try #require(answers[item])
            let change = [item: code == 1 ? 2 : 1]
            await #expect(throws: Refusal.alreadySent) { try await house.send(change, by: holder) }
            await #expect(throws: Refusal.alreadySent) { try await house.save(change, by: holder) }
            let batch = try await house.office.closeCampaign(id, as: house.clerk)
            let list = try await house.office.reviewList(batch, as: house.implementer)
            let kept = try await house.office.examinee(list.examinees[0].sheet, as: house.implementer).sheet
            #expect(try kept.answers(of: .load(.bjsq57))[item] == code)
        }
    }

    @Test(arguments: Engine.all)
    func `at the same moment from two browsers gives one sheet`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 1)
            let (phone, desk) = (try await house.holder(1), try await house.holder(1))
            let answers = try SampleCompany.answers(high: true)
            async let one = house.send(answers, by: phone)
            async let two = house.send(answers, by: desk)
            let receipts = try await [one, two]
            #expect(receipts[0].number == receipts[1].number)
            #expect(try await house.office.campaign(id, as: house.clerk).answered == 1)
        }
    }

    // L-08 has no duty to answer: gaps are allowed, an empty sheet is none.
    @Test(arguments: Engine.all)
    func `needs at least one answer`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.openCampaign(people: 1)
            let holder = try await house.holder(1)
            await #expect(throws: Refusal.itemsMissing([])) { try await house.send(by: holder) }
            try await house.send(try SampleAnswers.codes([1]), by: holder)
        }
    }

    // BI-34: by item, and nothing of the sheet is kept.
    @Test(arguments: Engine.all)
    func `refuses codes outside one to four, and unknown items, as a whole`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.openCampaign(people: 1)
            let holder = try await house.holder(1)
            for bad in [0, 5, -1, 255, 256] {
                await #expect(throws: AnswersError.self) {
                    try await house.save(
                        [ItemID(rawValue: "A1"): 1, ItemID(rawValue: "A2"): bad], by: holder)
                }
            }
            await #expect(throws: AnswersError.self) {
                try await house.save([ItemID(rawValue: "Z1"): 1], by: holder)
            }
            #expect(try await house.form(holder).journey.answered.isEmpty)
        }
    }
}

@Suite struct `The time for answers` {
    // BI-35, S2-05
    @Test(arguments: Engine.all)
    func `ends a minute after the last day, and for good with closing`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 2)
            let (first, late) = (try await house.holder(1), try await house.holder(2))
            let end = house.clock.now.day.adding(days: 30).end
            house.clock.set(end.adding(seconds: 59))
            try await house.send(try SampleCompany.answers(high: false), by: first)
            house.clock.set(end.adding(seconds: 60))
            await #expect(throws: Refusal.notAnswering(.over)) { try await house.send([:], by: late) }
            await #expect(throws: Refusal.notAnswering(.over)) {
                try await house.save(try SampleAnswers.codes([1]), by: late)
            }
            try await house.office.closeCampaign(id, as: house.clerk)
            await #expect(throws: Refusal.notAnswering(.closed)) {
                try await house.send(try SampleCompany.answers(high: false), by: late)
            }
            #expect(try await house.form(late).state == .closed)
        }
    }

    // BI-35, S2-05
    @Test(arguments: Engine.all)
    func `begins on the first day`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let draft = try await house.draftCampaign(people: 1)
            try await house.prepare(draft)
            let start = house.clock.now.day.start
            try await house.office.openCampaign(draft, as: house.clerk)
            try await house.deliver()
            let holder = try await house.holder(1)
            house.clock.set(start.adding(seconds: -1))
            #expect(try await house.form(holder).state == .notYet)
            await #expect(throws: Refusal.notAnswering(.notYet)) {
                try await house.save(try SampleAnswers.codes([1]), by: holder)
            }
            house.clock.set(start)
            try await house.save(try SampleAnswers.codes([1]), by: holder)
        }
    }
}
