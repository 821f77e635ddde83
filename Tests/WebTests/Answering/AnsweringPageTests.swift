import Campaigns
import Foundation
import HTML
import Organisation
import StressCheck
import Testing

@testable import Web

extension QuestionSheet {
    /// The 57 items with the first so many answered, the first so many of these by this session.
    static func sample(answered: Int, own: Int, _ language: Language = .ja) throws -> QuestionSheet {
        let codes = { (count: Int) in (0..<57).map { UInt8($0 < count ? 3 : 0) } }
        let journey = Journey(instrument: try Instrument.load(.bjsq57), codes: codes(answered))
        return QuestionSheet(journey, ownCodes: codes(own), language: language)
    }
}

@Suite struct `The pages of answering` {
    static func pages(_ language: Language) throws -> [HTML] {
        let frame = Frame.sample(language)
        let sheet = try QuestionSheet.sample(answered: 20, own: 9, language)
        let day = try #require(Day(text: "2026-11-30"))
        let states: [LinkStatePage.State] = [.sent, .notYet(from: day), .over(since: day)]
        return [
            OpeningPage(
                company: "凪産業", campaign: "2026年度", questionCount: 57, lastDay: day, implementers: ["海野"],
                secret: "s"
            ).html(frame),
            CheckPage(sheet: sheet, canBeJudged: false, attempt: "a").html(frame),
            SecretPage().html(frame), SecretPage(problem: .differs).html(frame),
            ReceiptPage(number: "7K2M9QXA", sentAt: day.start, hasSecret: true, noticeDay: day).html(frame),
            ReceiptPage(
                number: "7K2M9QXA", sentAt: day.start, hasSecret: true, canWithdraw: true, isLate: true,
                isShared: true
            ).html(frame),
            WithdrawalPage(lastDay: day, isSentHere: true).html(frame),
            WithdrawalPage(lastDay: day, isSentHere: false, problem: .wait(seconds: 4)).html(frame),
            NextPersonPage(hasLeft: true).html(frame), NextPersonPage(isWrong: true).html(frame),
            LinkStatePage(company: "凪産業", campaign: "2026年度", state: .sent, link: "x").html(frame),
            LinkStatePage(
                company: "凪産業", campaign: "2026年度", state: .over(since: day), contact: "健康推進室\n内線 1234"
            ).html(frame),
        ] + states.map { LinkStatePage(company: "凪産業", campaign: "2026年度", state: $0).html(frame) }
            + sheet.parts.map { QuestionPage(sheet: sheet, part: $0, revision: 7).html(frame) }
    }

    @Test(arguments: Language.allCases) func `pass the page check`(language: Language) throws {
        for page in try Self.pages(language) {
            let check = PageCheck(page)
            #expect(check.mistakes == [], "\(check.markup.prefix(400))")
        }
    }

    // S2-02, S2-06: 57 items as printed, in four parts.
    @Test func `ask all 57 items in four parts with four choices each`() throws {
        let sheet = try QuestionSheet.sample(answered: 0, own: 0)
        #expect(sheet.parts.map { $0.questions.count } == [17, 29, 9, 2])
        for part in sheet.parts {
            let page = QuestionPage(sheet: sheet, part: part, revision: 0).html(.sample()).markup
            #expect(page.components(separatedBy: "<fieldset").count - 1 == part.questions.count)
            #expect(page.components(separatedBy: "type=\"radio\"").count - 1 == part.questions.count * 4)
            for question in part.questions { #expect(page.contains("問\(question.number)／57")) }
        }
    }

    // S3-10: answered in English too, and said to be no official wording.
    @Test func `label the English words as unofficial`() throws {
        let page = try QuestionPage(
            sheet: .sample(answered: 0, own: 0, .en),
            part: QuestionSheet.sample(answered: 0, own: 0, .en).parts[0], revision: 0
        ).html(.sample(.en)).markup
        #expect(page.contains("unofficial translation"))
        #expect(page.contains("I have an extremely large amount of work to do"))
    }

    // ARCHITECTURE §5: answering on another device shows no earlier answer.
    @Test func `show an earlier answer to nobody but the session that gave it`() throws {
        let sheet = try QuestionSheet.sample(answered: 12, own: 5)
        let page = QuestionPage(sheet: sheet, part: sheet.parts[0], revision: 0).html(.sample()).markup
        #expect(page.components(separatedBy: " checked>").count - 1 == 5 + 1)  // and the automatic advance
        #expect(page.components(separatedBy: "回答済みです").count - 1 == 7)
        #expect(sheet.unanswered.count == 45)
    }

    // PR-01: a link never shows what was sent.
    @Test func `show no answer after sending`() throws {
        let day = try #require(Day(text: "2026-11-30"))
        let receipt = ReceiptPage(number: "7K2M9QXA", sentAt: day.start, hasSecret: false).html(.sample())
            .markup
        let link = LinkStatePage(company: "凪", campaign: "2026", state: .sent).html(.sample()).markup
        for page in [receipt, link] {
            #expect(!page.contains("そうだ") && !page.contains("radio") && !page.contains("／57"))
        }
        #expect(receipt.contains("封をした手紙") && !receipt.contains("あいことばを使って"))
    }

    @Test func `list only what is unanswered before sending`() throws {
        let page = try CheckPage(sheet: .sample(answered: 55, own: 55), canBeJudged: true, attempt: "try-1")
            .html(.sample()).markup
        #expect(page.components(separatedBy: "?return=check#item-").count - 1 == 2)
        #expect(page.contains("return=check#item-D1") && page.contains("return=check#item-D2"))
        #expect(page.contains("name=\"attempt\" value=\"try-1\""))
        #expect(!page.contains("判定できません"))
    }

    // WCAG 3.2.2: a change of context on input is told beforehand and can be switched off.
    @Test func `announce before the start that questions advance`() throws {
        let page = try Self.pages(.ja)[0].markup
        #expect(page.contains("自動で次の質問に進みます") && page.contains("自動で次に進まない"))
        #expect(page.contains("method=\"post\" action=\"/t/h4kq9zt2ab/openings\""))
    }

    // First screen at most 100 kB with everything it loads.
    @Test func `are small`() throws {
        let assets = [Asset.site, .answering, .answeringModule, .mark].reduce(0) {
            $0 + $1.content.utf8.count
        }
        for page in try Self.pages(.ja) { #expect(page.markup.utf8.count + assets < 100_000) }
    }
}
