import Campaigns
import Organisation
import StressCheck
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `The company's own questions` {
    // Decision 0028
    @Test(arguments: Engine.all)
    func `are written in the draft and stand still from the opening on, in the database too`(
        engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            let id = try await house.draftCampaign(people: 2)
            try await house.prepare(id)
            try await house.askExtra(at: id)
            try await house.office.setExtraQuestion(
                TypedQuestion(isText: true, ja: "消す質問"), seen: 2, of: id, as: house.clerk)
            try await house.office.removeExtraQuestion(at: 2, seen: 3, of: id, as: house.implementer)
            try await house.office.setExtraQuestion(
                TypedQuestion(isText: false, ja: "席は静かですか", labelsJa: "はい\nいいえ"), at: 0, seen: 2, of: id,
                as: house.clerk)
            await #expect(throws: Refusal.changedMeanwhile) {
                try await house.office.removeExtraQuestion(at: 0, seen: 3, of: id, as: house.clerk)
            }
            await #expect(throws: ExtraQuestionFault(.ja, .aboutConsent)) {
                try await house.office.setExtraQuestion(
                    TypedQuestion(isText: true, ja: "結果の提供に同意しますか"), seen: 2, of: id, as: house.clerk)
            }
            let questions = try await house.office.extraQuestions(of: id, as: house.humanResources)
            #expect(questions.map(\.wording.ja) == ["席は静かですか", "働く場所で変えたいこと"])
            #expect(questions[0].labels.map(\.ja) == ["はい", "いいえ"])
            try await house.office.openCampaign(id, as: house.clerk)
            await #expect(throws: Refusal.alreadyOpened) {
                try await house.office.removeExtraQuestion(at: 0, seen: 2, of: id, as: house.clerk)
            }
            for change: SQL in [
                "UPDATE extra_question SET ja = 'x'", "DELETE FROM extra_label",
                "INSERT INTO extra_label (implementation, question, place, ja, en) VALUES (\(id), 0, 6, 'x', '')",
            ] {
                await #expect(throws: StorageError.self) {
                    try await house.tenant.database.write { try $0.run(change) }
                }
            }
        }
    }

    @Test(arguments: Engine.all)
    func `are written by those who may draft, and copied into the next year`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.draftCampaign(people: 2)
            for who in [house.humanResources, house.administrator, .visitor] {
                await #expect(throws: Denied.notAllowed) {
                    try await house.office.setExtraQuestion(
                        TypedQuestion(isText: true, ja: "質問"), seen: 0, of: id, as: who)
                }
            }
            try await house.prepare(id)
            try await house.askExtra(at: id)
            try await house.office.openCampaign(id, as: house.clerk)
            let today = house.clock.now.day
            let copied = try await house.office.draftCampaign(
                copying: id, name: "2027年度", firstDay: today, lastDay: today.adding(days: 14), headcount: 300,
                as: house.clerk)
            let again = try await house.office.extraQuestions(of: copied.id, as: house.clerk)
            #expect(again.count == 2)
            #expect(again == (try await house.office.extraQuestions(of: id, as: house.clerk)))
        }
    }
}

@Suite struct `Answering the company's own questions` {
    private static let words = "窓のない部屋をやめてほしい"

    // S2-05, decision 0028: saved as other answers, never asked for, in place until the person takes the sheet back.
    @Test(arguments: Engine.all)
    func `is free, kept as the other answers are, and taken back with the sheet`(engine: Engine) async throws
    {
        try await withOffice(engine) { house in
            try await house.openWithExtra(people: 2)
            let (holder, desk) = (try await house.holder(1), try await house.holder(1))
            #expect(try await house.form(holder).extra?.isSaved == false)
            try await house.saveExtra([0: .choice(1), 1: .text(try FreeText(Self.words))], by: holder)
            let own = try #require(try await house.form(holder).extra)
            #expect(own.shown == [.choice(1), .text(try FreeText(Self.words))] && own.answeredCount == 2)
            let elsewhere = try #require(try await house.form(desk).extra)
            #expect(elsewhere.shown == [nil, nil] && elsewhere.answeredCount == 2)
            try await house.send(try SampleCompany.answers(high: false), by: holder)
            await #expect(throws: Refusal.alreadySent) {
                try await house.saveExtra([0: .choice(0)], by: holder)
            }
            try await house.takeBack(holder)
            #expect(try await house.form(holder).extra?.shown == own.shown)
            try await house.saveExtra([0: .none], by: holder)
            try await house.send(by: holder)
            // The other one answers nothing of it.
            try await house.answer(2, high: false)
            #expect(try await house.count("extra_answer") == 2)
        }
    }

    // TH16, decision 0028: whoever wrote much, little or nothing leaves a value of the same size.
    @Test(arguments: Engine.all)
    func `leaves values of one size, and they stand still beside the sheet`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.openWithExtra(people: 3)
            let texts = [String(repeating: "長", count: 2_000), "短"]
            for (n, text) in texts.enumerated() {
                let holder = try await house.holder(n + 1)
                try await house.saveExtra([1: .text(try FreeText(text))], by: holder)
                try await house.send(try SampleCompany.answers(high: n == 0), by: holder)
            }
            try await house.answer(3, high: false)
            let sizes = try await house.tenant.database.read { db in
                try db.rows("SELECT content FROM extra_answer").map { try $0.bytes(0).count }
            }
            #expect(sizes.count == 3 && Set(sizes).count == 1)
            await #expect(throws: StorageError.self) {
                try await house.tenant.database.write { db in
                    try db.run("UPDATE extra_answer SET saved_at = saved_at")
                }
            }
            let (at, bytes) = (house.clock.now, [UInt8](repeating: 0, count: 9))
            await #expect(throws: StorageError.self) {
                try await house.tenant.database.write { db in
                    let one = try db.row("SELECT invitation FROM extra_answer ORDER BY invitation LIMIT 1")
                    guard let one = try one?.int(0) else { return }
                    try db.run("DELETE FROM extra_answer WHERE invitation = \(one)")
                    try db.run(
                        "INSERT INTO extra_answer (invitation, content, saved_at) VALUES (\(one), \(bytes), \(at))"
                    )
                }
            }
            #expect(try await house.count("extra_answer") == 3)
        }
    }

    // Decision 0028, TH21: own words reach the implementer; the employer's side gets nothing at all.
    @Test(arguments: Engine.all)
    func `shows own words to the implementer alone`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openWithExtra(people: 2)
            let holder = try await house.holder(1)
            try await house.saveExtra([0: .choice(1), 1: .text(try FreeText(Self.words))], by: holder)
            try await house.send(try SampleCompany.answers(high: true), by: holder)
            try await house.choose("ひみつのことばです", by: holder)
            let batch = try await house.office.closeCampaign(id, as: house.clerk)
            let sheet = try #require(
                try await house.office.reviewList(batch, as: house.implementer).examinees.first?.sheet)
            let seen = try await house.office.examinee(sheet, as: house.implementer).extra
            #expect(seen.map { $0.words(in: .ja) } == ["ふつう", Self.words])
            let helped = try await house.office.examinee(sheet, as: house.clerk).extra
            #expect(helped.map { $0.words(in: .ja) } == ["ふつう", nil] && helped[1].answer == nil)
            let others = [
                house.humanResources, house.administrator, try await house.newAccount("よその担当", .clerk),
                try await house.newAccount("よその医師", .implementer),
                try await house.newAccount(
                    "本社 部長", .lineManager, department: try await house.department("本社")),
            ]
            for who in others {
                await #expect(throws: Denied.self) { try await house.office.examinee(sheet, as: who) }
            }
            let data = try await house.office.ownData(
                of: holder.person, language: .ja, as: .person(holder.person))
            #expect(data.sheets.first?.companyItems?.map(\.answer) == ["ふつう", Self.words])
        }
    }

    // L-32: what was never sent goes at the closing, the rest with the answers of the campaign.
    @Test(arguments: Engine.all)
    func `ends at the closing without a sheet, and later with the campaign's answers`(
        engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openWithExtra(people: 2)
            let (sender, waiter) = (try await house.holder(1), try await house.holder(2))
            for holder in [sender, waiter] { try await house.saveExtra([0: .choice(0)], by: holder) }
            try await house.send(try SampleCompany.answers(high: false), by: sender)
            try await house.finish(id)
            #expect(try await house.count("extra_answer") == 1)
            await #expect(throws: Refusal.notAnswering(.closed)) {
                try await house.saveExtra([0: .choice(1)], by: waiter)
            }
            house.clock.set(try #require(RetentionRules.shipped[.result]?.due(from: house.clock.now.day)))
            try await house.office.purgeDue()
            #expect(try await house.count("extra_answer") == 0)
        }
    }

    // Without questions of the company's own nothing is stored and nothing is asked.
    @Test(arguments: Engine.all)
    func `is no part of a check that has none`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.openCampaign(people: 1)
            let holder = try await house.holder(1)
            #expect(try await house.form(holder).extra == nil)
            try await house.saveExtra([0: .choice(0)], by: holder)
            try await house.send(try SampleCompany.answers(high: false), by: holder)
            #expect(try await house.count("extra_answer") == 0)
        }
    }
}

extension TestOffice {
    /// One choice out of three, and one in own words.
    func askExtra(at id: ImplementationID) async throws {
        try await office.setExtraQuestion(
            TypedQuestion(
                isText: false, ja: "会議の数はどうですか", en: "How about meetings?", labelsJa: "多い\nふつう\n少ない",
                labelsEn: "many\nabout right\nfew"), seen: 0, of: id, as: clerk)
        try await office.setExtraQuestion(
            TypedQuestion(isText: true, ja: "働く場所で変えたいこと"), seen: 1, of: id, as: clerk)
    }

    @discardableResult
    func openWithExtra(people: Int) async throws -> ImplementationID {
        let id = try await draftCampaign(people: people)
        try await prepare(id)
        try await askExtra(at: id)
        try await office.openCampaign(id, as: clerk)
        try await deliver()
        return id
    }

    func saveExtra(_ answers: [Int: ExtraAnswer], by holder: Respondent) async throws {
        try await office.saveExtra(
            answers, of: holder.invitation, as: holder.principal, session: holder.session)
    }
}
