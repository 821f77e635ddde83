import Campaigns
import Charts
import Organisation
import StressCheck
import Testing

@testable import Reports

@Suite struct `A notice` {
    let sample: SampleResult

    init() throws {
        sample = try SampleResult()
    }

    func finding(_ stressed: Double = 0.9, _ sex: Sex? = .female, blanks: Set<Int> = []) throws
        -> PersonalResult.Finding
    {
        var random = Seeded(state: 7)
        return try sample.finding(sample.answers(stressed: stressed, blanks: blanks, using: &random), sex)
    }

    // L-09, L-11, S4-38: no element of the notice can be missing, least of all the implementer's decision.
    @Test func `cannot be made without an element that the law names`() throws {
        let whole = sample.input(try finding(), .needed)
        _ = try PersonalResult(whole)
        let lame: [(PersonalResult.Missing, (inout PersonalResult.Input) -> Void)] = [
            (.decision, { $0.decision = nil }),
            (.degree, { $0.finding.verdict = nil }),
            (.areaPoints, { $0.finding.points = nil }),
            (
                .profile(ScaleID(rawValue: "vigor")),
                { $0.finding.profile.removeAll { $0.scale.rawValue == "vigor" } }
            ),
            (.requestContact, { $0.requestContacts = [] }),
            (.requestContact, { $0.requestContacts = [.init(name: "　", details: [])] }),
            (.consultationContact, { $0.consultationContacts = [] }),
            (.implementer, { $0.implementers = [] }),
        ]
        for (missing, spoil) in lame {
            var input = whole
            spoil(&input)
            #expect(throws: missing) { try PersonalResult(input) }
        }
    }

    // L-11: the three musts and the three more, in both languages.
    @Test(arguments: Language.allCases) func `says all six things`(language: Language) throws {
        let result = try PersonalResult(sample.input(try finding(), .needed, language))
        #expect(result.profile.groups.map(\.rows.count) == [9, 6, 4])
        #expect(result.profile.groups.flatMap(\.rows).allSatisfy { $0.point != nil && $0.stage != nil })
        #expect(result.areaPoints.rows.count == 4)
        #expect(result.degree == .high)
        #expect(result.verdict.line == (language == .ja ? "高ストレスに該当します" : "You are in the high-stress group"))
        #expect(result.interview.line.contains(language == .ja ? "お勧めします" : "We recommend"))
        #expect(result.advice.tips.count == 3)
        #expect(result.request.contacts.count == 1 && result.request.notes.count == 3)
        #expect(result.consultation.contacts.count == 2)
        #expect(result.implementer.paragraphs.first == "産業医 海野 凪")
    }

    // S2-35: profile and verdict rest on the same points.
    @Test func `adds its area points from the points of its profile`() throws {
        var random = Seeded(state: 1)
        for _ in 0..<50 {
            let answers = try sample.answers(stressed: .random(in: 0...1, using: &random), using: &random)
            let sex: Sex = Bool.random(using: &random) ? .male : .female
            let finding = try sample.finding(answers, sex)
            let result = try PersonalResult(sample.input(finding, .notNeeded))
            let sums = result.profile.groups.map { group in
                group.rows.filter { $0.scale.rawValue != "satisfaction" }.compactMap(\.point).reduce(0, +)
            }
            #expect(result.areaPoints.rows.map(\.points) == (sums + [sums.reduce(0, +)]).map { "\($0)点" })
            #expect(finding.verdict?.sums == AreaSums(a: sums[0], b: sums[1], c: sums[2]))
        }
    }

    @Test func `draws each group as a radar of the same points with the good side named`() throws {
        let result = try PersonalResult(sample.input(try finding(), .needed))
        for group in result.profile.groups {
            #expect(group.radar.series[0].points == group.rows.map(\.point))
            #expect(group.radar.axes.count == group.rows.count)
            #expect(group.radar.caption == "外側ほど良好")
            for row in group.rows { #expect(group.radar.description.contains(row.spoken)) }
        }
    }

    @Test func `tints the stressful column of each scale`() throws {
        let result = try PersonalResult(sample.input(try finding(), .needed))
        for row in result.profile.groups.flatMap(\.rows) {
            let (stage, point) = (try #require(row.stage), try #require(row.point))
            #expect(point == (row.attention == 1 ? stage : 6 - stage), "\(row.name)")
        }
    }

    @Test func `has a short name for every axis and both languages`() throws {
        let scales = Set(sample.instrument.scales.map(\.id.rawValue))
        for texts in [PersonalResultTexts.ja, .en] { #expect(Set(texts.profile.axes.keys) == scales) }
    }
}

@Suite struct `A notice that cannot say everything` {
    let whole: SampleResult
    let input: PersonalResult.Input

    init() throws {
        whole = try SampleResult()
        var random = Seeded(state: 3)
        let answers = try whole.answers(stressed: 0.7, using: &random)
        input = whole.input(try whole.finding(answers, nil), .needed)
    }

    // ARCHITECTURE §5: with an unstated sex only what both tables agree on, and その1 sums by name.
    @Test func `of an unstated sex leaves open what the tables do not agree on`() throws {
        let result = try PersonalResult(input)
        let open = result.profile.groups.flatMap(\.rows).filter { $0.point == nil }
        #expect(!open.isEmpty && open.count < 19)
        #expect(result.profile.note.contains("男女の換算表"))
        #expect(result.degree == .cannotBeJudged)
        #expect(result.verdict.reason.contains("性別"))
        #expect(result.areaPoints.note.contains("合計点数方式"))
        let sums = try #require(input.finding.points).sums
        #expect(result.areaPoints.rows[1].points == "\(sums.b)点")
        #expect(result.areaPoints.rows[1].basis.hasPrefix("29問"))
    }

    @Test func `of an unfinished sheet names the blank questions and gives no sum`() throws {
        var random = Seeded(state: 5)
        let blanks: Set<Int> = [3, 20, 21, 30, 47]
        let answers = try whole.answers(stressed: 0.4, blanks: blanks, using: &random)
        let finding = try whole.finding(answers, .male)
        let result = try PersonalResult(whole.input(finding, .cannotBeJudged))
        #expect(result.degree == .cannotBeJudged)
        #expect(result.verdict.reason.contains("問3、問20、問21、問30ほか"))
        #expect(result.areaPoints.rows.allSatisfy { $0.points == "—" })
        #expect(result.profile.groups.flatMap(\.rows).contains { $0.point != nil })
    }

    @Test func `of blank satisfaction is whole otherwise`() throws {
        var random = Seeded(state: 6)
        let answers = try whole.answers(stressed: 0.2, blanks: [56, 57], using: &random)
        let result = try PersonalResult(whole.input(try whole.finding(answers, .female), .notNeeded))
        #expect(result.degree == .notHigh)
        #expect(result.profile.groups.flatMap(\.rows).filter { $0.point == nil }.count == 1)
        #expect(result.profile.note.contains("回答のない設問"))
    }

    @Test func `by the simple sum says so`() throws {
        let simple = try SampleResult(deciding: .simpleSum)
        var random = Seeded(state: 8)
        let answers = try simple.answers(stressed: 0.95, using: &random)
        for sex in [Sex.male, nil] {
            let result = try PersonalResult(simple.input(try simple.finding(answers, sex), .needed))
            #expect(result.degree == .high)
            #expect(result.areaPoints.note.contains("高いほど"))
            #expect(result.reading.paragraphs.contains { $0.contains("77点以上") })
        }
    }
}
