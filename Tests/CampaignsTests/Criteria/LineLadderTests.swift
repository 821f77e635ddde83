import StressCheck
import Testing

@testable import Campaigns

@Suite struct `Lines and what they choose` {
    /// Sheets at random, of both sexes.
    static func sums(_ method: Method, _ count: Int = 120) throws -> (SumDistribution, [Score], Instrument) {
        let instrument = try Instrument.load(.bjsq57)
        let scorer = Scorer(try RuleSet.standard(.bjsq57))
        var (sums, scores): (SumDistribution, [Score]) = (SumDistribution(method), [])
        var random = SystemRandomNumberGenerator()
        for n in 0..<count {
            let strain = Int.random(in: 0...100, using: &random)
            let codes = instrument.items.map { item -> UInt8 in
                let worst: UInt8 = item.isReversedInSimpleSum ? 1 : 4
                return Int.random(in: 0..<100, using: &random) < strain ? worst : 5 - worst
            }
            let score = try scorer.score(
                try Answers(codes: codes, in: instrument), sex: n.isMultiple(of: 2) ? .male : .female)
            sums.add(score)
            scores.append(score)
        }
        return (sums, scores, instrument)
    }

    // S2-37: the property the table rests on. Step by step the same people and perhaps more.
    @Test(arguments: Method.allCases)
    func `choose never more when they are stricter`(method: Method) throws {
        let (sums, scores, instrument) = try Self.sums(method)
        let example = try Criteria.example(method, for: .bjsq57)
        let target = try #require(TargetShare(tenths: 100))
        for move in example.moves {
            let ladder = try #require(
                LineLadder(
                    sums, from: example, moving: move, target: target,
                    in: instrument))
            let counts = ladder.steps.map(\.share.count)
            #expect(counts == counts.sorted() && counts.count > 5, "\(move)")
            #expect(ladder.steps.contains { $0.criteria.rules == example.rules })
            let own = try sums.selection(by: example, in: instrument)
            #expect(own.share.count == scores.count { $0.verdict(method)?.isHigh == true })
            for rule in example.rules {
                #expect(
                    own.share(ofRule: rule.id).count
                        == scores.count { $0.verdict(method)?.rulesMet.contains(rule.id) == true })
            }
        }
    }

    // S2-33, S2-39: somebody on the line is chosen, somebody one point past it is not; by both methods.
    @Test(arguments: Method.allCases)
    func `choose whoever lies on them and nobody one past`(method: Method) throws {
        let (sums, scores, instrument) = try Self.sums(method)
        let example = try Criteria.example(method, for: .bjsq57)
        let bOnly = { (line: Int) in
            var moved = example
            moved.rules = Array(moved.rules.prefix(1))
            try moved.setLine(line, rule: "a", variable: .b)
            return try sums.selection(by: moved, in: instrument).share.count
        }
        let found = scores.compactMap { $0.verdict(method)?.sums.b }
        for line in Set(found).sorted().dropFirst().dropLast() {
            let (on, past) = (try bOnly(line), try bOnly(method == .simpleSum ? line + 1 : line - 1))
            #expect(on - past == found.count { $0 == line }, "\(method) \(line)")
        }
    }

    // S2-37: compared as whole numbers, the stricter of two equally near ones.
    @Test func `nearest to the target is the least distance`() throws {
        let (sums, _, instrument) = try Self.sums(.conversionTable)
        let example = try Criteria.example(.conversionTable, for: .bjsq57)
        for tenths in [1, 65, 100, 333, 500] {
            let target = try #require(TargetShare(tenths: tenths))
            let ladder = try #require(
                LineLadder(
                    sums, from: example, moving: .all, target: target,
                    in: instrument))
            let far = ladder.steps.map { abs($0.share.count * 1000 - tenths * $0.share.total) }
            #expect(
                far[ladder.nearest] == far.min() && far.firstIndex(of: far[ladder.nearest]) == ladder.nearest)
            #expect(ladder.around(3).contains(ladder.steps[ladder.nearest]))
        }
    }

    // Nothing is imputed: an unanswered item or, by その2, an unstated sex keeps a sheet out of every share.
    @Test func `leave out who cannot be judged, and count them`() throws {
        let instrument = try Instrument.load(.bjsq57)
        let scorer = Scorer(try RuleSet.standard(.bjsq57))
        var codes = Array(repeating: UInt8(2), count: 57)
        let full = try Answers(codes: codes, in: instrument)
        codes[0] = 0
        let blank = try Answers(codes: codes, in: instrument)
        var both = (SumDistribution(.simpleSum), SumDistribution(.conversionTable))
        for (answers, sex) in [(full, Sex.male), (full, nil), (blank, .female), (blank, nil)]
            as [(Answers, Sex?)]
        {
            let score = try scorer.score(answers, sex: sex)
            both.0.add(score)
            both.1.add(score)
        }
        #expect(both.0.judged == 2 && both.0.incomplete == 2 && both.0.sexUnstated == 0)
        #expect(both.1.judged == 1 && both.1.incomplete == 2 && both.1.sexUnstated == 1)
    }
}
