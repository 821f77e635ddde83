import Campaigns
import Foundation
import HTML
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Reports
@testable import Web

@Suite struct `Pages of the need-of-interview record` {
    static func desk(
        signed: Bool = false, paper: Bool = false, maySign: Bool = false, decided: Int = 1
    ) throws -> NeedRecordDesk {
        var row = NeedRecordTable.Row(
            running: 3, receipt: "ABCD2345", number: "0102", name: "山", department: "本社 / 総務部",
            sums: [30, 20, nil, 40], finding: "該当 ㋐", other: "非該当")
        row.decision = .needed
        row.reason = "補足面談"
        let origin = RawScoreTable.Origin(
            company: "凪", workplace: "本社", campaign: "2026年度", batch: 1, method: "その2", ruleSet: "aa",
            digest: "bb", made: StaffSamples.now)
        let batch = StaffSamples.batch(
            members: 4, decided: decided, confirmed: signed || maySign ? ReviewConfirmation.allCases : [])
        var kept: [KeptNeedRecord] = []
        if signed { kept.append(Self.kept(.signed, number: 1)) }
        if paper { kept.append(Self.kept(.paper, number: 2)) }
        return NeedRecordDesk(
            implementation: try StaffSamples.closed(), batch: batch,
            table: NeedRecordTable(
                origin: origin, scoringVersion: 1, rows: [row], members: 4, othersNotNeeded: 2,
                confirmations: [:], keeper: "汐見 しおり"),
            sheets: [SheetID(rawValue: 102)], kept: kept,
            sendings: paper
                ? [] : [PaperSending(day: StaffSamples.now.day, tracking: "12", by: AccountID(rawValue: 1))],
            state: NeedRecordState(
                batch, newest: kept.first, data: "bb", today: StaffSamples.now.day.adding(days: 5)),
            maySign: maySign, names: [AccountID(rawValue: 1): "磯部 千波"])
    }

    static func kept(_ kind: KeptNeedRecord.Kind, number: Int) -> KeptNeedRecord {
        var facts = KeptNeedRecord.Facts()
        (facts.name, facts.data, facts.file) = ("磯部 千波", "bb", String(repeating: "c", count: 64))
        (facts.receivedOn, facts.tracking) = (kind == .paper ? "2026-11-20" : nil, "1234")
        return KeptNeedRecord(
            id: NeedRecordID(rawValue: number), batch: BatchID(rawValue: 41), number: number, kind: kind,
            facts: facts, at: StaffSamples.now, by: AccountID(rawValue: 1))
    }

    static func page(_ desk: NeedRecordDesk, refusal: NeedRecordRefusal? = nil) -> NeedRecordPage {
        NeedRecordPage(
            desk: desk, today: StaffSamples.now.day.adding(days: 5), mayTake: true, mayRecord: true,
            refusal: refusal, values: refusal == nil ? [:] : ["form": "receive", "in_by": "x"])
    }

    @Test(arguments: Language.allCases) func `are well formed`(language: Language) throws {
        let refusals: [NeedRecordRefusal] = [
            .notConfirmed, .otherSigner, .changed, .dayWrong, .trackingWrong, .nameWrong, .file(.empty),
            .file(.tooLarge), .file(.strangeKind), .reasonTooLong,
        ]
        var pages = try refusals.map { Self.page(try Self.desk(), refusal: $0).html(.sample(language)) }
        for desk in [
            try Self.desk(decided: 4), try Self.desk(signed: true, paper: true, decided: 4),
            try Self.desk(maySign: true, decided: 4),
        ] { pages.append(Self.page(desk).html(.sample(language))) }
        for page in pages { #expect(PageCheck(page).mistakes == []) }
    }

    // S4-24, S4-32, S4-34: rows lead to the person; the state of the confirmation and of the paper shows with its age.
    @Test func `lead to the person and show the age of what is missing`() throws {
        let shown = Self.page(try Self.desk()).html(.sample()).markup
        #expect(shown.contains(Frame.sample().paths.sheet(.id(SheetID(rawValue: 102)))))
        #expect(shown.contains("受付番号 ABCD2345") && shown.contains("締切から5日"))
        #expect(shown.contains("戻りを待って5日目") && shown.contains("要否を判定中"))
        #expect(!shown.contains("この一覧に署名する"))
        let signed = Self.page(try Self.desk(signed: true, paper: true, decided: 4)).html(.sample()).markup
        #expect(signed.contains("署名済み") && !signed.contains("締切から"))
        #expect(signed.contains("に受領（磯部 千波）"))
    }

    // S4-23: one click on the page of the record, the digest of what is shown goes along; afterwards a copy is taken.
    @Test func `sign in one click through the browser, and give the copy`() async throws {
        try await withWorld { world in
            let (browser, paths) = (try await world.browser(.implementer), world.paths)
            let batch = Segment.id(world.year.reviewed.batch)
            try await world.company.review(world.year.reviewed.batch)
            let page = try await browser.get(paths.needRecord(of: batch))
            #expect(page.status == 200 && page.text.contains("この一覧に署名する"))
            let shown = try #require(
                page.text.firstMatch(of: /name="shown" value="([0-9a-f]{64})"/)?.output.1)
            let answer = try await browser.post(
                paths.needRecordSignatures(of: batch),
                [("form_token", World.formToken), ("shown", String(shown))])
            #expect(answer.status == 303)
            let after = try await browser.get(paths.needRecord(of: batch))
            #expect(after.text.contains("署名済み"))
            let record = try #require(after.text.firstMatch(of: /name="record" value="([0-9]+)"/)?.output.1)
            let copy = try await browser.post(
                paths.needRecordCopies(of: batch),
                [("form_token", World.formToken), ("record", String(record))])
            #expect(copy.status == 200 && copy.body.starts(with: Array("%PDF".utf8)))
        }
    }
}
