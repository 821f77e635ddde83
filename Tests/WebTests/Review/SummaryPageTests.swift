import Campaigns
import HTML
import Organisation
import Testing

@testable import Web

@Suite struct `The confirmations` {
    private func page(
        _ rows: [ReviewRow], confirmed: [ReviewConfirmation] = [], mayDecide: Bool = true
    ) throws -> SummaryPage {
        let decided = rows.count { $0.decision != nil }
        return SummaryPage(
            implementation: try StaffSamples.closed(),
            batch: StaffSamples.batch(members: rows.count, decided: decided, confirmed: confirmed),
            rows: rows,
            confirmations: Dictionary(
                uniqueKeysWithValues: confirmed.map { ($0, .init(by: "磯部 千波", at: StaffSamples.now)) }),
            mayDecide: mayDecide, mayRelease: true)
    }

    private func decided() throws -> [ReviewRow] {
        try StaffSamples.rows().map { row in
            var row = row
            row.decision = row.proposed ?? .cannotBeJudged
            return row
        }
    }

    // S4-18
    @Test func `are three, each with its own button`() throws {
        let shown = try page(decided()).html(.sample()).markup
        for confirmation in ReviewConfirmation.allCases {
            #expect(shown.contains("name=\"confirmation\" value=\"\(confirmation.rawValue)\""))
        }
        for words in ["全受検者の結果を確認した", "高ストレス者の一覧を確認した", "面接指導の要否を判定した"] {
            #expect(shown.contains("<h3>\(words)</h3>"))
        }
    }

    @Test func `say who confirmed and when`() throws {
        let shown = try page(decided(), confirmed: [.resultsSeen]).html(.sample()).markup
        #expect(shown.contains("磯部 千波"))
        #expect(!shown.contains("value=\"resultsSeen\""))
    }

    @Test func `keep the last one back until everybody is decided`() throws {
        let shown = try page(StaffSamples.rows()).html(.sample()).markup
        #expect(shown.contains("未判定の方が3人いるため、まだ確認できません。"))
        #expect(!shown.contains("value=\"needDecided\""))
    }

    // S4-10
    @Test func `say before the one act how many decisions it writes, and who stays`() throws {
        let shown = try page(StaffSamples.rows()).html(.sample()).markup
        #expect(shown.contains("基準に該当する1人を「要」、該当しない0人を「不要」と記録します。"))
        #expect(shown.contains("基準だけでは決められない2人は未判定のまま残ります。"))
        #expect(shown.contains("action=\"/t/h4kq9zt2ab/batches/41/acceptance\""))
        #expect(shown.contains("name=\"accepted\""))
    }

    @Test func `offer the one act only while it would write something`() throws {
        let shown = try page(decided()).html(.sample()).markup
        #expect(!shown.contains("/acceptance"))
    }

    @Test func `lead to the release once all is done`() throws {
        let all = try page(decided(), confirmed: ReviewConfirmation.allCases).html(.sample()).markup
        let two = try page(decided(), confirmed: [.resultsSeen, .needDecided]).html(.sample()).markup
        #expect(all.contains("/batches/41/release\"") && !two.contains("/batches/41/release\""))
    }

    @Test func `give a clerk nothing to press`() throws {
        let shown = try page(StaffSamples.rows(), mayDecide: false).html(.sample()).markup
        #expect(!shown.contains("name=\"confirmation\"") && !shown.contains("/acceptance"))
        #expect(shown.contains("確認は実施者が行います。"))
    }

    @Test(arguments: Language.allCases) func `pass the page check`(language: Language) throws {
        #expect(PageCheck(try page(StaffSamples.rows()).html(.sample(language))).mistakes == [])
        var wrong = try page(StaffSamples.rows(), confirmed: [.resultsSeen])
        wrong.errors = [FieldError(field: "accepted", message: "!")]
        #expect(PageCheck(wrong.html(.sample(language))).mistakes == [])
    }
}

@Suite struct `The release page` {
    private func markup(_ batch: Batch, by: String? = nil, mayRelease: Bool = true) throws -> String {
        ReleasePage(
            implementation: try StaffSamples.closed(), batch: batch, mayRelease: mayRelease, releasedBy: by
        ).html(.sample()).markup
    }

    @Test func `says what is left and offers no button`() throws {
        let shown = try markup(StaffSamples.batch(members: 4, decided: 1, confirmed: [.resultsSeen]))
        #expect(shown.contains("未判定の方が3人います。"))
        #expect(shown.contains("「高ストレス者の一覧を確認した」の確認がまだです。"))
        #expect(!shown.contains("name=\"agreed\""))
    }

    @Test func `asks for a tick before what cannot be undone`() throws {
        let ready = StaffSamples.batch(members: 4, decided: 4, confirmed: ReviewConfirmation.allCases)
        #expect(try markup(ready).contains("name=\"agreed\""))
        #expect(try markup(ready).contains("取り消せません"))
        #expect(try !markup(ready, mayRelease: false).contains("name=\"agreed\""))
    }

    @Test func `says afterwards who released and when`() throws {
        let done = StaffSamples.batch(
            members: 4, decided: 4, confirmed: ReviewConfirmation.allCases, released: StaffSamples.now)
        let shown = try markup(done, by: "磯部 千波")
        #expect(shown.contains("磯部 千波") && shown.contains(StaffSamples.now.timeText))
        #expect(!shown.contains("name=\"agreed\""))
    }
}
