import StressCheck
import Testing

@Suite struct `The 80-item form` {
    @Test func `is judged by its first 57 items exactly as the 57`() throws {
        let eighty = Scorer(try .standard(.bjsq80))
        let fiftySeven = Scorer(try .standard(.bjsq57))
        var random = SplitMix64(seed: 80)
        for _ in 0..<100 {
            let answers = try Sheets.random(eighty.ruleSet.instrument, using: &random)
            let sex = try #require(Sex.allCases.randomElement(using: &random))
            #expect(try eighty.score(answers, sex: sex) == fiftySeven.score(answers, sex: sex))
        }
    }

    @Test func `asks the 57 items in the same words and under the same names`() throws {
        let eighty = try Instrument.load(.bjsq80)
        let fiftySeven = try Instrument.load(.bjsq57)
        #expect(Array(eighty.items.prefix(57)) == fiftySeven.items)
        #expect(Array(eighty.sections.prefix(4)) == fiftySeven.sections)
        #expect(eighty.meanScales.count == 42)
        #expect(eighty.composites.count == 5)
    }

    @Test func `has no mean where an item of the scale is unanswered`() throws {
        let scorer = Scorer(try .standard(.bjsq80))
        var answers = try Sheets.calmest(scorer.ruleSet.instrument)
        answers[ItemID(rawValue: "B1")] = nil
        let known = scorer.meanScores(answers).compactMap { $0?.scale.rawValue }
        #expect(known.count == 47 - 2)
        #expect(!known.contains("vigor") && !known.contains("psychologicalStrain"))
    }
}
