import Foundation
import HTML
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Web

@Suite struct `Asking a question` {
    private func fields(_ text: String, once: String = String(repeating: "a", count: 43)) -> [(
        String, String
    )] {
        [("form_token", World.formToken), ("kind", "other"), ("text", text), ("once", once)]
    }

    // S4-40: a way to ask at the foot of every page, for everybody, signed in or not.
    @Test func `is offered on every page of a company`() async throws {
        try await withWorld { world in
            let link = "href=\"\(world.paths.newEnquiry)\""
            var without: [String] = []
            for caller in Caller.allCases {
                for found in try await world.crawl(caller, languages: ["ja"])
                where found.text.contains("<!DOCTYPE html>") && found.address.contains("/t/\(world.slug)") {
                    let isFile = found.text.contains("my-data.html")
                    let isError = found.text.contains("href=\"/?lang=")
                    // A page that is only shown to staff as people will see it leads nowhere.
                    let isRehearsal = found.address.contains("/rehearsal")
                    if !found.text.contains(link) && !isFile && !isError && !isRehearsal {
                        without.append(found.address)
                    }
                }
            }
            #expect(without == [])
        }
    }

    // S4-40, BI-38, BI-51, BI-52, BI-53: stored as it is, escaped wherever it is shown, never run.
    @Test(arguments: [
        "<script>alert(1)</script>", "{{7*7}} %s ${x} {{password}}", "\u{202E}abc", "\0a",
        "javascript:alert(1) [x](javascript:alert(1))", "</textarea><img src=x onerror=alert(1)>",
        "a<style>body{display:none}</style>", "行1\r\n行2", "👩‍👩‍👧‍👦",
    ])
    func `shows what was written and never runs it`(text: String) async throws {
        try await withWorld { world in
            let visitor = try await world.browser(.visitor)
            let receipt = try await visitor.post(world.paths.newEnquiry, fields(text))
            #expect(receipt.status == 200)
            let line = try #require(
                try await world.company.office.enquiries(as: world.company.clerk).first)
            let stored = try await world.company.office.enquiry(line.id, as: world.company.clerk)
            #expect(stored.content.text == text.replacing("\r\n", with: "\n"))
            let pages = [
                try await world.browser(.administrator).get(world.paths.enquiry(.id(line.id))),
                try await visitor.post(world.paths.enquiryAnswer, try receipt.numberAndWord()),
            ]
            for page in pages {
                #expect(page.status == 200)
                for markup in ["<script", "<img src=x", "<style", "href=\"javascript:"] {
                    #expect(!page.text.replacing("<script type=\"module\"", with: "").contains(markup))
                }
                #expect(!page.body.contains(0))
                #expect(PageCheck(markup: page.text).mistakes == [])
            }
        }
    }

    // S4-40, BI-38
    @Test func `comes back with what was written when something is missing`() async throws {
        try await withWorld { world in
            let visitor = try await world.browser(.visitor)
            let cases: [(String, String)] = [
                ("", "お問い合わせの内容を入力してください。"), (" 　\n", "お問い合わせの内容を入力してください。"),
                (String(repeating: "あ", count: 2_001), "2,000文字までにしてください。"),
                ("e" + String(repeating: "\u{0301}", count: 10_000), "2,000文字までにしてください。"),
            ]
            for (text, message) in cases {
                let answer = try await visitor.post(world.paths.newEnquiry, fields(text))
                #expect(answer.status == 422 && answer.text.contains(message))
                #expect(answer.text.contains("href=\"#field-text\""))
            }
            let large = try await visitor.post(
                world.paths.newEnquiry, fields(String(repeating: "x", count: 1_000_000)))
            #expect(large.status == 413)
            let mail = fields("質問です") + [("mail", "nobody@"), ("name", "鸞")]
            let answer = try await visitor.post(world.paths.newEnquiry, mail)
            #expect(answer.status == 422 && answer.text.contains(">質問です</textarea>"))
            #expect(answer.text.contains("href=\"#field-mail\"") && answer.text.contains("value=\"鸞\""))
            #expect(try await world.company.office.enquiries(as: world.company.clerk).isEmpty)
        }
    }

    // S4-40: the receipt shows number and word once; a reload sends nothing twice.
    @Test func `gives a number and a word, the same for the same form`() async throws {
        try await withWorld { world in
            let visitor = try await world.browser(.visitor)
            let first = try await visitor.post(world.paths.newEnquiry, fields("質問です"))
            let again = try await visitor.post(world.paths.newEnquiry, fields("質問です"))
            #expect(try first.numberAndWord().map(\.1) == again.numberAndWord().map(\.1))
            #expect(try await world.company.office.enquiries(as: world.company.clerk).count == 1)
            let wrong = try await visitor.post(
                world.paths.enquiryAnswer,
                [("form_token", World.formToken), ("number", "AAAAAAAA"), ("word", "x")])
            #expect(wrong.status == 422 && !wrong.text.contains("質問です"))
        }
    }

    // S4-40: one who floods from outside shuts out neither the office behind the same address nor a person inside.
    @Test func `says kindly when the hour is full, and takes those who are signed in`() async throws {
        try await withWorld { world in
            let visitor = try await world.browser(.visitor)
            for _ in 0..<EnquirySource.open.mostInAnHour {
                let once = Secret(random: Randoms.system).text
                #expect(try await visitor.post(world.paths.newEnquiry, fields("q", once: once)).status == 200)
            }
            let full = try await visitor.post(world.paths.newEnquiry, fields("最後の質問"))
            #expect(full.status == 429 && full.text.contains(">最後の質問</textarea>"))
            for caller in [Caller.linkHolder, .person, .humanResources] {
                let once = Secret(random: Randoms.system).text
                let answer = try await world.browser(caller)
                    .post(world.paths.newEnquiry, fields("q", once: once))
                #expect(answer.status == 200, "\(caller)")
            }
        }
    }

    @Test(arguments: Language.allCases) func `passes the page check`(language: Language) throws {
        let enquiry = Enquiry(
            id: EnquiryID(rawValue: 7), kind: .usage,
            content: .init(text: try FreeText("質問"), name: "", mail: "", language: .ja),
            at: StaffSamples.now, answers: [.init(text: "答え", at: StaffSamples.now)], closedAt: nil)
        let line = EnquiryLine(
            id: enquiry.id, kind: .usage, at: StaffSamples.now, state: .received)
        let errors = [FieldError(field: "text", message: "!"), FieldError(field: "kind", message: "!")]
        let pages = [
            NewEnquiryPage(once: "x").html(.sample(language)),
            NewEnquiryPage(once: "x", errors: errors).html(.sample(language)),
            EnquiryAnswerPage(isUnknown: true).html(.sample(language)),
            EnquiryAnswerPage(found: enquiry).html(.sample(language)),
            EnquiryListPage(lines: [line], seesAll: true).html(.sample(language)),
            EnquiryPage(enquiry: enquiry, errors: [errors[0]]).html(.sample(language)),
        ]
        for page in pages { #expect(PageCheck(page).mistakes == []) }
    }

    // S4-40: health is asked about elsewhere, and the page says where.
    @Test func `leads those who need advice on their health elsewhere`() {
        let shown = NewEnquiryPage(once: "x").html(.sample()).markup
        #expect(shown.contains("健康や気持ちの相談は、こちらではなく"))
    }
}

extension Browser.Answer {
    /// The fields with which the answer page opens, read from the receipt.
    fileprivate func numberAndWord() throws -> [(String, String)] {
        let parts = text.components(separatedBy: "receipt-number\">").dropFirst().map {
            String($0.prefix { $0 != "<" })
        }
        guard parts.count == 2 else { throw TestFault.sample }
        return [("form_token", World.formToken), ("number", parts[0]), ("word", parts[1])]
    }
}
