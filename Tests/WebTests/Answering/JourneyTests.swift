import HTTPTypes
import Organisation
import StressCheck
import TestSupport
import Testing

@testable import Operations
@testable import Storage
@testable import Web

@Suite struct `Around answering, a page` {
    private static func fields(_ answers: [(String, String)] = []) -> [(String, String)] {
        [(FormToken.fieldName, World.formToken)] + answers
    }

    private static func all() throws -> [(String, String)] {
        fields(try SampleAnswers.items().map { ($0.id.rawValue, "2") })
    }

    // S2-13, decision 0026: in the browser that sent it nothing more is asked; elsewhere the own secret.
    @Test(arguments: Engine.all)
    func `takes back what was sent, and asks another browser for the secret`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            let (phone, desk) = (
                try await world.browser(.otherLinkHolder), try await world.browser(.otherLinkHolder)
            )
            let path = world.paths
            #expect(try await phone.get(path.withdrawal).location == path.answers, "nothing was sent yet")
            #expect(try await phone.post(path.submissions, try Self.all()).location == path.receipt)
            #expect(try await phone.get(path.receipt).text.contains("href=\"\(path.withdrawal)\""))
            #expect(try await !phone.get(path.withdrawal).text.contains("name=\"secret\""))
            #expect(try await desk.get(path.withdrawal).text.contains("name=\"secret\""))
            for wrong in ["", "ちがうことばです"] {
                let refused = try await desk.post(path.withdrawal, Self.fields([("secret", wrong)]))
                #expect(refused.status == 422 && refused.text.contains("error-summary"))
            }
            let taken = try await phone.post(path.withdrawal, Self.fields())
            #expect(taken.status == 303 && taken.location == path.check)
            #expect(try await phone.get(path.check).text.contains("すべての質問に回答しました"))
            #expect(
                try await phone.post(path.withdrawal, Self.fields()).location == path.check, "pressed twice")
            #expect(try await desk.post(path.submissions, Self.fields()).location == path.receipt)
            let own = try await desk.post(path.withdrawal, Self.fields([("secret", World.secret)]))
            #expect(own.location == path.check)
        }
    }

    // S2-13: whatever came second is told so, and leads to where it can be mended.
    @Test func `says kindly that another one was sent first`() async throws {
        try await withWorld { world in
            let (one, two) = (
                try await world.browser(.otherLinkHolder), try await world.browser(.otherLinkHolder)
            )
            let path = world.paths
            _ = try await one.post(path.submissions, try Self.all())
            let tap = try await two.post(path.answers, Self.fields([("item", "A1"), ("code", "1")]))
            #expect(tap.status == 409)
            let part = try await two.post(path.part(.word("A")), Self.fields([("A1", "1")]))
            #expect(part.location == path.receipt + "?note=late")
            let sent = try await two.post(path.submissions, Self.fields([("A1", "1")]))
            #expect(sent.location == path.receipt + "?note=late")
            #expect(try await two.get(path.check + "?note=late").location == path.receipt + "?note=late")
            let page = try await two.get(path.receipt + "?note=late").text
            #expect(page.contains("そのあとに別の画面で選んだ答えは、入っていません"))
            #expect(page.contains(path.withdrawal))
        }
    }

    // Closed in the middle, before the first day, after the last: where to ask stands there.
    @Test func `says that the period is over and whom to ask`() async throws {
        try await withWorld { world in
            let browser = try await world.browser(.linkHolder)
            let path = world.paths
            _ = try await browser.post(path.part(.word("A")), Self.fields([("A1", "1")]))
            let link = "/l/" + world.slug + world.personalSecret.text
            world.company.clock.advance(seconds: 31 * 86_400)
            let late = try await world.browser(.linkHolder)
            for answer in [
                try await late.post(path.part(.word("A")), Self.fields([("A1", "2")])),
                try await late.post(path.submissions, Self.fields([("A1", "2")])),
            ] { #expect(answer.location == path.check) }
            for page in [try await late.get(path.check), try await late.get(link)] {
                #expect(page.status == 200)
                #expect(page.text.contains("受付は終わりました") && page.text.contains("健康推進室"))
                #expect(!page.text.contains("radio"))
            }
        }
    }

    // TH10, S2-13: a link that ended, one that never was and a torn one look alike, and say what to do.
    @Test func `says kindly that a link or its session has ended`() async throws {
        try await withWorld { world in
            let browser = try await world.browser(.linkHolder)
            let old = world.slug + world.personalSecret.text
            let holder = try #require(world.people[.linkHolder])
            try await world.company.office.mailNewLink(
                for: holder.invitation, as: world.company.clerk)
            let ended = try await browser.get(world.paths.check)
            #expect(ended.status == 401 && ended.text.contains("もう一度リンクを開いてください"))
            let dead = try await browser.get("/l/" + old)
            let unknown = try await browser.get(
                "/l/" + world.slug + String(repeating: "q", count: Paths.secretLength))
            let torn = try await browser.get("/l/" + old.prefix(30))
            for page in [dead, unknown, torn] {
                #expect(page.status == 404 && page.text.contains("このリンクは使えません"))
                #expect(page.text == dead.text)
            }
            let opened = try await browser.post(world.paths.openings, Self.fields([("link", old)]))
            #expect(opened.status == 404 && opened.text.contains("このリンクは使えません"))
        }
    }
}

@Suite struct `A device of several people` {
    // BI-50, S2-55, TH32: the session is dead on the server too; no cookie, no cached page, no address with a code.
    @Test(arguments: Engine.all)
    func `keeps nothing of whoever was there`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            let browser = Browser(world.house.responder)
            let path = world.paths
            let link = world.slug + world.personalSecret.text
            let start = try await browser.post(
                path.nextPerson,
                [(FormToken.fieldName, try await browser.get(path.nextPerson).formToken), ("code", link)])
            #expect(start.status == 200 && start.text.contains("name=\"shared\""))
            #expect(start.text.contains(" checked>") && start.location == nil)
            let opened = try await browser.post(
                path.openings, [(FormToken.fieldName, start.formToken), ("link", link), ("shared", "yes")])
            #expect(opened.location == path.answers)
            let page = try await browser.get(path.part(.word("A")))
            #expect(page.text.contains("action=\"\(path.departure)\"") && page.text.contains("この端末に残さない"))
            let session = try #require(browser.cookies[CookieName.link.rawValue])
            let gone = try await browser.post(path.departure, [(FormToken.fieldName, page.formToken)])
            #expect(gone.status == 303 && gone.location == path.nextPerson + "?done=left")
            #expect(gone.headers[.clearSiteData] == "\"cache\", \"storage\"")
            #expect(browser.cookies.isEmpty, "\(browser.cookies.keys)")
            let next = try await browser.get(path.nextPerson + "?done=left")
            #expect(next.headers[.cacheControl] == "no-store")
            #expect(Set(browser.cookies.keys) == [CookieName.visit.rawValue])
            browser.setCookie(CookieName.link.rawValue, session)
            #expect(try await browser.get(path.part(.word("A"))).status == 401)
        }
    }

    @Test func `takes no code of another company and none that is wrong`() async throws {
        try await withWorld { world in
            let browser = Browser(world.house.responder)
            let token = try await browser.get(world.paths.nextPerson).formToken
            let other = String(world.slug.reversed())
            for code in [
                "", "ABCD", other + world.personalSecret.text, world.slug + "-ABCD-EFGH-JKMN-PQRS-TUVW",
            ] {
                let page = try await browser.post(
                    world.paths.nextPerson, [(FormToken.fieldName, token), ("code", code)])
                #expect(page.status == 422 && page.text.contains("error-summary"), "\(code.count)")
            }
        }
    }

    // Elsewhere nothing is different: the way out stands only where it is wanted.
    @Test func `is one only where somebody says so`() async throws {
        try await withWorld { world in
            let browser = try await world.browser(.linkHolder)
            let page = try await browser.get(world.paths.part(.word("A"))).text
            #expect(!page.contains(world.paths.departure))
        }
    }
}
