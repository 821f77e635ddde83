import Campaigns
import Charts
import Documents
import Foundation
import Organisation
import StressCheck
import Testing

@testable import Reports

@Suite struct `A result on paper` {
    // Done-when 7: over 100 random profiles and every verdict and decision, pages and size tell nothing.
    @Test func `has two pages and one size for every profile, verdict and decision`() async throws {
        let sample = try SampleResult()
        var random = Seeded(state: 2026)
        var results: [PersonalResult] = []
        for index in 0..<102 {
            let blanks: Set<Int> = index % 6 == 5 ? [Int.random(in: 1...55, using: &random)] : []
            let chance = [0.05, 0.3, 0.55, 0.8, 0.98].randomElement(using: &random) ?? 0.5
            let answers = try sample.answers(stressed: chance, blanks: blanks, using: &random)
            let finding = try sample.finding(answers, index % 5 == 4 ? nil : index % 2 == 0 ? .male : .female)
            for decision in InterviewDecision.allCases {
                var input = sample.input(finding, decision, index % 7 == 6 ? .en : .ja)
                input.earlier = Array(SampleResult.earlier.prefix(index % 3))
                results.append(try PersonalResult(input))
            }
        }
        let seen = Set(results.map { "\($0.degree) \($0.decision)" })
        #expect(seen.count == 9)
        let files = try await Paper.print(results)
        #expect(Set(files.map(\.pages)) == [2])
        #expect(Set(files.map(\.bytes.count)) == [PersonalResult.paperStep])
        #expect(files.allSatisfy { $0.unknownGlyphs == 0 })
        #expect(PersonalResult.paperStep <= 120_000)
    }

    // S3-11, S3-12
    @Test(arguments: Language.allCases) func `says in selectable text everything the page says`(
        language: Language
    ) throws {
        let result = try Paper.sample(language)
        let text = try Paper.text(of: Paper.file(result))
        var words = [
            result.head.title, result.head.name, result.verdict.line, result.interview.line,
            result.advice.heading, result.request.heading, result.consultation.heading,
            result.reading.heading,
        ]
        words += result.profile.groups.flatMap { [$0.name, $0.radar.caption] + $0.rows.map(\.name) }
        words += result.areaPoints.rows.flatMap { [$0.name, $0.points] }
        words += [result.profile.comparison?.legend ?? "?"]
        words += result.request.notes + result.advice.tips
        for word in words { #expect(text.contains(Paper.squeezed(word)), "\(word)") }
    }

    @Test func `is the same bytes each time it is made`() async throws {
        let result = try Paper.sample(.ja)
        #expect(Set(try await Paper.print(Array(repeating: result, count: 8))).count == 1)
    }

    @Test func `names nobody outside its pages`() throws {
        let (info, file) = try Paper.look(Paper.file(Paper.sample(.ja))) { ($0, $1) }
        for word in ["青海", "はるか", "0012345", "営業"] {
            #expect(!info.contains(word) && !PersonalResult.fileName.contains(word))
        }
        #expect(file.contains("Tagged:          yes"))
    }

    // EXPERIENCE §3.1: body 10 points, table 9 points or more.
    @Test(arguments: Language.allCases) func `is set at reading size for every verdict and decision`(
        language: Language
    ) throws {
        let sample = try SampleResult()
        let kit = try TextKit()
        for (_, finding) in try `What a person is told`.findings(sample) {
            for decision in InterviewDecision.allCases {
                var input = sample.input(finding, decision, language)
                input.earlier = SampleResult.earlier
                let result = try PersonalResult(input)
                for page in 1...2 { #expect(try result.look(ofPage: page, kit: kit).scale == 1) }
            }
        }
        let look = PaperLook(scale: 1)
        #expect(look.body.size >= 10 && look.table.size >= 9 && look.axis.size >= 9)
        #expect(
            look.verdict.size > [look.title, look.name, look.interview, look.heading].map(\.size).max() ?? 99)
    }

    /// High by ㋐, by ㋑, by both; not high; an unstated sex; blank items.
    private static func everyReason(_ sample: SampleResult) throws -> [PersonalResult.Finding] {
        var found: [[String]?: PersonalResult.Finding] = [:]
        var random = Seeded(state: 12)
        for _ in 0..<3000 where found.count < 4 {
            let chance = Double.random(in: 0.3...1, using: &random)
            let finding = try sample.finding(sample.answers(stressed: chance, using: &random), .male)
            found[finding.verdict?.rulesMet] = finding
        }
        try #require(found.count == 4)
        let blank = try sample.answers(stressed: 0.5, blanks: [12, 30, 31, 40, 55], using: &random)
        let whole = try sample.answers(stressed: 0.5, using: &random)
        return try found.values + [sample.finding(blank, .female), sample.finding(whole, nil)]
    }

    // A box of another height would move everything below it: visible through thin paper.
    @Test(arguments: Language.allCases) func `has its verdict in a box of one height`(language: Language)
        throws
    {
        let sample = try SampleResult()
        let kit = try TextKit()
        var heights: Set<Double> = []
        for finding in try Self.everyReason(sample) {
            for decision in InterviewDecision.allCases {
                let result = try PersonalResult(sample.input(finding, decision, language))
                let page = FirstPage(result: result, look: PaperLook(scale: 1))
                heights.insert(page.findings.height(width: 511, kit: kit))
            }
        }
        #expect(heights.count == 1, "\(heights)")
    }
}

@Suite struct `A result for long words` {
    static let names = [
        "髙﨑𠮷", "阿", String(repeating: "寿限無", count: 30), "Jonathan Alexander von Hohenstein-Schwarzburg III",
    ]

    @Test(arguments: names) func `keeps its two pages`(name: String) throws {
        let sample = try SampleResult()
        var random = Seeded(state: 4)
        let finding = try sample.finding(sample.answers(stressed: 0.9, using: &random), .male)
        var input = sample.input(finding, .needed)
        input.name = name
        input.department = String(repeating: "事業推進統括本部 第三企画室 ", count: 12)
        input.company = String(repeating: "凪", count: 80)
        input.campaign = String(repeating: "長い名前の", count: 20)
        let details = (1...4).map { "電話 03-1234-567\($0)（平日 9:00〜17:30、祝日と年末年始を除く。保健師が応対します）" }
        input.requestContacts = (1...3).map { .init(name: "健康推進室 窓口\($0)", details: details) }
        input.consultationContacts = input.requestContacts
        let file = try Paper.file(PersonalResult(input))
        #expect(file.pages == 2 && file.unknownGlyphs == 0)
        #expect(file.bytes.count == PersonalResult.paperStep)
        let text = try Paper.text(of: file)
        if name.count < 60 { #expect(text.contains(Paper.squeezed(name))) }
        #expect(text.contains("窓口3"))
    }

    @Test func `is refused rather than cut when it cannot fit`() throws {
        let sample = try SampleResult()
        var random = Seeded(state: 4)
        let finding = try sample.finding(sample.answers(stressed: 0.9, using: &random), .male)
        var input = sample.input(finding, .needed)
        input.requestContacts = (1...40).map { .init(name: "窓口\($0)", details: ["電話"]) }
        #expect(throws: PDFError.doesNotFit(page: 2)) { try Paper.file(PersonalResult(input)) }
    }
}
