import StressCheck
import Testing

@Suite struct `The worked example of the manual` {
    // S4-15, S2-33
    @Test func `gives raw 11, stage 4 and point 2 for the load of a man who answers 1, 1 and 2`() throws {
        let scorer = Scorer(try .standard(.bjsq57))
        var answers = Answers()
        for (item, code) in [("A1", 1), ("A2", 1), ("A3", 2)] {
            try answers.set(ItemID(rawValue: item), to: code)
        }
        let point = try scorer.score(answers, sex: .male).point(ScaleID(rawValue: "jobOverloadQuantitative"))
        #expect(point?.raw == 11 && point?.stage == 4 && point?.point == 2)
    }

    // S4-14, S4-16, S2-41
    @Test func `is high by both rules at A 21, B 7 and C 4`() throws {
        let scorer = Scorer(try .standard(.bjsq57))
        let answers = try #require(
            try Sheets.withPointSums(a: 21, b: 7, c: 4, sex: .male, scorer.ruleSet.instrument))
        let verdict = try #require(try scorer.score(answers, sex: .male).sono2)
        #expect(verdict.sums.ac == 25)
        #expect(verdict.rulesMet == ["a", "b"] && verdict.isHigh)
    }
}
