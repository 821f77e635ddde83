import Campaigns
import Foundation
import HTML
import HTTPTypes
import Organisation
import StressCheck
import TestSupport
import Testing

@testable import Operations
@testable import Web

@Suite struct `The page that tries criteria` {
    static let examples = Method.allCases.compactMap { try? Criteria.example($0, for: .bjsq57) }

    static func ask(_ typed: [String: String] = [:], _ texts: Texts = .ja) throws -> CriteriaAsk {
        try #require(try CriteriaAsk({ typed[$0] }, examples: examples, texts: texts))
    }

    /// So many judged sheets, all with sums that lie on the lines.
    static func figures(_ count: Int, _ ask: CriteriaAsk) throws -> CriteriaFigures {
        let instrument = try Instrument.load(.bjsq57)
        let scorer = Scorer(try RuleSet.standard(.bjsq57))
        var sums = SumDistribution(ask.question.base.method)
        for n in 0..<count {
            let code = UInt8(1 + n % 4)
            let answers = try Answers(codes: Array(repeating: code, count: 57), in: instrument)
            sums.add(try scorer.score(answers, sex: .male))
        }
        return try #require(
            try CriteriaFigures(sums, ask.question, lastYear: ask.question.base, instrument))
    }

    static func page(
        judged: Int?, first: Bool = false, _ language: Language = .ja, typed: [String: String] = [:]
    ) throws -> HTML {
        let ask = try ask(typed, Texts.of(language))
        let year = ReferenceYear(
            campaign: "2025年度", workplace: "本社", closedAt: nil, criteria: ask.question.base,
            figures: try judged.map { try figures($0, ask) })
        let study = CriteriaStudy(
            implementation: StaffSamples.implementation(), record: nil, reference: first ? nil : year)
        return CriteriaPage(
            id: ImplementationID(rawValue: 7), study: study, ask: ask, today: StaffSamples.now.day
        ).html(.sample(language))
    }

    // S2-37, S2-38
    @Test(arguments: Language.allCases)
    func `is well formed whatever it has to say`(language: Language) throws {
        for judged in [nil, 12, 80] as [Int?] {
            for typed in [["method": "sono1"], ["target": "x", "sono2-a-B": "99"], [:]] {
                let page = try Self.page(judged: judged, language, typed: typed)
                #expect(PageCheck(page).mistakes == [])
            }
        }
        #expect(PageCheck(try Self.page(judged: nil, first: true, language)).mistakes == [])
    }

    // SD-R6: counts from fifty judged answers on, whole percents below.
    @Test func `shows counts from fifty answers on`() throws {
        let (few, many) = (try Self.page(judged: 48).markup, try Self.page(judged: 52).markup)
        #expect(few.contains("約") && !few.contains("％（") && few.contains("回答が50人に満たない"))
        #expect(many.contains("52人分") && many.contains("25.0％（13人）"))
    }

    // S2-36: the manual's example, and plainly no reference.
    @Test func `tells a first-year company that there is no reference distribution`() throws {
        let page = try Self.page(judged: nil, first: true).markup
        #expect(page.contains("基準となる分布）はありません") && page.contains("B）の合計 12点以下"))
        #expect(!page.contains("id=\"ladder\""))
        let few = try Self.page(judged: nil).markup
        #expect(few.contains("10人に満たないため") && !few.contains("id=\"ladder\""))
    }

    @Test func `names the field that cannot be read and goes on with the example`() throws {
        let ask = try Self.ask(["target": "6,5", "sono2-b-AC": "x"])
        #expect(Set(ask.errors.map(\.field)) == ["target", "sono2-b-AC"])
        #expect(ask.question.base == ask.example && ask.question.target.tenths == 100)
        let moved = try Self.ask([
            "method": "sono1", "sono1-a-B": "80", "move": "sono1-b-AC", "target": "6.5",
        ])
        #expect(moved.errors.isEmpty && moved.question.target.tenths == 65)
        #expect(moved.question.base.fields.map(\.1) == ["80", "76", "63"])
        #expect(moved.question.move == .one(rule: "b", variable: .ac))
        let again = moved.question.query().dropFirst().split(separator: "&").map { $0.split(separator: "=") }
        let back = try Self.ask(
            Dictionary(uniqueKeysWithValues: again.map { (String($0[0]), String($0[1])) }))
        #expect(back.question == moved.question)
    }
}

@Suite struct `Trying criteria in the house` {
    // S2-37, S4-12: from the draft to the trial and back with the lines; the paper; the record; for two roles only.
    @Test(arguments: Engine.all)
    func `leads from the draft to the lines, the paper and the record`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            let (paths, id) = (world.paths, Segment.id(world.year.draft))
            let clerk = try await world.browser(.clerk)
            let draft = try await clerk.get(paths.campaign(id))
            #expect(draft.text.contains(paths.criteriaStudy(at: id)))
            #expect(draft.text.contains("審議の記録（出席・意見・決めた線）がまだありません"))
            let study = try await clerk.get(paths.criteriaStudy(at: id) + "?sono2-a-B=11")
            // Six answered: too few for figures.
            #expect(study.status == 200 && study.text.contains("10人に満たないため"))
            let paper = try await clerk.get(paths.committeePaper(at: id) + "?sono2-a-B=11")
            #expect(try Poppler(bytes: paper.body).text.contains("11点以下"))
            let browser = try await world.browser(.humanResources)
            for path in [paths.criteriaStudy(at: id), paths.committeePaper(at: id)] {
                #expect(try await browser.get(path).isSentAway)
            }
            #expect(
                try await browser.get(paths.campaign(id)).text.contains(paths.criteriaStudy(at: id)) == false)
        }
    }

    // S4-12: lines from the trial stand in the form of the draft; nothing is fixed by that.
    @Test func `puts chosen lines into the form of the draft`() async throws {
        try await withWorld { world in
            let house = world.company
            let id = try await Self.emptyDraft(house)
            let clerk = try await world.browser(.clerk)
            let lines = try Criteria.example(.simpleSum, for: .bjsq57).loosened(.all, by: -3)
            let taken = try await clerk.get(world.paths.campaign(.id(id)) + lines.takeQuery)
            #expect(taken.text.contains("value=\"80\"") && taken.text.contains("value=\"79\""))
            #expect(taken.text.contains("まだ固定していません"))
            let criteria = try await house.office.campaign(id, as: house.clerk).implementation.criteria
            #expect(criteria == nil)
        }
    }

    private static func emptyDraft(_ house: TestOffice) async throws -> ImplementationID {
        guard let place = try await house.office.workplaces(as: house.clerk).first else {
            throw TestFault.sample
        }
        let today = house.clock.now.day
        return try await house.office.draftCampaign(
            name: "またつぎの年", at: place.id, firstDay: today, lastDay: today.adding(days: 30), headcount: 300,
            contacts: SampleCompany.contacts, as: house.clerk)
    }
}
