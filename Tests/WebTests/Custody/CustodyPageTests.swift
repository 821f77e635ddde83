import Foundation
import HTML
import HTTPTypes
import Organisation
import Storage
import TestSupport
import Testing

@testable import Operations
@testable import Web

private let passphrase = "なぎの海に しずかな朝が 4つ"

@Suite struct `The page about keeping the records` {
    private func fields(_ more: (String, String)...) -> [(String, String)] {
        [("form_token", World.formToken)] + more
    }

    /// The clerk becomes keeper and seals the records.
    private func seal(_ world: World, _ browser: Browser) async throws -> Browser.Answer {
        let clerk = "\(world.company.accountOfClerk.rawValue)"
        let named = try await browser.post(
            world.paths.keepers(of: .id(world.year.open)), fields(("account", clerk)))
        #expect(named.status == 303)
        return try await browser.post(
            world.paths.keeperKeys,
            fields(("passphrase", passphrase), ("again", passphrase), ("understood", "yes")))
    }

    // S2-59, L-33
    @Test func `seals, shows the recovery key once, locks and unlocks`() async throws {
        try await withWorld { world in
            let browser = try await world.browser(.clerk)
            let before = try await browser.get(world.paths.custody)
            #expect(before.status == 200 && !before.text.contains("name=\"passphrase\""))
            let sealed = try await seal(world, browser)
            let recovery = try #require(sealed.text.firstMatch(of: /([0-9A-Z]{4}-){7}[0-9A-Z]{4}/)?.output.0)
            #expect(sealed.status == 200)
            let page = try await browser.get(world.paths.custody)
            #expect(!page.text.contains(recovery) && page.text.contains("この機械では開いています"))
            let campaign = try await browser.get(world.paths.campaign(.id(world.year.open)))
            #expect(campaign.text.contains("clerk 担当"))
            let locked = try await browser.post(world.paths.recordClosings, fields())
            #expect(locked.status == 303)
            let wrong = try await browser.post(world.paths.recordOpenings, fields(("word", "ちがうことば")))
            #expect(wrong.status == 422 && wrong.text.contains("href=\"#field-word\""))
            #expect(!wrong.text.contains("ちがうことば"))
            let right = try await browser.post(world.paths.recordOpenings, fields(("word", String(recovery))))
            #expect(right.status == 303 && world.company.office.records == .open)
        }
    }

    // L-33
    @Test
    func `asks everybody to come back later while records are locked, and tells keeper and administrator`()
        async throws
    {
        try await withWorld { world in
            let browser = try await world.browser(.clerk)
            _ = try await seal(world, browser)
            let holder = try await world.browser(.linkHolder)
            let open = try await holder.get(world.paths.answers)
            #expect(open.status != 503)
            world.company.tenant.lockRecords()
            for (caller, path) in [
                (Caller.linkHolder, world.paths.answers),
                (.implementer, world.paths.review(of: .id(world.year.reviewed.batch))),
            ] {
                let answer = try await world.browser(caller).get(path)
                #expect(answer.status == 503 && answer.headers[.retryAfter] == "300", "\(path)")
                #expect(answer.text.contains("いまは開けません"), "\(path)")
            }
            for caller in [Caller.clerk, .administrator] {
                let home = try await world.browser(caller).get(world.paths.home)
                #expect(home.text.contains("記録が開いていません"), "\(caller)")
            }
            let others = try await world.browser(.humanResources).get(world.paths.home)
            #expect(others.status == 200 && !others.text.contains("記録が開いていません"))
        }
    }

    // L-33: with a plain key file, it is said.
    @Test(arguments: [false, true]) func `tells whoever answers who holds the key`(isInCustody: Bool) throws {
        let day = try #require(Day(text: "2026-12-01"))
        let page = OpeningPage(
            company: "凪", campaign: "2026年度", questionCount: 57, lastDay: day, implementers: [], secret: "x",
            isInCustody: isInCustody)
        let text = page.html(.sample()).markup
        #expect(text.contains("保存担当のことばがなければ") == isInCustody)
        #expect(text.contains("鍵は、このサービスを動かしている担当者が持っています") == !isInCustody)
    }

    @Test(arguments: Language.allCases) func `passes the page check in every state`(language: Language) throws
    {
        for records in [Office.RecordsState.underCompanyKey, .locked, .open] {
            for isKeeper in [false, true] {
                var page = CustodyPage(
                    overview: CustodyOverview(records: records, lines: [], isKeeper: isKeeper))
                #expect(PageCheck(page.html(.sample(language))).mistakes == [])
                page.errors = [FieldError(field: records == .locked ? "word" : "passphrase", message: "!")]
                if isKeeper { #expect(PageCheck(page.html(.sample(language))).mistakes == []) }
            }
        }
        let recovery = RecoveryKeyPage(recovery: "ABCD-EFGH")
        #expect(PageCheck(recovery.html(.sample(language))).mistakes == [])
    }
}
