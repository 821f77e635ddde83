import Campaigns
import Foundation
import HTML
import Organisation
import Reports
import StressCheck
import Testing

@testable import Web

@Suite struct `The page of a result` {
    static func page(
        _ answers: Answers, _ sex: Sex?, _ decision: InterviewDecision, _ language: Language = .ja,
        earlier: [PersonalResult.Earlier] = []
    ) throws -> HTML {
        let result = try SampleResult.make(
            answers, sex: sex, decision: decision, language: language, earlier: earlier)
        return ResultPage(sheet: SheetID(rawValue: 7), result: result)
            .html(Frame.sample(language).forPerson())
    }

    @Test(arguments: Language.allCases) func `passes the page check for every kind of result`(
        language: Language
    ) throws {
        for code in 1...4 {
            for sex in [Sex.male, .female, nil] {
                let answers = try SampleResult.answers { $0.number == 30 && code == 4 ? nil : code }
                let check = PageCheck(try Self.page(answers, sex, .notNeeded, language))
                #expect(check.mistakes == [], "\(code)")
            }
        }
    }

    // L-11, S2-35, S3-11: profile and points of the three areas, degree, interview; advice, request and other desks.
    @Test func `holds every element of the notice`() throws {
        let answers = try SampleResult.answers { $0.isReversedInSimpleSum ? 1 : 4 }
        let result = try SampleResult.make(answers, sex: .female, decision: .needed)
        let page = ResultPage(sheet: SheetID(rawValue: 7), result: result).html(.sample()).markup
        #expect(result.degree == .high)
        var parts = [
            result.verdict.line, result.interview.line, result.advice.opening, result.advice.closing,
            result.request.heading, result.consultation.heading, "健康管理室", "こころの相談窓口", "産業医 海野 凪",
            "/t/h4kq9zt2ab/results/7/document.pdf",
        ]
        parts += result.areaPoints.rows.flatMap { [$0.name, $0.points] } + result.request.notes
        for words in parts { #expect(page.contains(words), "\(words)") }
        #expect(page.components(separatedBy: "class=\"chart radar\"").count - 1 == 3)
        #expect(page.components(separatedBy: "class=\"chart bar\"").count - 1 == 19)
        for row in result.profile.groups.flatMap(\.rows) { #expect(page.contains(row.spoken)) }
    }

    static let earlier = ["2025年度 秋のストレスチェック", "2024年度"].map {
        PersonalResult.Earlier(
            campaign: $0,
            points: [
                ScaleID(rawValue: "jobOverloadQuantitative"): 2, ScaleID(rawValue: "vigor"): 5,
                ScaleID(rawValue: "satisfaction"): 1,
            ])
    }

    // S3-12: numbers under the radars, and words for which line is which year.
    @Test(arguments: Language.allCases) func `lays the two results before under this one`(
        language: Language
    ) throws {
        let answers = try SampleResult.answers { _ in 2 }
        for count in 0...2 {
            let earlier = Array(Self.earlier.prefix(count))
            let page = try Self.page(answers, .female, .notNeeded, language, earlier: earlier)
            #expect(PageCheck(page).mistakes == [])
            let markup = page.markup
            #expect(markup.contains("radar-dot series-2") == (count > 0))
            #expect(markup.contains("radar-dot series-3") == (count > 1))
            for one in Self.earlier { #expect(markup.contains(one.campaign) == earlier.contains(one)) }
        }
    }

    // PR-07, done-when 7: the length of the page tells nothing.
    @Test func `has the same length for everybody`() throws {
        var chance = SystemRandomNumberGenerator()
        var lengths: Set<Int> = []
        var longest = 0
        for _ in 0..<100 {
            let level = Int.random(in: 0...3, using: &chance)
            let answers = try SampleResult.answers { item in
                if level == 3, Int.random(in: 0..<8, using: &chance) == 0 { return nil }
                let code = Int.random(in: 1...(level == 0 ? 2 : 4), using: &chance)
                return item.isReversedInSimpleSum ? code : 5 - code
            }
            let sex = [Sex.male, .female, nil][Int.random(in: 0...2, using: &chance)]
            let decision = InterviewDecision.allCases[Int.random(in: 0...2, using: &chance)]
            let earlier = Array(Self.earlier.prefix(Int.random(in: 0...2, using: &chance)))
            let page = try Self.page(answers, sex, decision, earlier: earlier)
            lengths.insert(page.markup(paddedTo: ResultPage.length).utf8.count)
            longest = max(longest, page.markup.utf8.count)
        }
        #expect(lengths == [ResultPage.length])
        #expect(longest < ResultPage.length * 3 / 4, "\(longest)")
    }

    // ARCHITECTURE §5: with an unstated sex only what both tables agree on.
    @Test func `shows a dash where the two tables differ and the sex is not stated`() throws {
        let answers = try SampleResult.answers { _ in 2 }
        let agreed = try Scorer(RuleSet.standard(.bjsq57)).agreed(answers)
        let open = agreed.scales.filter { $0.point == nil }.count
        #expect(open > 0)
        let page = try Self.page(answers, nil, .notNeeded).markup
        #expect(page.components(separatedBy: "class=\"number\">—<").count - 1 == open)
        #expect(page.contains("男女の換算表で結果が分かれる"))
    }
}

@Suite struct `Padding` {
    @Test func `fills up to whole blocks`() {
        for count in 0..<40 {
            let page = p { String(repeating: "あ", count: count) }.markup(paddedTo: 64)
            #expect(page.utf8.count.isMultiple(of: 64))
            #expect(page.hasSuffix("-->\n"))
        }
    }

    // 1.2.1: markup enters unescaped in the layout only.
    @Test func `and drawings are the only raw markup of the pages`() throws {
        let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources/Web")
        let files = try #require(FileManager.default.enumerator(atPath: sources.path)).compactMap {
            $0 as? String
        }
        let users = try files.filter { $0.hasSuffix(".swift") }.filter { file in
            try String(contentsOf: sources.appendingPathComponent(file), encoding: .utf8).contains(
                "HTML(raw:")
        }
        #expect(users.sorted() == ["Layout/Document.swift", "Layout/Drawing.swift"])
    }
}
