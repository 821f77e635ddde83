import Campaigns
import Organisation
import StressCheck
import TestSupport
import Testing

@testable import Operations

@Suite struct `Totals set by the committee` {
    // S4-12, S2-42: the company's own number decides, is kept with the committee's day, and cannot open without it.
    @Test(arguments: Engine.all)
    func `decide in the place of the manual's, on the committee's record`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.draftCampaign(people: 3)
            for duty in [Appointment.Duty.implementer, .clerk] {
                let account = duty == .clerk ? house.accountOfClerk : house.accountOfImplementer
                try await house.office.appoint(account, for: duty, at: id, as: house.clerk)
            }
            // 「合計点」を任意に: the six scales' total, 30 at best. 29 marks everybody who is not at the very best.
            try await house.office.freezeCriteria(
                try Method.allCases.map { try Self.criteria($0, total: 29) }, deciding: .conversionTable,
                at: id, as: house.clerk)
            await #expect(throws: Refusal.missingForOpening([.committee])) {
                try await house.office.openCampaign(id, as: house.clerk)
            }
            let committee = Hearing(kind: .committee, day: house.clock.now.day.adding(days: -3))
            try await house.office.record(committee, at: id, as: house.clerk)
            try await house.office.openCampaign(id, as: house.clerk)
            try await house.deliver()
            let holder = try await house.holder(1)
            try await house.send(try Self.slightlyStrained(), by: holder)
            let batch = try await house.office.closeCampaign(id, as: house.clerk)
            let list = try await house.office.reviewList(batch, as: house.implementer)
            let verdict = try #require(list.examinees.first?.assessment.verdict)
            #expect(verdict.isHigh, "by the manual's 12 this person is not marked")
            let kept = try await house.office.campaign(id, as: house.clerk).implementation
            #expect(kept.hearing == committee)
            let rule = kept.criteria?.criteria[.conversionTable]?.rules.first { $0.id == "a" }
            #expect(rule?.conditions.map(\.value) == [29])
            #expect(kept.criteria?.ruleSet != (try RuleSet.standard(.bjsq57)).hash)
        }
    }

    private static func criteria(_ method: Method, total: Int) throws -> Criteria {
        var own = try Criteria.example(method, for: .bjsq57)
        guard method == .conversionTable else { return own }
        let line = try #require(own.rules.first { $0.id == "a" }?.conditions.first)
        try own.setLine(total, rule: "a", variable: line.variable)
        return own
    }

    /// The best everywhere, but for the first questions on 疲労感 and 不安感.
    private static func slightlyStrained() throws -> [ItemID: Int] {
        var answers = try SampleCompany.answers(high: false)
        for item in try SampleAnswers.items() where item.id.rawValue.hasPrefix("B") {
            guard let code = answers[item.id] else { continue }
            answers[item.id] = code == 1 ? 2 : 3
        }
        return answers
    }
}
