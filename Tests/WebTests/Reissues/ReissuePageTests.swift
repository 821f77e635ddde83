import Campaigns
import HTTPTypes
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Web

@Suite struct `The page of new links and secret words` {
    private func paper(_ path: String, _ fields: [(String, String)], _ world: World) async throws -> String {
        let browser = try await world.browser(.clerk)
        let answer = try await browser.post(path, [(FormToken.fieldName, World.formToken)] + fields)
        #expect(answer.status == 200 && answer.headers[.contentType] == "application/pdf")
        #expect(answer.headers[.contentDisposition] == "attachment; filename=\"letter.pdf\"")
        #expect(answer.headers[.cacheControl] == "no-store")
        return try Poppler(bytes: answer.body).text
    }

    // ARCHITECTURE §5: whoever is looked for stands there with what can be made, and with nothing else.
    @Test func `shows one person, no answer, no result and no secret`() async throws {
        try await withWorld { world in
            let (browser, id) = (try await world.browser(.clerk), Segment.id(world.year.released.campaign))
            let path = world.paths.reissues(of: id)
            #expect(try await browser.get(path).status == 200)
            let found = try await browser.post(
                world.paths.reissueSearches(of: id),
                [(FormToken.fieldName, World.formToken), ("number", world.sentinel.number)])
            #expect(found.status == 200 && found.text.contains("社員番号 \(world.sentinel.number)") == false)
            #expect(
                found.text.contains(world.sentinel.number) && PageCheck(markup: found.text).mistakes == [])
            #expect(!found.text.contains("mailed-links"), "the year is over: links open nothing")
            for word in ["高ストレス", "面接", World.secret] { #expect(!found.text.contains(word)) }
            let open = try await browser.post(
                world.paths.reissueSearches(of: .id(world.year.open)),
                [(FormToken.fieldName, World.formToken), ("number", world.sentinel.number)])
            #expect(open.text.contains("mailed-links") && open.text.contains("printed-links"))
        }
    }

    // S2-13: read back from the PDF by a tool that is not ours.
    @Test func `prints a link that opens the form, and ends the one before`() async throws {
        try await withWorld { world in
            let holder = try #require(world.people[.linkHolder])
            let id = ("invitation", "\(holder.invitation.rawValue)")
            let text = try await paper(world.paths.printedLinks(of: .id(world.year.open)), [id], world)
            #expect(text.contains("社員番号 \(world.sentinel.number)"))
            let code = try #require(
                text.firstMatch(of: /[a-z2-9]{10}(-[A-Z2-9]{4}){5}/).map { String($0.output.0) })
            let visitor = Browser(world.house.responder)
            #expect(try await visitor.get("/l/" + code).status == 200)
            #expect(try await visitor.get("/l/" + world.slug + world.personalSecret.text).status == 404)
        }
    }

    // ARCHITECTURE §5, L-04: no code without a word on how the clerk made sure; then the person chooses again.
    @Test func `prints a code only with the proof, and the person's own page takes it`() async throws {
        try await withWorld { world in
            let holder = try #require(world.people[.linkHolder])
            let (id, clerk) = (
                ("invitation", "\(holder.invitation.rawValue)"), try await world.browser(.clerk)
            )
            let place = world.paths.secretCodes(of: .id(world.year.released.campaign))
            let number = ("number", world.sentinel.number)
            let refused = try await clerk.post(place, [(FormToken.fieldName, World.formToken), id, number])
            #expect(refused.status == 422 && refused.text.contains("どのように確かめたかを選んでください"))
            let text = try await paper(place, [id, number, ("proof", "card")], world)
            #expect(text.contains("あいことばを決め直すためのご案内") && text.contains(world.sentinel.number))
            let code = try #require(
                text.firstMatch(of: /[A-Z2-9]{4}(-[A-Z2-9]{4}){3}/).map { String($0.output.0) })

            world.company.clock.advance(seconds: 60)
            let visitor = Browser(world.house.responder)
            let token = try await visitor.get(world.paths.secretCode).formToken
            let send = { (code: String, again: String) in
                try await visitor.post(
                    world.paths.secretCode,
                    [
                        (FormToken.fieldName, token), number, ("code", code), ("secret", "あたらしいことば"),
                        ("repeat", again),
                    ])
            }
            #expect(try await send(code, "べつのことばです").status == 422)
            let wrong = try await send("ABCD-EFGH-JKMN-PQRS", "あたらしいことば")
            #expect(wrong.status == 422 && !wrong.text.contains("あたらしいことば"))
            let done = try await send(code, "あたらしいことば")
            #expect(done.location == world.paths.resultSignIn + "?note=secret-chosen")
            let signIn = try await visitor.post(
                world.paths.resultSignIn,
                [(FormToken.fieldName, token), number, ("secret", "あたらしいことば")])
            #expect(signIn.location == world.paths.results)
            let list = try await visitor.get(world.paths.results)
            #expect(list.text.contains(world.paths.result(.id(world.year.released.sheet))))
        }
    }

    // TH09: the page does not say whether a number is somebody's.
    @Test func `is asked for on a page that answers everybody alike`() async throws {
        try await withWorld { world in
            var pages: Set<String> = []
            for number in [world.sentinel.number, "9999999", ""] {
                let browser = Browser(world.house.responder)
                browser.setCookie(CookieName.visit.rawValue, World.visit)
                let asked = try await browser.post(
                    world.paths.forgottenSecret, [(FormToken.fieldName, World.formToken), ("number", number)])
                #expect(asked.status == 303)
                pages.insert(try await browser.get(asked.location ?? "").text)
            }
            #expect(pages.count == 1 && pages.first?.contains("お願いを受け付けました") == true)
            let desk = try await world.company.office.reissues(
                at: world.year.released.campaign, as: world.company.clerk)
            #expect(desk.waiting.map(\.number) == [world.sentinel.number])
        }
    }

    @Test(arguments: Language.allCases) func `passes the page check`(language: Language) throws {
        let pages =
            [
                ForgottenSecretPage(), ForgottenSecretPage(isAsked: true),
            ].map { $0.html(.sample(language)) } + [
                SecretCodePage().html(.sample(language)),
                SecretCodePage(errors: [FieldError(field: "code", message: "x")]).html(.sample(language)),
                ResultSignInPage(note: .secretChosen).html(.sample(language)),
            ]
        for page in pages { #expect(PageCheck(page).mistakes == []) }
    }
}
