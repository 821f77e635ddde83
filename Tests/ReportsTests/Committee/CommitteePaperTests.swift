import Campaigns
import Documents
import StressCheck
import Testing

@testable import Reports

@Suite struct `The paper for the committee` {
    private static func paper(
        _ method: Method = .conversionTable, share: ShareEstimate? = ShareEstimate(23, of: 237),
        example: ShareEstimate? = ShareEstimate(43, of: 237), isFirst: Bool = false
    ) throws -> CommitteePaper {
        let figures = share.map { CommitteePaper.Figures(proposal: $0, example: example) }
        return CommitteePaper(
            company: "凪テスト株式会社", workplace: "東京本社", campaign: "2027年度ストレスチェック", isCommittee: true,
            proposal: try Criteria.example(method, for: .bjsq57),
            target: try #require(TargetShare(tenths: 65)),
            last: isFirst ? nil : .init(campaign: "2026年度", workplace: "東京本社", figures: figures))
    }

    private static func text(_ paper: CommitteePaper) throws -> String {
        let file = try paper.file(created: SampleResult.released, kit: TextKit())
        #expect(file.pages == 1 && file.unknownGlyphs == 0)
        return try Paper.text(of: file)
    }

    // S2-37, S4-12: rounded, the method in words, the source named, no count of anybody.
    @Test(arguments: Method.allCases)
    func `says the method, the lines, rounded shares and the source`(method: Method) throws {
        let text = try Self.text(try Self.paper(method))
        #expect(text.contains("約10％") && text.contains("約18％") && text.contains("約240人分"))
        #expect(text.contains("目標6.5％") && text.contains("110・111ページ"))
        #expect(text.contains(Paper.squeezed(method.explanation.ja)))
        let rule = method == .simpleSum ? "合計が77点以上" : "合計が12点以下"
        #expect(text.contains(rule) && text.contains("㋐") && text.contains("㋑"))
        for count in ["23人", "43人", "237", "9.7"] { #expect(!text.contains(count), "\(count)") }
    }

    // SD-R1: nine people are a bound; a difference of nine is none.
    @Test func `gives no figure for fewer than ten people`() throws {
        let few = try Self.text(
            try Self.paper(share: ShareEstimate(9, of: 237), example: ShareEstimate(23, of: 237)))
        #expect(few.contains("5％未満") && !few.contains("約4％") && few.contains("約10％"))
        let near = try Self.text(
            try Self.paper(share: ShareEstimate(23, of: 237), example: ShareEstimate(32, of: 237)))
        #expect(near.contains("案とほぼ同じ") && !near.contains("約14％"))
        let apart = try Self.text(
            try Self.paper(share: ShareEstimate(23, of: 237), example: ShareEstimate(33, of: 237)))
        #expect(apart.contains("約14％"))
        let same = ShareEstimate(23, of: 237)
        #expect(try Self.text(try Self.paper(share: same, example: same)).contains("案と同じ線です"))
    }

    // S2-36: no reference, no figure, and it says so.
    @Test func `says plainly that a first year has no reference`() throws {
        let first = try Self.text(try Self.paper(isFirst: true))
        #expect(first.contains("基準となる分布）はありません") && !first.contains("約"))
        let few = try Self.text(try Self.paper(share: nil))
        #expect(few.contains("10人に満たなかったため"))
    }
}
