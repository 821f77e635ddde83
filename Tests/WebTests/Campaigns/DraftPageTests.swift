import Campaigns
import Foundation
import HTML
import Organisation
import StressCheck
import Testing

@testable import Web

@Suite struct `The draft of a campaign` {
    private func page(
        _ implementation: Implementation, targets: Int = 312, staff: [StaffMember] = StaffSamples.staff
    ) throws -> DraftPage {
        DraftPage(
            summary: CampaignSummary(
                implementation: implementation,
                missing: implementation.missingForOpening(coversThreeAreas: true, targets: targets),
                targets: TargetCount(everybody: targets, invited: targets, groups: [.shortTime: 7])),
            staff: staff,
            examples: try Method.allCases.map { try Criteria.example($0, for: .bjsq57) }, mayChange: true,
            mayOpen: true)
    }

    // L-08
    @Test func `lists everything that the law wants before opening, each with its form`() throws {
        let shown = try page(StaffSamples.implementation()).html(.sample()).markup
        for requirement in [
            "implementer", "clerk", "instrument", "criteria", "committee", "contacts", "targets",
        ] {
            #expect(shown.contains("id=\"need-\(requirement)\""))
        }
        for field in [
            "implementer", "clerk", "hearing_day", "request", "sono2-b-AC", "confirmed",
        ] {
            #expect(shown.contains("id=\"field-\(field)\""), "\(field)")
        }
    }

    @Test func `asks under fifty people when the workers were heard`() throws {
        let small = try page(StaffSamples.implementation(headcount: 49)).html(.sample()).markup
        #expect(small.contains("id=\"need-workersHeard\"") && !small.contains("id=\"need-committee\""))
        #expect(small.contains("労働者の意見を聴いた日"))
    }

    @Test func `leads from the refusal to each thing that is missing`() throws {
        var refused = try page(StaffSamples.implementation(), targets: 0)
        refused.isRefused = true
        let shown = refused.html(.sample()).markup
        #expect(shown.contains("まだ開始できません。"))
        for requirement in refused.summary.missing {
            #expect(shown.contains("<a href=\"#need-\(requirement.rawValue)\">"))
        }
        #expect(refused.summary.missing.count == 6)
        #expect(PageCheck(markup: shown).mistakes == [])
    }

    @Test func `shows what was fixed instead of its form`() throws {
        let shown = try page(StaffSamples.ready()).html(.sample()).markup
        #expect(shown.contains("磯部 千波") && shown.contains("看護師") && shown.contains("2020年2月3日"))
        #expect(shown.contains("㋑ 要因とサポート（A＋C）の合計 26点以下 かつ 心身のストレス反応（B）の合計 17点以下"))
        #expect(!shown.contains("name=\"sono2-a-B\""))
    }

    @Test func `says whom to ask when nobody can be appointed`() throws {
        let shown = try page(StaffSamples.implementation(), staff: []).html(.sample()).markup
        #expect(shown.contains("「実施者」の役割を持つ担当者がいません。"))
        #expect(!shown.contains("value=\"appoint\""))
    }

    // L-02: only those whose qualification is on record can be chosen, and the page says who cannot and why.
    @Test func `offers only implementers with a recorded qualification`() throws {
        let staff = [
            StaffMember(
                id: AccountID(rawValue: 1), name: "磯部 千波", roles: [.implementer], qualification: .nurse),
            StaffMember(id: AccountID(rawValue: 3), name: "沖 渡", roles: [.implementer]),
        ]
        let shown = try page(StaffSamples.implementation(), staff: staff).html(.sample()).markup
        #expect(shown.contains("<option value=\"1\">磯部 千波（看護師）</option>"))
        #expect(!shown.contains("<option value=\"3\">"))
        #expect(shown.contains("沖 渡さんは、資格の証明がまだ記録されていないため、選べません。"))
        #expect(shown.contains("href=\"/t/h4kq9zt2ab/accounts/3#qualification\""))
    }

    @Test func `gives no form to whoever may only read`() throws {
        let own = try page(StaffSamples.implementation())
        let reader = DraftPage(
            summary: own.summary, staff: own.staff, examples: own.examples, mayChange: false,
            mayOpen: false)
        let forms = reader.html(.sample()).markup.components(separatedBy: "<form").count
        #expect(forms == 1)
    }

    @Test(arguments: Language.allCases) func `passes the page check`(language: Language) throws {
        #expect(PageCheck(try page(StaffSamples.implementation()).html(.sample(language))).mistakes == [])
        #expect(PageCheck(try page(StaffSamples.ready()).html(.sample(language))).mistakes == [])
        var wrong = try page(StaffSamples.ready())
        wrong.errors = [FieldError(field: "hearing_day", message: "!")]
        #expect(PageCheck(wrong.html(.sample(language))).mistakes == [])
    }
}

@Suite struct `The lines of the criteria` {
    let examples: [Criteria]
    let typed: [String: String]

    init() throws {
        examples = try Method.allCases.map { try Criteria.example($0, for: .bjsq57) }
        typed = [
            "sono1-a-B": "77", "sono1-b-AC": "76", "sono1-b-B": "63", "sono2-a-B": " 11 ", "sono2-b-AC": "26",
            "sono2-b-B": "17",
        ]
    }

    private func read(_ typed: [String: String]) -> (criteria: [Criteria], errors: [FieldError]) {
        CriteriaFields.read(typed, examples: examples, deciding: .conversionTable, texts: .ja)
    }

    @Test func `start from the manual's example, method 2 deciding`() throws {
        let form = CriteriaForm(examples: examples, controls: Controls(texts: .ja), action: "/x")
        let shown = form.html(.sample()).markup
        for (field, value) in ["sono2-a-B": "12", "sono2-b-AC": "26", "sono2-b-B": "17", "sono1-a-B": "77"] {
            #expect(shown.contains("name=\"\(field)\" value=\"\(value)\""))
        }
        #expect(shown.contains("name=\"deciding\" value=\"sono2\" checked"))
    }

    @Test func `are read back as typed`() {
        let (criteria, errors) = read(typed)
        #expect(errors == [])
        let lines = criteria.first { $0.method == .conversionTable }?.lines.map(\.condition.value)
        #expect(lines == [11, 26, 17])
    }

    @Test func `name the field that is no whole number`() {
        let (_, errors) = read(typed.merging(["sono2-b-B": "2.83"]) { $1 })
        #expect(errors.map(\.field) == ["sono2-b-B"])
        #expect(errors.first?.message == "㋑ 心身のストレス反応（B）の合計は整数で入力してください。")
    }

    @Test func `name the field that no sheet could reach, in either method`() {
        let (_, errors) = read(typed.merging(["sono2-a-B": "30", "sono1-a-B": "117"]) { $1 })
        #expect(errors.map(\.field).sorted() == ["sono1-a-B", "sono2-a-B"])
        #expect(errors.allSatisfy { $0.message.contains("〜") })
    }

    @Test func `miss nothing that was not sent`() {
        #expect(read([:]).errors.count == 6)
    }
}
