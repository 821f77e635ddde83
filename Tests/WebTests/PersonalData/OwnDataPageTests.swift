import Campaigns
import Foundation
import HTML
import HTTPTypes
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Web

@Suite struct `My data` {
    // L-34: the file to read, with answers and the released result, and not a word of the one under review.
    @Test(arguments: Engine.all)
    func `are a file that any browser opens by itself`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            let browser = try await world.browser(.person)
            let file = try await browser.get(world.paths.ownDataReadable + "?lang=ja")
            #expect(file.headers[.contentDisposition] == "attachment; filename=\"my-data.html\"")
            #expect(file.body.count == OwnData.block && file.headers[.cacheControl] == "no-store")
            for word in [world.sentinel.number, world.sentinel.name, "2026年度", "2027年度", "面接指導"] {
                #expect(file.text.contains(word), "\(word)")
            }
            for mark in ["<script", "style", "<link", "src=", "href="] {
                #expect(!file.text.contains(mark), "\(mark)")
            }
            let texts = OwnDataFileTexts.ja
            #expect(file.text.components(separatedBy: texts.notReleased).count == 2, "2027 waits for review")
            let second = try #require(file.text.components(separatedBy: "<h3>2027年度").last)
            let under = second.components(separatedBy: "</section>")[0]
            for word in ["高ストレス", "ストレスが高い", "面接指導"] { #expect(!under.contains(word), "\(word)") }
            let machine = try await browser.get(world.paths.ownDataMachine)
            #expect(machine.headers[.contentType] == "application/json")
            #expect(machine.body.count == OwnData.block)
        }
    }

    // L-34: asked on the page, answered by the clerk, read on the page; every step where the person sees it.
    @Test func `can be asked about, and the answer stands on the page`() async throws {
        try await withWorld { world in
            let person = try await world.browser(.otherPerson)
            let ask = { (kind: String, text: String) in
                try await person.post(
                    world.paths.ownRequests,
                    [("form_token", World.formToken), ("kind", kind), ("text", text)])
            }
            let wrong = try await ask("everything", "")
            #expect(
                wrong.status == 422 && wrong.text.contains("#field-kind")
                    && wrong.text.contains("#field-text"))
            #expect(try await ask("correction", "<b>所属</b>がちがいます").status == 303)
            let clerk = try await world.browser(.clerk)
            let list = try await clerk.get(world.paths.personalRequests)
            #expect(list.status == 200 && !list.text.contains("所属"))
            let line = try #require(
                try await world.company.office.personalRequests(as: world.company.clerk).first)
            let one = world.paths.personalRequest(.id(line.id))
            #expect(try await clerk.get(one).text.contains("&lt;b&gt;所属&lt;/b&gt;がちがいます"))
            let token = ("form_token", World.formToken)
            let answers = world.paths.replies(toRequest: .id(line.id))
            #expect(try await clerk.post(answers, [token, ("text", "x")]).status == 422)
            #expect(
                try await clerk.post(answers, [token, ("text", "直しました"), ("outcome", "granted")]).status
                    == 303)
            #expect(try await clerk.post(world.paths.completion(of: .id(line.id)), [token]).status == 303)
            let own = try await person.get(world.paths.ownData)
            #expect(own.text.contains("直しました") && own.text.contains("申し出のとおりにしました"))
            #expect(try await person.get(world.paths.accessHistory).text.contains("あなたの申し出の確認・お返事"))
        }
    }

    // TH12: the page says nothing of results, so it is as long before a release as after.
    @Test func `are a page of one length, whatever the result`() async throws {
        try await withWorld(decision: .needed) { one in
            let high = try await one.browser(.person).get(one.paths.ownData)
            try await withWorld(decision: .notNeeded) { other in
                let low = try await other.browser(.person).get(other.paths.ownData)
                #expect(high.body.count == low.body.count && high.status == 200)
            }
        }
    }

    @Test(arguments: Language.allCases) func `passes the page check`(language: Language) throws {
        let request = PersonalRequest(
            id: PersonalRequestID(rawValue: 3), person: PersonID(rawValue: 1), kind: .stop, text: "止めて",
            at: StaffSamples.now,
            answers: [.init(outcome: .partly, text: "一部", at: StaffSamples.now)], doneAt: nil)
        let identity = PersonIdentity(
            number: "1", name: "人", kana: "", mail: "", sex: .unstated, birthDate: nil, language: .ja)
        let errors = [FieldError(field: "text", message: "!")]
        let line = PersonalRequestLine(
            id: request.id, kind: .stop, at: StaffSamples.now, state: .received)
        let pages = [
            OwnDataPage(requests: [request], isSent: true, errors: errors).html(.sample(language)),
            PersonalRequestListPage(lines: [line], today: StaffSamples.now.day).html(.sample(language)),
            PersonalRequestPage(
                opened: OpenedRequest(request: request, identity: identity), mayOpenRoster: true,
                errors: errors
            ).html(.sample(language)),
        ]
        for page in pages { #expect(PageCheck(page).mistakes == []) }
    }
}
