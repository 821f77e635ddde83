import Campaigns
import Foundation
import Organisation
import StressCheck

@testable import Reports

/// Results as the rooms below make them, from answers of a test's choosing.
struct SampleResult {
    let rules: RuleSet
    let scorer: Scorer

    init(deciding: StressCheck.Method = .conversionTable) throws {
        let standard = try RuleSet.standard(.bjsq57)
        rules = try RuleSet(instrument: standard.instrument, criteria: standard.criteria, deciding: deciding)
        scorer = Scorer(rules)
    }

    var instrument: Instrument { rules.instrument }

    /// The side of stress of each item with the given chance; blank where `blanks` says so.
    func answers(
        stressed chance: Double, blanks: Set<Int> = [], using random: inout Seeded
    ) throws -> Answers {
        var answers = Answers()
        for item in instrument.items where !blanks.contains(item.number) {
            let isStressed = Double.random(in: 0..<1, using: &random) < chance
            let code = Int.random(in: isStressed ? 3...4 : 1...2, using: &random)
            try answers.set(item.id, to: item.isReversedInSimpleSum ? 5 - code : code)
        }
        return answers
    }

    func finding(_ answers: Answers, _ sex: Sex?) throws -> PersonalResult.Finding {
        let score = try scorer.score(answers, sex: sex)
        let both = try scorer.candidates(answers)
        let points = instrument.scales.map { scale -> ScalePoint? in
            guard sex == nil else { return score.point(scale.id) }
            let (male, female) = (both.male.point(scale.id), both.female.point(scale.id))
            return male == female ? male : nil
        }
        let personSex: PersonSex = sex == nil ? .unstated : sex == .male ? .male : .female
        return PersonalResult.Finding(
            ResultRecord(
                decision: .needed, deciding: rules.deciding, sex: personSex, simpleSum: score.sono1,
                conversion: score.sono2, agreedHigh: nil, points: points, ruleSet: rules.hash,
                scoringVersion: RuleSet.scoringVersion, answerDigest: [],
                missingItems: score.missing.compactMap { instrument.item($0)?.number }))
    }

    func input(
        _ finding: PersonalResult.Finding, _ decision: InterviewDecision?, _ language: Language = .ja
    ) -> PersonalResult.Input {
        let day = { (offset: Int) in Day(daysSince1970: 20_748 + offset) }
        return PersonalResult.Input(
            language: language, instrument: instrument, criteria: rules.criteria[rules.deciding],
            company: "凪産業株式会社", campaign: "2026年度 ストレスチェック", workplace: "東京本社", name: "青海 はるか",
            number: "0012345", department: "本社 営業部 営業1課", answered: day(0), notified: day(30),
            requestUntil: day(60), implementers: ["産業医 海野 凪"],
            requestContacts: [.init(name: "健康推進室", details: ["電話 03-1234-5678", "kenko@example.jp"])],
            consultationContacts: [
                .init(name: "社内 健康相談室", details: ["電話 03-1234-5679"]),
                .init(name: "社外 こころの相談窓口", details: ["電話 0120-000-000"]),
            ], finding: finding, decision: decision)
    }

    static let earlier = ["2025年度 ストレスチェック", "2024年度 ストレスチェック"].enumerated().map { year, name in
        PersonalResult.Earlier(
            campaign: name,
            points: [
                ScaleID(rawValue: "jobOverloadQuantitative"): 2 + year, ScaleID(rawValue: "vigor"): 5,
                ScaleID(rawValue: "satisfaction"): 1,
            ])
    }

    static let released = Instant(milliseconds: 1_795_100_400_000)
}

/// A reproducible source of chance.
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = (state ^ state >> 30) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
        return mixed ^ mixed >> 31
    }
}
