import Campaigns
import Organisation
import StressCheck
import TestSupport
import Testing

@testable import Operations
@testable import Storage

/// A released year of people at random, and the draft of the next.
struct CriteriaScene: Sendable {
    let house: TestOffice
    let lastYear: ImplementationID
    let draft: ImplementationID
    /// Of last year: how many the criteria marked.
    let marked: Int

    init(_ house: TestOffice, answers count: Int, deciding: Method = .conversionTable) async throws {
        self.house = house
        let id = try await house.draftCampaign(people: max(count, 2))
        try await house.prepare(id, deciding: deciding)
        try await house.office.openCampaign(id, as: house.clerk)
        try await house.deliver()
        var chance = SplitMix64(seed: 7)
        for n in 1...count {
            let answers = try SampleAnswers.strained(Double(n % 10) / 10, using: &chance)
            try await house.send(answers, by: try await house.holder(n))
        }
        let batch = try await house.office.closeCampaign(id, as: house.clerk)
        let list = try await house.office.reviewList(batch, as: house.implementer)
        lastYear = id
        marked = list.examinees.count { $0.assessment.verdict?.isHigh == true }
        house.clock.advance(seconds: 300 * 86_400)
        draft = try await Self.draft(house)
    }

    static func draft(_ house: TestOffice) async throws -> ImplementationID {
        guard let place = try await house.office.workplaces(as: house.clerk).first else {
            throw TestFault.sample
        }
        let today = house.clock.now.day
        return try await house.office.draftCampaign(
            name: "次の年", at: place.id, firstDay: today, lastDay: today.adding(days: 30), headcount: 300,
            contacts: SampleCompany.contacts, as: house.clerk)
    }

    static func question(_ method: Method, tenths: Int = 100) throws -> CriteriaQuestion {
        guard let target = TargetShare(tenths: tenths) else { throw TestFault.sample }
        return CriteriaQuestion(
            base: try Criteria.example(method, for: .bjsq57), move: .all, target: target)
    }
}

@Suite struct `A trial of the criteria` {
    // S2-37, S2-38: last year's own lines choose exactly whom they marked last year; by both methods.
    @Test(arguments: Engine.all, Method.allCases)
    func `counts by last year's lines those whom they marked`(engine: Engine, method: Method) async throws {
        try await withOffice(engine) { house in
            let scene = try await CriteriaScene(house, answers: 30, deciding: method)
            let study = try await house.office.studyCriteria(
                try CriteriaScene.question(method), at: scene.draft, as: house.clerk)
            let figures = try #require(study.reference?.figures)
            let unstated = method == .conversionTable ? 3 : 0
            #expect(figures.lastYear?.share == ShareEstimate(scene.marked, of: 30 - unstated))
            #expect(scene.marked > 0 && scene.marked < 27)
            #expect(figures.sexUnstated == unstated && figures.incomplete == 0)
            #expect(figures.judged == 30 - unstated)
        }
    }

    // SD-R1: nine judged answers give nothing, ten do.
    @Test(arguments: Engine.all, [9, 10])
    func `shows no figure of fewer than ten`(engine: Engine, count: Int) async throws {
        try await withOffice(engine) { house in
            let scene = try await CriteriaScene(house, answers: count)
            let reference = try await house.office.studyCriteria(
                try CriteriaScene.question(.simpleSum), at: scene.draft, as: house.implementer
            ).reference
            #expect(reference != nil)
            #expect((reference?.figures == nil) == (count < 10))
        }
    }

    // S2-36, S2-37: a first year has no reference, and an open or own year is none.
    @Test(arguments: Engine.all)
    func `has no reference in the first year`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            _ = try await house.openCampaign(people: 3)
            let draft = try await CriteriaScene.draft(house)
            let study = try await house.office.studyCriteria(
                try CriteriaScene.question(.conversionTable), at: draft, as: house.clerk)
            #expect(study.reference == nil)
        }
    }

    // L-01, L-04: the audit names the year whose answers were counted, and each who answered sees it; nobody else may.
    @Test(arguments: Engine.all)
    func `is on record at the year it counted and closed to others`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let scene = try await CriteriaScene(house, answers: 11)
            let question = try CriteriaScene.question(.conversionTable)
            for who in [house.humanResources, house.administrator] {
                await #expect(throws: Denied.self) {
                    _ = try await house.office.studyCriteria(question, at: scene.draft, as: who)
                }
            }
            let person = try await house.office.reviewList(
                try #require(
                    try await house.office.campaign(scene.lastYear, as: house.clerk).batches.first?.id),
                as: house.implementer
            ).examinees[0].person
            let seen = { try await house.tenant.database.read { db in try db.accesses(to: person).count } }
            let before = try await seen()
            _ = try await house.office.studyCriteria(question, at: scene.draft, as: house.clerk)
            let after = try await seen()
            #expect(after == before + 1)
            let year = scene.lastYear
            let row = try await house.tenant.database.read { db in
                try db.row(
                    """
                    SELECT object_kind, object, purpose, basis FROM audit
                    WHERE function = 'criteria.study' AND outcome = 'read' ORDER BY seq DESC LIMIT 1
                    """
                ).map { (try $0.text(0), try $0.int(1), try $0.text(2), try $0.text(3)) }
            }
            #expect(row?.0 == "implementation" && row?.1 == year.rawValue)
            #expect(row?.2 == "stressCheck" && row?.3 == "clerk")
        }
    }

    // L-01: personnel authority over one of those who answered closes the whole.
    @Test(arguments: Engine.all)
    func `is closed to whoever has personnel authority over one of them`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let scene = try await CriteriaScene(house, answers: 11)
            let team = try await house.department("製造部")
            try await house.office.recordAuthority(
                of: house.accountOfClerk, over: .department(team), as: house.administrator)
            await #expect(throws: Denied.self) {
                _ = try await house.office.studyCriteria(
                    try CriteriaScene.question(.conversionTable), at: scene.draft, as: house.clerk)
            }
        }
    }

    // S2-37: an opened campaign cannot be tried any more.
    @Test(arguments: Engine.all)
    func `ends with the opening`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 2)
            await #expect(throws: Refusal.alreadyOpened) {
                _ = try await house.office.studyCriteria(
                    try CriteriaScene.question(.conversionTable), at: id, as: house.clerk)
            }
        }
    }
}
