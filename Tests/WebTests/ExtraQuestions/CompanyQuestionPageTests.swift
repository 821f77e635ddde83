import Campaigns
import HTML
import Organisation
import StressCheck
import TestSupport
import Testing

@testable import Operations
@testable import Web

@Suite struct `The page of the company's own questions` {
    private static let choice = TypedQuestion(
        isText: false, ja: "会議の数はどうですか", en: "How about meetings?", labelsJa: "多い\nふつう\n少ない",
        labelsEn: "many\nabout right\nfew")
    private static let text = TypedQuestion(isText: true, ja: "働く場所で変えたいこと")

    private static func fields(_ more: [(String, String)]) -> [(String, String)] {
        [(FormToken.fieldName, World.formToken)] + more
    }

    private func page(_ shown: [ExtraAnswer?] = [ExtraAnswer.none, ExtraAnswer.none]) throws
        -> CompanyQuestionsPage
    {
        CompanyQuestionsPage(
            company: "凪テスト株式会社",
            extra: ExtraForm(
                questions: [try ExtraQuestion(typed: Self.choice), try ExtraQuestion(typed: Self.text)],
                shown: shown, answeredCount: 0, isSaved: false), lastPart: "D")
    }

    @Test(arguments: Language.allCases) func `passes the page check`(language: Language) throws {
        let typed = try FreeText("<b>広く</b>")
        for shown in [[nil, nil], [.choice(1), .text(typed)], [ExtraAnswer.none, ExtraAnswer.none]] {
            let markup = try page(shown).html(.sample(language))
            #expect(PageCheck(markup).mistakes == [])
            #expect(!markup.markup.contains("<b>"))
        }
        var wrong = try page()
        wrong.errors = [FieldError(field: "own-1", message: "長い")]
        #expect(PageCheck(wrong.html(.sample(language))).mistakes == [])
    }

    // EXPERIENCE row A: without them the last part leads to the check page, as it always did.
    @Test func `is nowhere in a check that has none`() async throws {
        try await withWorld { world in
            let browser = try await world.browser(.otherLinkHolder)
            let path = world.paths
            #expect(try await browser.get(path.companyQuestions).location == path.check)
            let last = try await browser.get(path.part(.word("D"))).text
            #expect(last.contains("data-check=\"\(path.check)\"") && !last.contains("company"))
            #expect(try await !browser.get(path.check).text.contains("会社からの質問"))
            let turned = try await browser.post(path.part(.word("D")), Self.fields([("turn", "check")]))
            #expect(turned.location == path.check)
        }
    }

    // Decision 0028: after the questionnaire's own items, free, saved with its page, read by the implementer.
    @Test(arguments: Engine.all)
    func `comes after the questionnaire and keeps what was entered`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            _ = try await world.company.openAnotherCampaign("2030年度", asking: [Self.choice, Self.text])
            let holder = try await world.company.holder(2)
            let (browser, path) = (try await world.browser(of: holder), world.paths)
            let last = try await browser.get(path.part(.word("D"))).text
            #expect(
                last.contains("data-check=\"\(path.companyQuestions)\"") && last.contains("name=\"then\""))
            let part = try await browser.post(path.part(.word("D")), Self.fields([("then", "company")]))
            #expect(part.location == path.companyQuestions)
            let shown = try await browser.get(path.companyQuestions).text
            #expect(shown.contains("凪テスト株式会社が独自に加えた質問です") && shown.contains("読むのは実施者だけです"))
            let long = try await browser.post(
                path.companyQuestions, Self.fields([("own-1", String(repeating: "長", count: 2_001))]))
            #expect(long.status == 422 && long.text.contains("2,000字までにしてください"))
            #expect(
                try await browser.post(path.companyQuestions, Self.fields([("own-0", "9")])).status == 422)
            let saved = try await browser.post(
                path.companyQuestions, Self.fields([("own-0", "2"), ("own-1", "窓\r\n<i>がほしい</i>")]))
            #expect(saved.location == path.check)
            let again = try await browser.get(path.companyQuestions).text
            #expect(again.contains("窓\n&lt;i&gt;がほしい&lt;/i&gt;</textarea>"))
            #expect(try await browser.get(path.check).text.contains("2問のうち2問に回答"))
            let other = try await world.browser(of: try await world.company.holder(2))
            #expect(try await !other.get(path.companyQuestions).text.contains("がほしい"))
            let all = try SampleAnswers.items().map { ($0.id.rawValue, "2") }
            _ = try await browser.post(path.submissions, Self.fields(all))
            let late = try await browser.post(path.companyQuestions, Self.fields([("own-0", "1")]))
            #expect(late.location == path.receipt + "?note=late")
        }
    }

    // L-15: the questionnaire builder refuses consent items; the form comes back with the field named.
    @Test(arguments: Engine.all)
    func `is written in the draft by those who may, and never asks for consent`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            let path = world.paths.extraQuestions(at: .id(world.year.draft))
            let clerk = try await world.browser(.clerk)
            #expect(try await clerk.get(world.paths.campaign(.id(world.year.draft))).text.contains(path))
            let typed = [("seen", "0"), ("act", "add"), ("kind", "choice"), ("en", ""), ("labelsEn", "")]
            let refused = try await clerk.post(
                path, Self.fields(typed + [("ja", "結果の提供に同意しますか"), ("labelsJa", "はい\nいいえ")]))
            #expect(refused.status == 422 && refused.text.contains("href=\"#field-ja\""))
            #expect(refused.text.contains("同意は、結果を受け取ったあとの画面で、ご本人に確かめます"))
            let done = try await clerk.post(
                path, Self.fields(typed + [("ja", "席は静かですか"), ("labelsJa", "はい\nいいえ")]))
            #expect(done.location == path + "?done=saved")
            let stale = try await clerk.post(
                path, Self.fields(typed + [("ja", "二つ目"), ("labelsJa", "1\n2")]))
            #expect(stale.location == path + "?done=changed")
            let seen = try await world.browser(.humanResources).get(path)
            #expect(seen.text.contains("席は静かですか") && !seen.text.contains("name=\"labelsJa\""))
            let removed = try await clerk.post(
                path, Self.fields([("seen", "1"), ("act", "remove"), ("place", "0")]))
            #expect(removed.location == path + "?done=saved")
            #expect(try await clerk.get(path).text.contains("まだ質問はありません"))
        }
    }

    // TH21, decision 0028: what was written in own words stands on the implementer's page and on no other.
    @Test func `shows own words to the implementer, and says to the clerk whose they are`() async throws {
        try await withWorld { world in
            let path = world.paths.sheet(.id(world.year.reviewed.sheet))
            let page = try await world.browser(.implementer).get(path).text
            #expect(page.contains(world.sentinel.remark))
            let clerk = try await world.browser(.clerk).get(path).text
            #expect(clerk.contains("自由に書かれたことを読めるのは、実施者だけです"))
            #expect(!clerk.contains(world.sentinel.remark))
            for caller in [Caller.humanResources, .lineManager, .administrator, .unappointedClerk] {
                #expect(try await world.browser(caller).get(path).status == 404, "\(caller)")
            }
        }
    }
}

@Suite struct `The page that writes the company's own questions` {
    @Test(arguments: Language.allCases) func `passes the page check`(language: Language) throws {
        let choice = ExtraQuestion(
            wording: .init(ja: "会議の数は", en: "Meetings"),
            kind: .choice([.init(ja: "多い", en: "many"), .init(ja: "少ない", en: "few")]))
        let text = ExtraQuestion(wording: .init(ja: "自由に", en: ""), kind: .text)
        var opened = try StaffSamples.ready()
        opened.openedAt = StaffSamples.now
        for one in [try StaffSamples.ready(), opened] {
            for questions in [[], [choice, text], Array(repeating: choice, count: 10)] {
                var page = ExtraQuestionsPage(implementation: one, questions: questions, mayChange: true)
                #expect(PageCheck(page.html(.sample(language))).mistakes == [])
                let hasForm = one.phase == .draft && questions.count < 10
                page.errors = hasForm ? [FieldError(field: "ja", message: "同意")] : []
                page.isSaved = true
                #expect(PageCheck(page.html(.sample(language))).mistakes == [])
            }
        }
    }
}

extension World {
    /// A browser that came through the link of a respondent.
    func browser(of holder: Respondent) async throws -> Browser {
        let browser = Browser(house.responder, logger: log.logger)
        browser.setCookie(CookieName.visit.rawValue, Self.visit)
        browser.setCookie(CookieName.link.rawValue, slug + holder.session.text)
        return browser
    }
}
