import Campaigns
import Organisation
import StressCheck
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `The sealed record` {
    // S4-37: who, when, and with which version of data and criteria.
    @Test(arguments: Engine.all)
    func `names the rule set, the answers and the version it was made from`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let (batch, _) = try await house.reviewable()
            try await house.review(batch)
            let hash = try RuleSet.standard(.bjsq57).hash
            let decisions = try await house.decisions(batch)
            #expect(decisions.count == 3)
            for (sheet, decision) in decisions {
                #expect(decision.record.ruleSet == hash)
                #expect(decision.record.scoringVersion == RuleSet.scoringVersion)
                #expect(decision.record.answerDigest == (try await house.sheet(sheet)).digest)
                #expect(decision.author == house.accountOfImplementer)
            }
        }
    }

    // ARCHITECTURE §5: with an unstated sex nothing is said where the two tables differ; never a silent "male".
    @Test(arguments: Engine.all)
    func `of an unstated sex has no second method and only what both tables agree on`(
        engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            let (batch, unstated) = try await house.reviewable()
            try await house.review(batch)
            let record = try #require(try await house.decisions(batch)[unstated]).record
            #expect(record.sex == .unstated && record.conversion == nil && record.simpleSum != nil)
            #expect(record.verdict == nil && record.decision == .cannotBeJudged)
            let list = try await house.office.reviewList(batch, as: house.implementer)
            let examinee = try #require(list.examinees.first { $0.sheet == unstated })
            let both = try #require(examinee.assessment.candidates)
            for (scale, point) in zip(try Instrument.load(.bjsq57).scales, record.points) {
                let agreed = both.male.point(scale.id) == both.female.point(scale.id)
                #expect((point != nil) == agreed, "\(scale.id)")
            }
        }
    }

    // ARCHITECTURE §1.1: inputs are frozen at answering; a corrected roster moves no verdict.
    @Test(arguments: Engine.all)
    func `is made from the sex at answering, whatever the roster says later`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let (batch, unstated) = try await house.reviewable()
            let before = try await house.office.reviewList(batch, as: house.implementer)
            let text = String(decoding: SampleCompany.roster(10), as: UTF8.self)
                .replacing(",男,", with: ",X,").replacing(",女,", with: ",男,").replacing(",X,", with: ",女,")
                .replacing("p10@example.jp,,", with: "p10@example.jp,男,")
            let file = Array(text.utf8)
            let plan = try await house.office.checkRoster(file, as: house.humanResources)
            #expect(plan.changed.count == 10)
            try await house.office.importRoster(file, shown: plan.digest, as: house.humanResources)
            let after = try await house.office.reviewList(batch, as: house.implementer)
            #expect(after.examinees.map(\.assessment.score) == before.examinees.map(\.assessment.score))
            #expect(after.examinees.first { $0.sheet == unstated }?.assessment.verdict == nil)
        }
    }

    // A difference is reported, never applied: a rule set that is not the frozen one shows nothing.
    @Test(arguments: Engine.all)
    func `is not made under rules other than the frozen`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let (batch, unstated) = try await house.reviewable()
            try await house.tenant.database.write {
                // The database refuses that, so its guard goes first.
                try $0.becomeOwner()
                try $0.run(
                    engine == .sqlite
                        ? "DROP TRIGGER frozen_criteria_refuses_update"
                        : "DROP TRIGGER frozen_criteria_refuses_change ON frozen_criteria")
                try $0.becomeTenant()
                try $0.run("UPDATE frozen_criteria SET rule_set = 'other'")
            }
            await #expect(throws: Refusal.changedMeanwhile) {
                try await house.office.reviewList(batch, as: house.implementer)
            }
            await #expect(throws: Refusal.changedMeanwhile) {
                try await house.office.decide(.needed, about: unstated, as: house.implementer)
            }
        }
    }

    // S4-14…S4-16 through the whole path: sheets at random score as the library scores them.
    @Test(arguments: Engine.all)
    func `holds what the scorer says of the very answers that were sent`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 6)
            var sent: [String: [Int]] = [:]
            for n in 1...6 {
                let codes = try SampleAnswers.random(seed: UInt64(n))
                sent["000\(n)"] = codes
                try await house.send(try SampleAnswers.codes(codes), by: try await house.holder(n))
            }
            let batch = try await house.office.closeCampaign(id, as: house.clerk)
            try await house.review(batch)
            let scorer = Scorer(try RuleSet.standard(.bjsq57))
            let records = try await house.decisions(batch)
            for examinee in try await house.office.reviewList(batch, as: house.implementer).examinees {
                let codes = try #require(sent[examinee.number]).map(UInt8.init)
                let answers = try Answers(codes: codes, in: .load(.bjsq57))
                let number = try #require(Int(examinee.number))
                let score = try scorer.score(answers, sex: number.isMultiple(of: 2) ? .female : .male)
                let record = try #require(records[examinee.sheet]).record
                #expect(record.conversion == score.sono2 && record.simpleSum == score.sono1)
                #expect(record.points.compactMap(\.self) == score.profile)
                #expect(record.decision == (score.sono2?.isHigh == true ? .needed : .notNeeded))
            }
        }
    }
}

extension TestOffice {
    func decisions(_ batch: BatchID) async throws -> [SheetID: StoredDecision] {
        try await office.door.perform(.reviewList, as: implementer, on: .batch(batch)) { db, permit in
            let campaign = try db.implementation(db.batch(batch).implementation).campaign.id
            return try db.decisions(inBatch: batch, campaign: campaign, under: permit)
        }
    }

    func sheet(_ id: SheetID) async throws -> StoredSheet {
        try await tenant.database.read { try $0.sheet(id) }
    }
}
