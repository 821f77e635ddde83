import Campaigns
import HTML
import Organisation
import StressCheck
import TestSupport
import Testing

@testable import Operations
@testable import Web

@Suite struct `The page of a message of the company` {
    private static func fields(_ more: [(String, String)]) -> [(String, String)] {
        [(FormToken.fieldName, World.formToken)] + more
    }

    private static func signed(_ words: String, _ version: Int = 1) throws -> SignedMessage {
        SignedMessage(
            message: CompanyMessage(
                kind: .consent, language: .ja, version: version, words: try MessageWords(typed: words),
                at: StaffSamples.now, author: AccountID(rawValue: 1)), author: "汐見 しおり")
    }

    @Test(arguments: Language.allCases) func `passes the page check`(language: Language) throws {
        for mayWrite in [true, false] {
            let list = MessagesPage(messages: [try Self.signed("ことば")], mayWrite: mayWrite)
            #expect(PageCheck(list.html(.sample(language))).mistakes == [])
            var one = MessagePage(
                kind: .consent, language: .en, versions: [try Self.signed("", 2), try Self.signed("<b>")],
                mayWrite: mayWrite)
            #expect(PageCheck(one.html(.sample(language))).mistakes == [])
            one.error = mayWrite ? "長い" : nil
            #expect(PageCheck(one.html(.sample(language))).mistakes == [])
        }
    }

    // S3-49: from the desk of HR to the pages of people, beside the fixed words and the same for everybody.
    @Test(arguments: Engine.all)
    func `brings the words to the pages they are for, in their language`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            let desk = try await world.browser(.humanResources)
            let path = world.paths
            for kind in CompanyMessage.Kind.allCases {
                let done = try await desk.post(
                    path.message(kind, in: .ja),
                    Self.fields([("seen", "0"), ("act", "save"), ("words", "＜\(kind)＞のことば <b>x</b>")]))
                #expect(done.location == path.message(kind, in: .ja) + "?done=saved")
            }
            let person = try await world.browser(.person)
            let sheet = Segment.id(world.year.released.sheet)
            #expect(try await person.get(path.result(sheet)).text.contains("＜consultation＞のことば"))
            let consent = try await person.get(path.ownConsent(about: sheet)).text
            #expect(consent.contains("＜consent＞のことば &lt;b&gt;x&lt;/b&gt;") && consent.contains("会社からの補足"))
            #expect(consent.contains(ConsentText.current.ja.questionHeading))
            let english = try await world.browser(.person)
            let inEnglish = try await english.get(path.ownConsent(about: sheet) + "?lang=en").text
            #expect(!inEnglish.contains("のことば"))
            #expect(try await person.get(path.results).text.contains("＜selection＞のことば"))
            let holder = try await world.browser(.otherLinkHolder)
            let all = try SampleAnswers.items().map { ($0.id.rawValue, "2") }
            _ = try await holder.post(path.submissions, Self.fields(all))
            let receipt = try await holder.get(path.receipt).text
            #expect(receipt.contains("＜afterCheck＞のことば") && receipt.contains("＜consultation＞のことば"))
        }
    }

    // TH11: no message depends on a verdict; pages of different results carry the same words.
    @Test func `shows the same words to whoever has whatever result`() async throws {
        try await withWorld { world in
            try await world.company.office.write(
                "窓口は3階です", as: .consultation, in: .ja, after: 0, as: world.company.clerk)
            for caller in [Caller.person, .otherPerson] {
                let browser = try await world.browser(caller)
                let list = try await browser.get(world.paths.results).text
                let link = try #require(list.firstRange(of: /\/results\/[0-9]+/).map { String(list[$0]) })
                let page = try await browser.get("/t/" + world.slug + link).text
                #expect(page.contains("窓口は3階です"), "\(caller)")
            }
        }
    }

    // SECURITY 6 rows 52 and 53; a preview writes nothing and leads nowhere.
    @Test(arguments: Engine.all)
    func `previews on the page itself, and refuses places to fill in`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            let desk = try await world.browser(.clerk)
            for kind in CompanyMessage.Kind.allCases {
                let path = world.paths.message(kind, in: .ja)
                let shown = try await desk.post(
                    path,
                    Self.fields([
                        ("seen", "0"), ("act", "preview"),
                        ("words", "窓口 https://kokoro.mhlw.go.jp/ と https://evil.example/"),
                    ]))
                #expect(shown.status == 200 && shown.text.contains("見本です"), "\(kind)")
                #expect(shown.text.contains(">https://kokoro.mhlw.go.jp/</a>"))
                #expect(!shown.text.contains("href=\"https://") && !shown.text.contains("<form"))
                let ways = shown.text.matches(of: /href="(\/t\/[^"]*)"/).map { String($0.1) }
                #expect(Set(ways).isSubset(of: [path, path + "?lang=en"]), "\(ways)")
                let refused = try await desk.post(
                    path, Self.fields([("seen", "0"), ("act", "save"), ("words", "{{name}} 様")]))
                #expect(refused.status == 422 && refused.text.contains("{{name}}"))
                #expect(refused.text.contains("差し込みの記号に見えます"))
            }
            #expect(try await world.company.office.companyMessages(as: world.company.clerk).isEmpty)
            let nowhere = try await desk.get(world.paths.messages + "/other/ja")
            #expect(nowhere.status == 404)
            for caller in [Caller.lineManager, .person, .linkHolder, .visitor] {
                let answer = try await world.browser(caller).get(world.paths.messages)
                #expect(answer.isSentAway, "\(caller)")
            }
        }
    }
}
