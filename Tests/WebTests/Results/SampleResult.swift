import Campaigns
import Organisation
import Reports
import StressCheck

/// A result as the rooms below make it, from answers of a test's choosing.
enum SampleResult {
    static func make(
        _ answers: Answers, sex: Sex?, decision: InterviewDecision, language: Language = .ja,
        earlier: [PersonalResult.Earlier] = []
    ) throws -> PersonalResult {
        let rules = try RuleSet.standard(.bjsq57)
        let scorer = Scorer(rules)
        let score = try scorer.score(answers, sex: sex)
        let finding: PersonalResult.Finding
        if sex == nil {
            let agreed = try scorer.agreed(answers)
            let known = Set(agreed.scales.filter { $0.point != nil && $0.stage != nil }.map(\.scale))
            let profile = try scorer.score(answers, sex: .male).profile ?? []
            finding = .init(
                deciding: .conversionTable, verdict: nil, points: agreed.sono1,
                profile: profile.filter { known.contains($0.scale) },
                missingItems: numbers(agreed.missing, rules), isSexStated: false)
        } else {
            finding = .init(
                deciding: .conversionTable, verdict: score.sono2, points: score.sono2 ?? score.sono1,
                profile: score.profile ?? [], missingItems: numbers(score.missing, rules), isSexStated: true)
        }
        var input = input(finding, decision, language, rules)
        input.earlier = earlier
        return try PersonalResult(input)
    }

    private static func numbers(_ items: [ItemID], _ rules: RuleSet) -> [Int] {
        items.compactMap { rules.instrument.item($0)?.number }
    }

    private static func input(
        _ finding: PersonalResult.Finding, _ decision: InterviewDecision, _ language: Language,
        _ rules: RuleSet
    ) -> PersonalResult.Input {
        let day = { (offset: Int) in Day(daysSince1970: 20_786 + offset) }
        return .init(
            language: language, instrument: rules.instrument, criteria: rules.criteria[.conversionTable],
            company: "凪産業株式会社", campaign: "2026年度 ストレスチェック", workplace: "本社", name: "青海 はるか",
            number: "0012345", department: "本社 営業部 営業1課", answered: day(0), notified: day(20),
            requestUntil: day(50), implementers: ["産業医 海野 凪"],
            requestContacts: [.init(name: "健康管理室", details: ["電話 03-1234-5678", "平日 9:00–17:30"])],
            consultationContacts: [.init(name: "こころの相談窓口", details: ["電話 0120-000-000"])],
            finding: finding, decision: decision)
    }

    /// Every code the same, some items left blank.
    static func answers(_ code: (Item) -> Int?) throws -> Answers {
        var answers = Answers()
        for item in try Instrument.load(.bjsq57).items { try answers.set(item.id, to: code(item)) }
        return answers
    }
}
