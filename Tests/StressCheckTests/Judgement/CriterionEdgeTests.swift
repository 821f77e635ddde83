import Testing

@testable import StressCheck

@Suite struct `The lines of その2` {
    private struct Edge: Sendable, CustomTestStringConvertible {
        let a: Int
        let b: Int
        let c: Int
        let rules: [String]
        var testDescription: String { "A+C \(a + c), B \(b) → \(rules)" }
    }

    /// 17 points of 6 scales are printed as 2.83 but are 2.8333…: comparing means would lose the rows with B 17.
    private static let edges = [
        Edge(a: 40, b: 12, c: 15, rules: ["a"]),
        Edge(a: 40, b: 13, c: 15, rules: []),
        Edge(a: 20, b: 17, c: 6, rules: ["b"]),
        Edge(a: 20, b: 18, c: 6, rules: []),
        Edge(a: 21, b: 17, c: 6, rules: []),
        Edge(a: 20, b: 17, c: 7, rules: []),
        Edge(a: 20, b: 13, c: 6, rules: ["b"]),
        Edge(a: 20, b: 12, c: 6, rules: ["a", "b"]),
        Edge(a: 21, b: 12, c: 6, rules: ["a"]),
        Edge(a: 9, b: 18, c: 3, rules: []),
        Edge(a: 9, b: 6, c: 3, rules: ["a", "b"]),
        Edge(a: 40, b: 30, c: 15, rules: []),
    ]

    // S2-39, S2-40, S2-41, S4-14, S4-16
    @Test(arguments: Sex.allCases)
    func `12, 26 and 17 are inside and 13, 27 and 18 outside`(_ sex: Sex) throws {
        let scorer = Scorer(try .standard(.bjsq57))
        for edge in Self.edges {
            let answers = try #require(
                try Sheets.withPointSums(a: edge.a, b: edge.b, c: edge.c, sex: sex, scorer.ruleSet.instrument)
            )
            let verdict = try #require(try scorer.score(answers, sex: sex).sono2)
            #expect(verdict.sums == AreaSums(a: edge.a, b: edge.b, c: edge.c))
            #expect(verdict.rulesMet == edge.rules, "\(edge.testDescription)")
            #expect(verdict.isHigh == !edge.rules.isEmpty)
        }
    }

    // S2-41, S4-16: every pair of sums that the integers allow
    @Test func `are one boolean of whole numbers`() throws {
        let scorer = Scorer(try .standard(.bjsq57))
        for b in 6...30 {
            for ac in 12...58 {
                let verdict = scorer.verdict(.conversionTable, AreaSums(a: ac - 3, b: b, c: 3))
                #expect(verdict?.isHigh == (b <= 12 || (ac <= 26 && b <= 17)), "B \(b), A+C \(ac)")
            }
        }
    }

    // S4-14, S4-16
    @Test func `count six scales in B, nine in A and three in C, and never satisfaction`() throws {
        let instrument = try Instrument.load(.bjsq57)
        func names(_ area: Area) -> [String] {
            instrument.scales.filter { $0.area == area && $0.countsInSono2 }.map(\.name.ja)
        }
        #expect(names(.stressReactions) == ["活気", "イライラ感", "疲労感", "不安感", "抑うつ感", "身体愁訴"])
        #expect(names(.jobStressors).count == 9)
        #expect(names(.socialSupport) == ["上司からのサポート", "同僚からのサポート", "家族・友人からのサポート"])
        #expect(names(.satisfaction).isEmpty)
        let items = instrument.scales.filter { $0.area == .stressReactions }.flatMap(\.items)
        #expect(items.count == 29)
    }
}

@Suite struct `The lines of その1` {
    @Test(arguments: Sex.allCases)
    func `77, 76 and 63 are inside and 76, 75 and 62 outside`(_ sex: Sex) throws {
        let scorer = Scorer(try .standard(.bjsq57))
        let edges: [(a: Int, b: Int, c: Int, rules: [String])] = [
            (17, 77, 9, ["a"]), (17, 76, 9, []), (50, 63, 26, ["b"]), (50, 63, 25, []), (49, 63, 26, []),
            (50, 62, 26, []), (50, 77, 26, ["a", "b"]), (50, 76, 26, ["b"]), (68, 62, 36, []),
            (17, 116, 9, ["a"]), (68, 116, 36, ["a", "b"]), (17, 29, 9, []),
        ]
        for edge in edges {
            let answers = try Sheets.withSimpleSums(
                a: edge.a, b: edge.b, c: edge.c, scorer.ruleSet.instrument)
            for stated in [sex, nil] {
                let verdict = try #require(try scorer.score(answers, sex: stated).sono1)
                #expect(verdict.sums == AreaSums(a: edge.a, b: edge.b, c: edge.c))
                #expect(verdict.rulesMet == edge.rules, "A \(edge.a), B \(edge.b), C \(edge.c)")
            }
        }
    }

    @Test func `are 31, 39 and 23 for the 23 items`() throws {
        let scorer = Scorer(try .standard(.bjsq23))
        let edges: [(a: Int, b: Int, c: Int, rules: [String])] = [
            (6, 31, 6, ["a"]), (6, 30, 6, []), (20, 23, 19, ["b"]), (20, 23, 18, []), (20, 22, 19, []),
        ]
        for edge in edges {
            let answers = try Sheets.withSimpleSums(
                a: edge.a, b: edge.b, c: edge.c, scorer.ruleSet.instrument)
            #expect(try scorer.score(answers, sex: nil).sono1?.rulesMet == edge.rules)
        }
    }
}
