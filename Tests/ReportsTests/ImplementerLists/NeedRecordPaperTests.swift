import Campaigns
import Documents
import Foundation
import Organisation
import Testing

@testable import Reports

@Suite struct `The need-of-interview record on paper` {
    static func table(_ count: Int, reason: String = "", signed: Bool = false) -> NeedRecordTable {
        let rows = (0..<count).map { n in
            var row = NeedRecordTable.Row(
                running: n + 1, receipt: "ABCD2345", number: "\(1000 + n)", name: "受検 \(n)番",
                department: "本社 / 営業部 / 営業1課", sums: [30, 20, 10, 40], finding: "該当 ㋐㋑", other: "非該当")
            if signed {
                row.decision = n % 2 == 0 ? .needed : .notNeeded
                row.decided = "磯部 千波　2026-11-21 12:03"
            }
            row.reason = reason
            return row
        }
        let origin = RawScoreTable.Origin(
            company: "凪テスト株式会社", workplace: "東京本社", campaign: "2026年度", batch: 1, method: "その2",
            ruleSet: String(repeating: "a", count: 64), digest: String(repeating: "b", count: 64),
            made: SampleResult.released)
        let confirmed = ReviewConfirmation.allCases.map { ($0, "磯部 千波　2026-11-21 12:04") }
        var table = NeedRecordTable(
            origin: origin, scoringVersion: 1, rows: rows, members: count + 5, othersNotNeeded: 4,
            confirmations: signed ? Dictionary(uniqueKeysWithValues: confirmed) : [:],
            keeper: signed ? "汐見 しおり" : nil)
        if signed {
            table.signature = NeedRecordTable.Signature(
                name: "磯部 千波", qualification: .nurse, account: AccountID(rawValue: 77),
                at: SampleResult.released)
        }
        return table
    }

    // S4-22, S4-02, S4-29: every page with its head, its number and how it is kept; nobody is lost between pages.
    @Test(arguments: [
        (0, ""), (1, ""), (14, ""), (17, ""), (60, ""), (30, String(repeating: "理由", count: 100)),
    ])
    func `loses nobody between pages and ends with the signature`(_ people: Int, _ reason: String) throws {
        let file = try Self.table(people, reason: reason).paper(kit: TextKit())
        #expect(file.unknownGlyphs == 0)
        let text = try Paper.text(of: file)
        func times(_ words: String) -> Int { text.components(separatedBy: words).count - 1 }
        #expect(times("取扱注意：個人の健康情報です。") == file.pages)
        #expect(text.contains("\(file.pages)／\(file.pages)ページ"))
        for n in 0..<people { #expect(text.contains("受検\(n)番")) }
        // To be ticked and signed by hand.
        #expect(times("□要") == people && times("□不要") == people && times("■") == 0)
        #expect(times("署名") == 1 && times("□面接指導の要否を判定した") == 1)
        if !reason.isEmpty { #expect(times("理由理由") >= people) }
    }

    // S4-23, S4-37: who, when, which data by which criteria.
    @Test func `says who signed what by which criteria`() throws {
        let text = try Paper.text(of: Self.table(4, signed: true).paper(kit: TextKit()))
        #expect(text.components(separatedBy: "■要").count == 3)
        #expect(text.components(separatedBy: "■不要").count == 3)
        for words in [
            "電子署名実施者磯部千波（看護師）", "アカウント77", String(repeating: "a", count: 64),
            String(repeating: "b", count: 64), "計算の版1", "保存担当汐見しおりが5年間",
        ] { #expect(text.contains(words), "\(words)") }
    }
}
