import Foundation
import StressCheck
import Testing

@Suite struct `Scoring any sheet` {
    // S2-02
    @Test func `gives the same result in whatever order the items were answered`() throws {
        var random = SplitMix64(seed: 57)
        let scorer = Scorer(try .standard(.bjsq57))
        let instrument = scorer.ruleSet.instrument
        for _ in 0..<200 {
            let answers = try Sheets.random(instrument, using: &random)
            var shuffled = Answers()
            for item in instrument.items.shuffled(using: &random) {
                try shuffled.set(item.id, to: answers[item.id])
            }
            let sex = try #require(Sex.allCases.randomElement(using: &random))
            #expect(try scorer.score(shuffled, sex: sex) == scorer.score(answers, sex: sex))
            let stored = try JSONDecoder().decode(Answers.self, from: JSONEncoder().encode(shuffled))
            #expect(stored == answers)
        }
    }

    // S2-33, S2-41
    @Test(arguments: Sex.allCases)
    func `never improves a verdict by worsening one answer`(_ sex: Sex) throws {
        var random = SplitMix64(seed: sex == .male ? 1 : 2)
        let scorer = Scorer(try .standard(.bjsq57))
        let instrument = scorer.ruleSet.instrument
        var becameHigh = 0
        for _ in 0..<150 {
            let answers = try Sheets.random(instrument, using: &random)
            let before = try scorer.score(answers, sex: sex)
            for item in instrument.items.prefix(55) {
                var worse = answers
                let step = item.isReversedInSimpleSum ? -1 : 1
                guard let code = answers[item.id], (1...4).contains(code + step) else { continue }
                try worse.set(item.id, to: code + step)
                let after = try scorer.score(worse, sex: sex)
                for method in Method.allCases {
                    let (old, new) = (before.verdict(method)?.isHigh, after.verdict(method)?.isHigh)
                    #expect(!(old == true && new == false), "\(item.id.rawValue) \(method)")
                    if old == false, new == true { becameHigh += 1 }
                }
                for (old, new) in zip(before.profile ?? [], after.profile ?? []) {
                    #expect(new.point <= old.point, "\(item.id.rawValue) \(new.scale.rawValue)")
                }
            }
        }
        // The walk is worth something only if it crosses the lines.
        #expect(becameHigh > 20)
    }

    // S2-35
    @Test func `takes profile and verdict from the same points`() throws {
        var random = SplitMix64(seed: 35)
        let scorer = Scorer(try .standard(.bjsq57))
        for _ in 0..<100 {
            let answers = try Sheets.random(scorer.ruleSet.instrument, using: &random)
            let score = try scorer.score(answers, sex: .female)
            for (area, sum) in [
                (Area.jobStressors, score.sono2?.sums.a), (.stressReactions, score.sono2?.sums.b),
                (.socialSupport, score.sono2?.sums.c),
            ] {
                let scales = scorer.ruleSet.instrument.scales.filter { $0.area == area }
                #expect(scales.compactMap { score.point($0.id)?.point }.reduce(0, +) == sum)
            }
        }
    }

    // S2-34
    @Test func `lets every scale weigh the same in その2 however many items it has`() throws {
        let scorer = Scorer(try .standard(.bjsq57))
        let instrument = scorer.ruleSet.instrument
        for name in ["vigor", "physicalComplaints", "depression"] {
            let scale = try #require(instrument.scale(ScaleID(rawValue: name)))
            let sums = try [scale.rawRange.lowerBound, scale.rawRange.upperBound].map { raw in
                var answers = try Sheets.calmest(instrument)
                try Sheets.set(scale, raw: raw, in: &answers)
                return try #require(try scorer.score(answers, sex: .male).sono2?.sums.b)
            }
            #expect(abs(sums[0] - sums[1]) == 4, "\(name)")
        }
        #expect(Method.conversionTable.explanation.ja.contains("質問の数の影響を受けません"))
    }
}
