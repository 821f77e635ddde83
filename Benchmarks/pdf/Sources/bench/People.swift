import Campaigns
import Documents
import Organisation
import Reports
import StressCheck

/// Different people with random answers; everything from the answers on is made anew for each.
struct People {
    let rules: RuleSet
    let scorer: Scorer

    init() throws {
        rules = try RuleSet.standard(.bjsq57)
        scorer = Scorer(rules)
    }

    func paper(_ number: Int, kit: TextKit) throws -> PDFFile {
        var chance = Chance(state: UInt64(number + 1))
        var answers = Answers()
        for item in rules.instrument.items {
            try answers.set(item.id, to: Int.random(in: 1...4, using: &chance))
        }
        let score = try scorer.score(answers, sex: number.isMultiple(of: 2) ? .male : .female)
        let finding = PersonalResult.Finding(
            deciding: .conversionTable, verdict: score.sono2, points: score.sono2,
            profile: score.profile ?? [],
            missingItems: [], isSexStated: true)
        let input = input(number, finding, score.sono2?.isHigh == true ? .needed : .notNeeded, &chance)
        return try PersonalResult(input).paper(created: Instant(milliseconds: 1_795_100_400_000), kit: kit)
    }

    private func input(
        _ number: Int, _ finding: PersonalResult.Finding, _ decision: InterviewDecision,
        _ chance: inout Chance
    ) -> PersonalResult.Input {
        let day = Day(daysSince1970: 20_778)
        let unit = "第\(Int.random(in: 1...40, using: &chance))事業部 第\(Int.random(in: 1...9, using: &chance))課"
        return PersonalResult.Input(
            language: .ja, instrument: rules.instrument, criteria: rules.criteria[.conversionTable],
            company: "凪産業株式会社", campaign: "2026年度 ストレスチェック", workplace: "東京本社", name: "受検者\(number)",
            number: "\(100_000 + number)", department: unit, answered: day, notified: day.adding(days: 30),
            requestUntil: day.adding(days: 60), implementers: ["産業医 海野 凪"],
            requestContacts: [.init(name: "健康推進室", details: ["電話 03-1234-5678", "kenko@example.jp"])],
            consultationContacts: [.init(name: "こころの相談窓口", details: ["電話 0120-000-000"])],
            finding: finding, decision: decision)
    }
}

/// The same people in every run.
struct Chance: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ state >> 33
    }
}
