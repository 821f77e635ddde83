import StressCheck
import Testing

@Suite struct `A person who states no sex` {
    @Test func `gets その1 but neither その2 nor a profile, and is never read as a man`() throws {
        let scorer = Scorer(try .standard(.bjsq57))
        let answers = try Sheets.withSimpleSums(a: 60, b: 100, c: 30, scorer.ruleSet.instrument)
        let score = try scorer.score(answers, sex: nil)
        #expect(score.sono1?.isHigh == true)
        #expect(score.sono2 == nil && score.profile == nil)
        #expect(score.missing.isEmpty)
    }

    @Test func `is shown to the implementer by both tables`() throws {
        let scorer = Scorer(try .standard(.bjsq57))
        var random = SplitMix64(seed: 3)
        for _ in 0..<50 {
            let answers = try Sheets.random(scorer.ruleSet.instrument, using: &random)
            let both = try scorer.candidates(answers)
            #expect(try both.male == scorer.score(answers, sex: .male))
            #expect(try both.female == scorer.score(answers, sex: .female))
        }
    }

    @Test func `reads only what both tables agree on`() throws {
        let scorer = Scorer(try .standard(.bjsq57))
        var random = SplitMix64(seed: 4)
        var differing = 0
        for _ in 0..<200 {
            let answers = try Sheets.random(scorer.ruleSet.instrument, using: &random)
            let both = try scorer.candidates(answers)
            let agreed = try scorer.agreed(answers)
            #expect(agreed.scales.count == 19)
            for entry in agreed.scales {
                let (male, female) = (both.male.point(entry.scale), both.female.point(entry.scale))
                #expect(entry.raw == male?.raw)
                #expect(entry.point == (male?.point == female?.point ? male?.point : nil))
                #expect(entry.stage == (male?.stage == female?.stage ? male?.stage : nil))
                if entry.point == nil { differing += 1 }
            }
            #expect(
                agreed.b
                    == (both.male.sono2?.sums.b == both.female.sono2?.sums.b ? both.male.sono2?.sums.b : nil))
            #expect(agreed.sono1 == both.male.sono1)
        }
        #expect(differing > 50)
    }

    @Test func `is told nothing about high stress where the tables disagree`() throws {
        let scorer = Scorer(try .standard(.bjsq57))
        let instrument = scorer.ruleSet.instrument
        var random = SplitMix64(seed: 5)
        var found: [Bool: Int] = [:]
        for _ in 0..<500 {
            let answers = try Sheets.random(instrument, using: &random)
            let both = try scorer.candidates(answers)
            let (male, female) = (both.male.sono2?.isHigh, both.female.sono2?.isHigh)
            #expect(try scorer.agreed(answers).isHighBySono2 == (male == female ? male : nil))
            if let male, male != female { found[male, default: 0] += 1 }
        }
        // Both kinds of disagreement were among them.
        #expect(found[true, default: 0] > 0 && found[false, default: 0] > 0)
        let calm = try Sheets.calmest(instrument)
        #expect(try scorer.agreed(calm).isHighBySono2 == false)
    }
}
