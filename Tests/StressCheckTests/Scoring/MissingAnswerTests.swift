import StressCheck
import Testing

@Suite struct `A sheet with an unanswered item` {
    @Test(arguments: Sex.allCases)
    func `has no verdict and says which of items 1 to 55 it is`(_ sex: Sex) throws {
        let scorer = Scorer(try .standard(.bjsq57))
        let instrument = scorer.ruleSet.instrument
        for item in instrument.items.prefix(55) {
            var answers = try Sheets.withSimpleSums(a: 68, b: 116, c: 36, instrument)
            answers[item.id] = nil
            let score = try scorer.score(answers, sex: sex)
            #expect(score.missing == [item.id])
            #expect(score.sono1 == nil && score.sono2 == nil, "\(item.id.rawValue)")
            #expect(score.profile?.count == 18, "\(item.id.rawValue): only its own scale is unknown")
            #expect(answers.missing(in: instrument) == [item])
        }
    }

    @Test(arguments: ["D1", "D2"])
    func `is judged all the same when only satisfaction is blank`(_ item: String) throws {
        let scorer = Scorer(try .standard(.bjsq57))
        var answers = try Sheets.calmest(scorer.ruleSet.instrument)
        let whole = try scorer.score(answers, sex: .female)
        answers[ItemID(rawValue: item)] = nil
        let score = try scorer.score(answers, sex: .female)
        #expect(score.missing.isEmpty)
        #expect(score.sono1 == whole.sono1 && score.sono2 == whole.sono2)
        #expect(score.point(ScaleID(rawValue: "satisfaction")) == nil)
        #expect(score.profile?.count == 18)
    }

    @Test func `lists every item while nothing is answered`() throws {
        let scorer = Scorer(try .standard(.bjsq57))
        let score = try scorer.score(Answers(), sex: .male)
        #expect(score.missing == scorer.ruleSet.instrument.items.prefix(55).map(\.id))
        #expect(score.profile == [])
        #expect(score.sono1 == nil && score.sono2 == nil)
    }
}
