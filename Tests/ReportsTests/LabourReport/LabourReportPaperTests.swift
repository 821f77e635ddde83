import Campaigns
import Documents
import Foundation
import Organisation
import Testing

@testable import Reports

@Suite struct `The copy of form 6-3` {
    private static func kept(_ fill: (inout LabourReport) -> Void = { _ in }) throws -> KeptLabourReport {
        let day = try #require(Day(text: "2026-11-20"))
        let counts = ReportCounts(lastTest: day, headcount: Headcount(), tested: 268, testedBeside: 12)
        let basis = LabourReport.Basis(
            runs: [.init(id: 31, name: "2026年度ストレスチェック")], counts: counts, interviewed: 3,
            dutyTable: "2026.11-1", sources: String(repeating: "a", count: 64))
        var report = LabourReport(
            year: 2026, testMonth: counts.headcountDay, workplace: "東京本社", basis: basis)
        fill(&report)
        return KeptLabourReport(
            id: LabourReportID(rawValue: 5), place: WorkplaceID(rawValue: 11), number: 2, report: report,
            digest: String(repeating: "b", count: 64), at: SampleResult.released,
            by: AccountID(rawValue: 1))
    }

    private static func file(_ kept: KeptLabourReport) throws -> PDFFile {
        let file = try LabourReportPaper(kept, by: "実施 夏美").file(kit: TextKit())
        #expect(file.pages == 1 && file.unknownGlyphs == 0)
        return file
    }

    // S3-37, L-30, L-27: marked as no paper to hand in, in the order of the form, with what the numbers rest on.
    @Test func `is marked, filled in the order of the form and says what it rests on`() throws {
        let kept = try Self.kept {
            ($0.insuranceNumber, $0.branchNumber, $0.industry) = ("13101123456000", "0007", "情報サービス業")
            ($0.postalCode, $0.address, $0.phone) = ("100-0001", "東京都千代田区千代田1-1", "03-0000-0000")
            ($0.enrolled, $0.tested, $0.interviewed) = (312, 268, 3)
            ($0.implementer, $0.interviewer, $0.analysed) = (.ownPhysician, .external, true)
            ($0.physician, $0.institution) = ("海野 みなと", "みなと診療所 東京都港区1-2-3")
            ($0.employer, $0.office) = ("代表取締役 青海 太郎", "三田")
            $0.basis.reasons = [.enrolled: "出向の方を除いたため"]
        }
        let text = try Paper.text(of: try Self.file(kept))
        for words in [
            "控え・転記用", "様式第6号の3", "令和8年分", "令和8年11月", "情報サービス業", "東京本社", "100-0001",
            "東京都千代田区千代田1-1", "03-0000-0000", "海野みなと", "みなと診療所東京都港区1-2-3", "代表取締役青海太郎", "三田",
            "この紙は届出に使えません", "4分の3以上", "12人", "出向の方を除いたため", "2026年度ストレスチェック", "第2版", "実施夏美",
            String(repeating: "a", count: 64), String(repeating: "b", count: 64), "文言を確かめていない項目",
        ] { #expect(text.contains(words), "\(words)") }
        let order = ["労働保険番号", "対象年", "事業の種類", "事業場の名称", "事業場の所在地", "検査を実施した者", "面接指導を実施した医師", "集団ごとの分析"]
        let places = order.compactMap { text.range(of: $0)?.lowerBound }
        #expect(places.count == order.count && places == places.sorted())
    }

    // L-30: an empty field leaves its boxes empty; no zero stands in for it.
    @Test func `leaves the boxes of empty fields empty`() throws {
        let text = try Paper.text(of: try Self.file(try Self.kept()))
        let form = try #require(text.range(of: "この紙は届出に使えません")).lowerBound
        let digits = text[..<form].filter { $0.isNumber }
        // Only the form's own: 6, 3, 52, 21, the year 8, the month 8 and 11, the classes 1-2-1-3, 1-2-1-3 and 1-2.
        #expect(!digits.contains("0") && !digits.contains("9"))
        #expect(try Self.file(try Self.kept()).bytes == Self.file(try Self.kept()).bytes)
    }

    // L-30: long names shrink or are cut; they never run out of their boxes or onto a second page.
    @Test func `keeps long names on its one page`() throws {
        let long = String(repeating: "長い名前", count: 50)
        let kept = try Self.kept {
            ($0.workplace, $0.address, $0.physician, $0.institution) = (long, long, long, long)
            ($0.employer, $0.office, $0.industry) = (long, long, long)
            $0.basis.reasons = [.enrolled: long, .tested: long, .interviewed: long]
        }
        _ = try Self.file(kept)
    }
}
