import Campaigns
import HTML
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Web

@Suite struct `The list of open stress checks` {
    @Test(arguments: Language.allCases) func `passes the page check`(language: Language) throws {
        let campaign = StaffSamples.implementation().campaign
        let checks = [(true, false), (false, false), (true, true)].map { isOpen, isAnswered in
            OpenCheck(
                campaign: campaign, workplace: "本社", isOpen: isOpen, isAnswered: isAnswered,
                linkFrom: isAnswered ? nil : campaign.firstDay, contact: "健康推進室\n内線 1234")
        }
        let page = ResultListPage(entries: [], open: OpenCheckSection(checks: checks))
        #expect(PageCheck(page.html(.sample(language))).mistakes == [])
        #expect(OpenCheckSection().html(.sample(language)).markup.isEmpty)
    }

    // S3-50: by either link the person sees which check it is for; a page of one never saves into the other.
    @Test(arguments: Engine.all)
    func `names each, and a page of one saves nothing into the other`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            let first = world.personalSecret
            _ = try await world.company.openAnotherCampaign("2030年度")
            let second = world.personalSecret
            let path = world.paths
            let list = try await world.browser(.person).get(path.results).text
            #expect(list.contains("いま受けられるストレスチェック") && list.contains("2つあります"))
            #expect(list.contains("2028年度") && list.contains("2030年度") && !list.contains("/l/"))
            let browser = Browser(world.house.responder, logger: world.log.logger)
            let pages = [
                try await browser.get("/l/" + world.slug + first.text).text,
                try await browser.get("/l/" + world.slug + second.text).text,
            ]
            #expect(pages[0].contains("<h1>2028年度</h1>") && pages[1].contains("<h1>2030年度</h1>"))
            let token = try #require(pages[1].token)
            _ = try await browser.post(
                path.openings, [(FormToken.fieldName, token), ("link", world.slug + first.text)])
            let old = try #require(try await browser.get(path.part(.word("A"))).text.token)
            let again = try #require(try await browser.get("/l/" + world.slug + second.text).text.token)
            _ = try await browser.post(
                path.openings, [(FormToken.fieldName, again), ("link", world.slug + second.text)])
            let tap = try await browser.post(
                path.answers, [(FormToken.fieldName, old), ("item", "A1"), ("code", "1")])
            #expect(tap.status == 403)
            #expect(try await world.count("draft") == 0)
            let now = try #require(try await browser.get(path.part(.word("A"))).text.token)
            let saved = try await browser.post(
                path.answers, [(FormToken.fieldName, now), ("item", "A1"), ("code", "1")])
            #expect(saved.status == 200)
            let holder = try await world.company.holder(mail: world.sentinel.mail)
            #expect(try await world.company.form(holder).journey.answered.count == 1)
        }
    }
}

extension String {
    /// The form token that stands in a page.
    fileprivate var token: String? {
        firstMatch(of: /name="form_token" value="([^"]+)"/).map { String($0.1) }
    }
}
