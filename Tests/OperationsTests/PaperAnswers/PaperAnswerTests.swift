import Campaigns
import Organisation
import StressCheck
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `Answering on paper` {
    // S2-16: switching ends what was begun the other way.
    @Test(arguments: Engine.all)
    func `ends links, what they opened and what was begun on screen`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 3)
            let holder = try await house.holder(1)
            try await house.save(try SampleCompany.answers(high: true), by: holder)
            let link = try #require(house.mail.secret(to: "p1@example.jp"))
            try await house.office.answer(by: .paper, holder.invitation, as: house.clerk)
            #expect(try await house.count("draft") == 0)
            await #expect(throws: Refusal.linkUnknown) { try await house.office.open(link) }
            await #expect(throws: Denied.self) {
                try await house.send(try SampleCompany.answers(high: true), by: holder)
            }
            await #expect(throws: Refusal.answersOnPaper) {
                try await house.office.mailNewLink(for: holder.invitation, as: house.clerk)
            }
            await #expect(throws: Refusal.nobodyToInvite) {
                try await house.office.letterSheets(.one(holder.invitation), at: id, as: house.clerk)
            }
            let before = house.mail.all.count
            try await house.office.answer(by: .screen, holder.invitation, as: house.clerk)
            try await house.deliver()
            #expect(house.mail.all.count == before + 1)
            let again = try await house.holder(1)
            #expect(try await house.form(again).journey.answered.isEmpty)
            try await house.send(try SampleCompany.answers(high: true), by: again)
            await #expect(throws: PaperRefusal.answered) {
                try await house.office.answer(by: .paper, holder.invitation, as: house.clerk)
            }
        }
    }

    // S2-16: what is typed stands among the others: counted, reviewed, released; its result goes by letter.
    @Test(arguments: Engine.all)
    func `lands among the sheets of the screen after two typings that agree`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 4)
            for n in 1...3 { try await house.answer(n, high: n == 1) }
            let four = try await house.holder(4)
            let entry = try PaperEntry(high: true)
            await #expect(throws: PaperRefusal.notOnPaper) { try await house.type(entry, four, first: true) }
            try await house.office.answer(by: .paper, four.invitation, as: house.clerk)
            await #expect(throws: Refusal.changedMeanwhile) {
                try await house.type(entry, four, first: false)
            }
            #expect(try await house.type(entry, four, first: true) == .once)
            #expect(try await house.paperState("0004", at: id) == .typedOnce)
            #expect(try await house.office.campaign(id, as: house.clerk).answered == 3)
            let other = PaperEntry(codes: entry.codes.enumerated().map { $0 == 8 ? 5 - $1 : $1 })
            await #expect(throws: PaperRefusal.differs([9])) {
                try await house.type(other, four, first: false)
            }
            #expect(try await house.type(entry, four, first: false) == .stored(unanswered: 0))
            #expect(try await house.count("draft") == 0)
            await #expect(throws: PaperRefusal.answered) { try await house.type(entry, four, first: true) }
            #expect(try await house.office.campaign(id, as: house.clerk).answered == 4)
            let batch = try await house.office.closeCampaign(id, as: house.clerk)
            let list = try await house.office.reviewList(batch, as: house.implementer).examinees
            let high = list.filter { $0.assessment.score.sono2?.isHigh == true }
            #expect(list.count == 4 && Set(high.map(\.number)) == ["0001", "0004"])
            try await house.review(batch)
            try await house.office.releaseResults(of: batch, as: house.implementer)
            let line = try await house.office.deliveryLine(ofNumber: "0004", at: id, as: house.clerk)
            #expect(line?.way == .paper)
        }
    }

    @Test(arguments: Engine.all)
    func `keeps the day on the paper, and may be thrown away until the closing`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 2)
            let two = try await house.holder(2)
            try await house.answer(1, high: false)
            try await house.office.answer(by: .paper, two.invitation, as: house.clerk)
            let first = house.clock.now.day
            house.clock.advance(seconds: 33 * 86_400)
            let entry = try PaperEntry(high: true)
            await #expect(throws: PaperRefusal.dayOutside) {
                try await house.type(entry, two, first: true, on: house.clock.now.day)
            }
            await #expect(throws: PaperRefusal.blank) {
                try await house.type(
                    PaperEntry(codes: entry.codes.map { _ in 0 }), two, first: true, on: first)
            }
            for _ in 1...2 {
                await #expect(throws: PaperRefusal.nothingTyped) {
                    try await house.office.discardTyped(of: two.invitation, as: house.clerk)
                }
                _ = try await house.type(entry, two, first: true, on: first)
                try await house.office.discardTyped(of: two.invitation, as: house.clerk)
            }
            for round in 1...2 {
                _ = try await house.type(entry, two, first: true, on: first.adding(days: 1))
                _ = try await house.type(entry, two, first: false, on: first.adding(days: 1))
                if round == 1 {
                    try await house.office.discardTyped(of: two.invitation, as: house.clerk)
                    #expect(try await house.count("sheet") == 1)
                }
            }
            let batch = try await house.office.closeCampaign(id, as: house.clerk)
            await #expect(throws: PaperRefusal.self) {
                try await house.office.discardTyped(of: two.invitation, as: house.clerk)
            }
            let sheet = try #require(
                try await house.office.reviewList(batch, as: house.implementer).examinees
                    .first { $0.person == two.person }?.sheet)
            let detail = try await house.office.examinee(sheet, as: house.implementer)
            #expect(detail.sheet.variant == .paper && detail.sheet.answeredAt.day == first.adding(days: 1))
        }
    }

    // S2-16, L-06: no reminder leads to a form that is closed to them; mails that wait are left out.
    @Test(arguments: Engine.all)
    func `is asked by no mail`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 6)
            let (one, two) = (try await house.holder(1), try await house.holder(2))
            try await house.office.answer(by: .paper, one.invitation, as: house.clerk)
            try await house.turn(to: 20, at: id)
            try await house.office.askForReminder(at: id, as: house.humanResources)
            _ = try await house.office.queueDueReminders()
            try await house.office.answer(by: .paper, two.invitation, as: house.clerk)
            try await house.deliver()
            #expect(house.reminded == [3, 4, 5, 6])
        }
    }

    // L-01, S4-16: typing answers is a task of the stress check's conduct.
    @Test(arguments: Engine.all)
    func `is the appointed clerk's alone`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 2)
            let one = try await house.holder(1)
            let others: [Principal] = [
                .visitor, .person(one.person), one.principal, house.humanResources, house.administrator,
                house.implementer, try await house.newAccount("よその担当", .clerk),
            ]
            let entry = try PaperEntry(high: true)
            for who in others {
                await #expect(throws: Denied.self) { try await house.office.paperAnswers(at: id, as: who) }
                await #expect(throws: Denied.self) {
                    try await house.office.answer(by: .paper, one.invitation, as: who)
                }
                await #expect(throws: Denied.self) {
                    try await house.office.type(
                        entry, writtenOn: house.clock.now.day, of: one.invitation, isFirst: true, as: who)
                }
                await #expect(throws: Denied.self) {
                    try await house.office.discardTyped(of: one.invitation, as: who)
                }
            }
            try await house.office.answer(by: .paper, one.invitation, as: house.clerk)
            _ = try await house.type(entry, one, first: true)
            let seen = try await house.office.accessHistory(of: one.person, as: .person(one.person))
            let kinds = Set(seen.map(\.access.kind))
            #expect(kinds.contains(.moved) && kinds.contains(.typed))
        }
    }
}

extension PaperEntry {
    fileprivate init(high: Bool) throws {
        let answers = try SampleCompany.answers(high: high)
        self.init(codes: try Instrument.load(.bjsq57).items.map { UInt8(answers[$0.id] ?? 0) })
    }
}

extension TestOffice {
    fileprivate func type(
        _ entry: PaperEntry, _ holder: Respondent, first: Bool, on day: Day? = nil
    ) async throws -> PaperTyping {
        try await office.type(
            entry, writtenOn: day ?? clock.now.day, of: holder.invitation, isFirst: first, as: clerk)
    }

    fileprivate func paperState(
        _ number: String, at id: ImplementationID
    ) async throws -> PaperAnswerLine.State? {
        try await office.paperAnswerLine(ofNumber: number, at: id, as: clerk)?.state
    }
}
