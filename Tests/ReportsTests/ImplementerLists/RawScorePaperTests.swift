import Campaigns
import Documents
import Foundation
import Organisation
import Testing

@testable import Reports

@Suite struct `The table of raw scores on paper` {
    private static func table(_ count: Int) -> RawScoreTable {
        let scales = (1...19).map { "尺度\($0)" }
        let rows = (0..<count).map { n in
            RawScoreTable.Row(
                running: n + 1, receipt: "ABCD2345", number: "\(1000 + n)", name: "受検 \(n)番",
                department: "本社 / 営業部 / 営業1課",
                raw: scales.indices.map { ($0 + n) % 12 },
                points: scales.indices.map { n % 7 == 0 ? nil : $0 % 5 + 1 },
                sums: [30, 20, 10, 40], finding: "該当 ㋐㋑", decision: "要")
        }
        return RawScoreTable(
            origin: RawScoreTable.Origin(
                company: "凪テスト株式会社", workplace: "東京本社", campaign: "2026年度", batch: 1, method: "その2",
                ruleSet: String(repeating: "a", count: 64), digest: String(repeating: "b", count: 64),
                made: SampleResult.released), scales: scales, rows: rows)
    }

    // S4-25, S4-29: each page with the head, its number and how the paper is to be kept; nobody is lost between pages.
    @Test(arguments: [(0, 1), (1, 1), (44, 1), (45, 2), (100, 3)])
    func `repeats its head and its notice on every page`(_ people: Int, _ pages: Int) throws {
        let file = try Self.table(people).paper(kit: TextKit())
        #expect(file.pages == pages && file.unknownGlyphs == 0)
        let text = try Paper.text(of: file)
        for words in ["受付番号", "取扱注意：個人の健康情報です。", "尺度19", "素点一覧表（全受検者）"] {
            #expect(text.components(separatedBy: words).count - 1 == pages, "\(words)")
        }
        for page in 1...pages { #expect(text.contains("\(page)／\(pages)ページ")) }
        for n in 0..<people { #expect(text.contains("受検\(n)番")) }
    }
}
