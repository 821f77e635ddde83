import Campaigns
import Organisation
import StressCheck
import Testing

@testable import Reports

/// Looks for telling words; each sentence is searched once for the whole walk.
private struct Words {
    private var found: [String: Set<String>] = [:]

    mutating func of(_ sentences: [String]) -> Set<String> {
        var all: Set<String> = []
        for sentence in sentences {
            if found[sentence] == nil {
                found[sentence] = Set(Words.all.filter { sentence.lowercased().contains($0.lowercased()) })
            }
            all.formUnion(found[sentence] ?? [])
        }
        return all
    }

    static let recommends = ["医師との面接を", "お勧めして", "with a physician"]
    static let notMeant = ["対象ではありません", "not indicated"]
    static let load = ["負担がかかっている時期", "heavy load"]
    static let notMet = ["基準に達していません", "do not meet", "いまの働き方や過ごし方のよいところ", "Keep what is good"]
    static let unjudged = ["判定はできません", "判定ができません", "could not be judged"]
    static let atEase = ["落ち着いている", "settled", "よい状態を保つ", "keeping well"]
    static let lightWork = ["負担は比較的軽い", "fairly light"]
    static let lightSupport = ["頼れる人がいる", "have people to rely on"]
    // Advice is no diagnosis and no treatment.
    static let medical = [
        "うつ病", "病気", "診断", "治療", "障害", "症状", "疾患", "薬", "diagnos", "disorder", "disease", "illness",
        "treatment", "depress", "symptom", "medication",
    ]

    static let all =
        recommends + notMeant + load + notMet + unjudged + atEase + lightWork + lightSupport + medical
}

@Suite struct `What advice says` {
    static let bands: [Advice.Band?] = Advice.Band.allCases + [nil]
    static let rules: [Set<String>] = [[], ["a"], ["b"], ["a", "b"]]

    /// Every class of weakest scales: three of the four areas with repetition, and none.
    static func weakest() throws -> [[ScaleID]] {
        let scales = try Instrument.load(.bjsq57).scales
        let byArea = Area.allCases.map { area in scales.filter { $0.area == area }.map(\.id) }
        var sets: [[ScaleID]] = [[]]
        for one in 0..<4 {
            for two in one..<4 {
                for three in two..<4 {
                    sets.append([one, two, three].enumerated().map { byArea[$1][$0 % byArea[$1].count] })
                }
            }
        }
        return sets
    }

    static func walk(_ texts: AdviceTexts, _ visit: (Advice.Basis, Advice) -> Void) throws {
        let weakest = try weakest()
        for degree in PersonalResult.Degree.allCases {
            for decision in InterviewDecision.allCases {
                for rules in rules {
                    for place in 0..<64 {
                        let told = [bands[place / 16], bands[place / 4 % 4], bands[place % 4]]
                        for (index, scales) in weakest.enumerated() {
                            let basis = Advice.Basis(
                                degree: degree, decision: decision, rulesMet: rules, bands: told,
                                weakest: scales, isAnyLow: index.isMultiple(of: 2))
                            visit(basis, Advice(basis, texts))
                        }
                    }
                }
            }
        }
    }

    // ARCHITECTURE §5: advice is a function of (verdict, decision, rules met, area bands, weakest scales).
    @Test(arguments: Language.allCases) func `contradicts neither verdict nor decision nor itself`(
        language: Language
    ) throws {
        var words = Words()
        var wrong: [String: Advice.Basis] = [:]
        try Self.walk(PersonalResultTexts.of(language).advice) { basis, advice in
            let told = words.of(advice.sentences)
            for (name, list, isExpected) in Self.expected(basis)
            where told.isDisjoint(with: list) == isExpected {
                wrong[name] = basis
            }
            let isAllLight =
                !told.isDisjoint(with: Words.lightWork) && !told.isDisjoint(with: Words.lightSupport)
            if basis.degree == .high, basis.rulesMet.contains("b"), isAllLight { wrong["light"] = basis }
        }
        #expect(wrong.isEmpty)
    }

    /// The words that must be there and, by their absence elsewhere, must not.
    private static func expected(_ basis: Advice.Basis) -> [(String, [String], Bool)] {
        var rows = [
            ("recommends", Words.recommends, basis.decision == .needed),
            ("not meant", Words.notMeant, basis.decision == .notNeeded && basis.degree != .notHigh),
            ("load", Words.load, basis.degree == .high),
            ("unjudged", Words.unjudged, basis.degree == .cannotBeJudged),
            ("not met", Words.notMet, basis.degree == .notHigh),
            ("medical", Words.medical, false),
        ]
        if basis.degree == .high { rows.append(("at ease", Words.atEase, false)) }
        return rows
    }

    @Test(arguments: Language.allCases) func `always says something in every part, of bounded length`(
        language: Language
    ) throws {
        var longest = 0
        var isWhole = true
        try Self.walk(PersonalResultTexts.of(language).advice) { basis, advice in
            isWhole = isWhole && advice.sentences.allSatisfy { !$0.isEmpty } && !advice.areas.isEmpty
            isWhole = isWhole && advice.tips.count == basis.weakest.count
            longest = max(longest, advice.sentences.reduce(0) { $0 + $1.utf8.count })
        }
        #expect(isWhole)
        #expect(longest < 2000)
    }

    @Test func `has a hint for each of the 19 scales in both languages`() throws {
        let scales = Set(try Instrument.load(.bjsq57).scales.map(\.id.rawValue))
        #expect(scales.count == 19)
        #expect(Set(AdviceTexts.ja.tips.keys) == scales && Set(AdviceTexts.en.tips.keys) == scales)
    }
}

@Suite struct `Bands` {
    @Test func `run from heavy over middle to light whichever end is good`() {
        let good = (6...30).map { Advice.Band(points: $0, in: 6...30, isHighGood: true) }
        let bad = (29...116).map { Advice.Band(points: $0, in: 29...116, isHighGood: false) }
        for bands in [good, bad.reversed()] {
            #expect(bands.first == .heavy && bands.last == .light)
            let order = bands.compactMap { Advice.Band.allCases.firstIndex(of: $0) }
            #expect(order == order.sorted())
            #expect(Set(bands).count == 3)
        }
    }

    @Test func `stand at thirds of the range`() {
        let edges = [13, 14, 21, 22].map { Advice.Band(points: $0, in: 6...30, isHighGood: true) }
        #expect(edges == [.heavy, .middle, .middle, .light])
    }
}
