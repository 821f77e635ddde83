import Campaigns
import HTML
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Web

@Suite struct `The page of keeping and deleting` {
    private static let year = CampaignID(rawValue: 31)

    private static func certificate(keys: Int, isDone: Bool = true) throws -> PurgeCertificate {
        let begun = FixedClock().now
        let from = try #require(Day(text: "2021-11-19"))
        return PurgeCertificate(
            id: PurgeID(rawValue: 9),
            unit: RetentionUnit(dataClass: .result, subject: .campaign(year), from: from, count: 120),
            lastDay: from.adding(years: 5), rule: "result: 5 years", keys: keys, begunAt: begun,
            proof: isDone ? .init(rows: 360, digest: [0, 255, 16], at: begun) : nil)
    }

    private static func page(mayHold: Bool = true) throws -> RetentionPage {
        let from = try #require(Day(text: "2024-02-29"))
        let unit = RetentionUnit(dataClass: .answers, subject: .campaign(year), from: from, count: 3)
        let author = AccountID(rawValue: 4)
        let hold = LegalHold(
            id: HoldID(rawValue: 5), scope: .campaign(year), reason: "裁判 <1>", at: FixedClock().now,
            author: author)
        return RetentionPage(
            overview: RetentionOverview(
                rules: .shipped, lines: [.init(unit: unit, lastDay: from.adding(years: 5), isHeld: true)],
                holds: [hold], purges: [try certificate(keys: 1)], campaigns: [year: "2024年度"],
                authors: [author: "医師 一郎"]), mayHold: mayHold)
    }

    // L-31, L-32
    @Test func `says what goes when, what is held and why, and where the rule is from`() throws {
        let shown = try Self.page().html(.sample()).markup
        for words in ["2029年2月28日（水）", "保留中", "裁判 &lt;1&gt;", "医師 一郎", "2024年度の回答と結果", "翌月の末日まで", "契約による"] {
            #expect(shown.contains(words), "\(words)")
        }
        #expect(shown.contains("安衛則52条の13②") && shown.contains("二次資料"))
        #expect(shown.contains("/retention/holds/5/ending") && shown.contains("/retention/certificates/9"))
        let reader = try Self.page(mayHold: false).html(.sample()).markup
        #expect(!reader.contains("/retention/holds"))
    }

    // L-32: the proof holds counts and digest, and the day from which no backup opens.
    @Test func `proves a deletion without a word of what it was`() throws {
        let page = CertificatePage(
            certificate: try Self.certificate(keys: 1), campaigns: [Self.year: "2021年度"], company: "凪")
        let shown = page.html(.sample()).markup
        for words in ["2026年11月19日", "00ff10", "360", "120", "2026年12月27日（日）からは", "result: 5 years"] {
            #expect(shown.contains(words), "\(words)")
        }
        let rows = CertificatePage(certificate: try Self.certificate(keys: 0), campaigns: [:], company: "凪")
        #expect(rows.html(.sample()).markup.contains("専用の鍵がない記録です"))
        let running = CertificatePage(
            certificate: try Self.certificate(keys: 1, isDone: false), campaigns: [:], company: "凪")
        #expect(running.html(.sample()).markup.contains("内容はもう読めません"))
        #expect(PageCheck(running.html(.sample(.en))).mistakes == [])
    }

    @Test(arguments: Language.allCases) func `passes the page check`(language: Language) throws {
        var page = try Self.page()
        #expect(PageCheck(page.html(.sample(language))).mistakes == [])
        page.errors = [FieldError(field: "scope", message: "x"), FieldError(field: "text", message: "y")]
        #expect(PageCheck(page.html(.sample(language))).mistakes == [])
    }

    @Test(arguments: ["", "class:", "class:nothing", "campaign:x", "campaign:0", "all"])
    func `takes no strange scope`(word: String) {
        #expect(LegalHold.Scope(word: word) == nil)
    }

    // L-32: through the front door: held with a reason, refused without one, ended.
    @Test(arguments: Engine.all) func `holds and lets go`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            let browser = try await world.browser(.implementer)
            let token = (FormToken.fieldName, World.formToken)
            let blank = try await browser.post(world.paths.holds, [token, ("scope", "class:result")])
            #expect(blank.status == 422)
            let held = try await browser.post(
                world.paths.holds, [token, ("scope", "class:result"), ("text", "調査のため")])
            #expect(held.status == 303)
            let office = world.company.office
            let hold = try #require(try await office.retention(as: world.company.clerk).holds.first)
            #expect(hold.scope == .dataClass(.result) && hold.reason == "調査のため")
            let clerk = try await world.browser(.clerk).get(world.paths.retention)
            #expect(clerk.text.contains("調査のため") && !clerk.text.contains("/ending"))
            let ended = try await browser.post(world.paths.ending(ofHold: .id(hold.id)), [token])
            #expect(ended.status == 303)
            let all = try await office.retention(as: world.company.clerk).holds
            #expect(all.allSatisfy { !$0.holds })
        }
    }
}
