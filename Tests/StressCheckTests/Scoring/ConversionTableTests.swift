import StressCheck
import Testing

@Suite struct `The 素点換算表` {
    /// The printed table once more, typed out: stages 1 to 5 from left to right, `-` is a blank cell.
    /// `good` marks scales whose high raw value is the good end.
    private static let table: [(scale: String, good: Bool, male: String, female: String)] = [
        ("jobOverloadQuantitative", false, "3…5 6…7 8…9 10…11 12", "3…4 5…6 7…9 10…11 12"),
        ("jobOverloadQualitative", false, "3…5 6…7 8…9 10…11 12", "3…4 5…6 7…8 9…10 11…12"),
        ("physicalDemands", false, "- 1 2 3 4", "- 1 2 3 4"),
        ("interpersonalConflict", false, "3 4…5 6…7 8…9 10…12", "3 4…5 6…7 8…9 10…12"),
        ("workEnvironment", false, "- 1 2 3 4", "1 - 2 3 4"),
        ("jobControl", true, "3…4 5…6 7…8 9…10 11…12", "3 4…5 6…8 9…10 11…12"),
        ("skillUtilization", true, "1 2 3 4 -", "1 2 3 4 -"),
        ("jobFit", true, "1 2 3 - 4", "1 2 3 - 4"),
        ("meaningfulness", true, "1 2 3 - 4", "1 2 3 - 4"),
        ("vigor", true, "3 4…5 6…7 8…9 10…12", "3 4…5 6…7 8…9 10…12"),
        ("irritation", false, "3 4…5 6…7 8…9 10…12", "3 4…5 6…8 9…10 11…12"),
        ("fatigue", false, "3 4 5…7 8…10 11…12", "3 4…5 6…8 9…11 12"),
        ("anxiety", false, "3 4 5…7 8…9 10…12", "3 4 5…7 8…10 11…12"),
        ("depression", false, "6 7…8 9…12 13…16 17…24", "6 7…8 9…12 13…17 18…24"),
        ("physicalComplaints", false, "11 12…15 16…21 22…26 27…44", "11…13 14…17 18…23 24…29 30…44"),
        ("supervisorSupport", true, "3…4 5…6 7…8 9…10 11…12", "3 4…5 6…7 8…10 11…12"),
        ("coworkerSupport", true, "3…5 6…7 8…9 10…11 12", "3…5 6…7 8…9 10…11 12"),
        ("familySupport", true, "3…6 7…8 9 10…11 12", "3…6 7…8 9 10…11 12"),
        ("satisfaction", true, "2…3 4 5…6 7 8", "2…3 4 5…6 7 8"),
    ]

    // S2-32, S2-33, S4-15
    @Test(arguments: Sex.allCases)
    func `gives every raw value of every scale its printed stage and point`(_ sex: Sex) throws {
        let scorer = Scorer(try .standard(.bjsq57))
        let instrument = scorer.ruleSet.instrument
        #expect(instrument.scales.map(\.id.rawValue) == Self.table.map(\.scale))
        for (scale, printed) in zip(instrument.scales, Self.table) {
            let stages = Self.stages(sex == .male ? printed.male : printed.female)
            #expect(Set(stages.keys) == Set(scale.rawRange), "\(scale.id.rawValue): the bands have a gap")
            for raw in scale.rawRange {
                var answers = try Sheets.calmest(instrument)
                try Sheets.set(scale, raw: raw, in: &answers)
                let point = try #require(try scorer.score(answers, sex: sex).point(scale.id))
                let stage = try #require(stages[raw])
                #expect(point.raw == raw)
                #expect(point.stage == stage, "\(scale.id.rawValue) \(raw)")
                #expect(point.point == (printed.good ? stage : 6 - stage), "\(scale.id.rawValue) \(raw)")
            }
        }
    }

    // S4-15
    @Test func `names the manual and the page it is printed on`() throws {
        let instrument = try Instrument.load(.bjsq57)
        #expect(instrument.source.contains("ストレスチェック制度実施マニュアル"))
        #expect(instrument.source.contains("素点換算表"))
        #expect(instrument.source.contains("p.37"))
    }

    private static func stages(_ printed: String) -> [Int: Int] {
        var stages: [Int: Int] = [:]
        for (stage, cell) in zip(1..., printed.split(separator: " ")) where cell != "-" {
            let ends = cell.split(separator: "…").compactMap { Int($0) }
            for raw in ends[0]...ends[ends.count - 1] { stages[raw] = stage }
        }
        return stages
    }
}
