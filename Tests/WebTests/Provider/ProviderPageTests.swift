import Organisation
import Storage
import TestSupport
import Testing

@testable import Operations
@testable import Web

@Suite struct `The first page` {
    // S3-09: found before sign-in by the company's word, however it was typed.
    @Test func `leads to the company's sign-in`() async throws {
        try await withWorld { world in
            let browser = try await world.browser(.visitor)
            let page = try await browser.get("/")
            #expect(page.status == 200 && page.text.contains(ProviderPaths.home))
            let wide = String(
                String.UnicodeScalarView(
                    world.slug.unicodeScalars.map { Unicode.Scalar($0.value + 0xFEE0) ?? $0 }))
            let typed = [
                world.slug, " \(world.slug.uppercased()) ", wide, "https://host/t/\(world.slug)/sign-in",
                "\(world.slug.prefix(5)) \(world.slug.dropFirst(5))",
            ]
            for word in typed {
                let answer = try await browser.post(
                    Paths.entrances, [(FormToken.fieldName, World.formToken), ("word", word)])
                #expect(answer.location == world.paths.signIn, "\(word)")
            }
            for word in ["", "nowhere234", "/", "t", "../etc", "<b>", String(repeating: "あ", count: 500)] {
                let answer = try await browser.post(
                    Paths.entrances, [(FormToken.fieldName, World.formToken), ("word", word)])
                #expect(answer.status == 422 && answer.text.contains("見つかりません"), "\(word)")
                #expect(!answer.text.contains("<b>"))
            }
        }
    }
}

@Suite struct `The provider's pages` {
    // S3-09, S4-04: the whole way in a browser, without JavaScript.
    @Test func `make a company, let somebody in, and delete it again`() async throws {
        try await withWorld { world in
            let chief = try await world.browser(.providerOperator)
            let token = (FormToken.fieldName, World.formToken)
            let made = try await chief.post(ProviderPaths.companies, [token, ("name", "四季商事")])
            #expect(made.status == 200)
            let link = try #require(made.text.firstRange(of: "http://127.0.0.1/setup/"))
            let secret = String(made.text[link.upperBound...].prefix(43))
            let again = try await chief.post(ProviderPaths.companies, [token, ("name", "四季商事")])
            #expect(again.status == 422 && again.text.contains("同じ名前の会社があります"))

            let visitor = try await world.browser(.visitor)
            let page = try await visitor.get("/setup/\(secret)")
            #expect(page.text.contains("四季商事") && !page.text.contains("id=\"field-company\""))
            let words = "four-seasons-trading"
            let entered = try await visitor.post(
                Paths.setups,
                [
                    token, ("secret", secret), ("company", "四季商事"), ("name", "管理 三郎"),
                    ("mail", "admin3@example.jp"), ("password", words), ("repeat", words),
                ])
            let home = try #require(entered.location)
            #expect(entered.status == 303 && home.hasSuffix("/home"))
            #expect(try await visitor.get(home).text.contains("管理 三郎"))

            let all = try await world.offices.provider.companies(as: .provider(world.provider.chief))
            let company = try #require(all.first { $0.name == "四季商事" })
            let deletion = ProviderPaths.deletion(of: .id(company.id))
            #expect(try await chief.get(deletion).text.contains("35日"))
            let password = ("password", World.Provider.password)
            for wrong in [[token, ("name", "四季"), password], [token, ("name", "四季商事"), ("password", "x")]] {
                #expect(try await chief.post(deletion, wrong).status == 422)
                #expect(try await visitor.get(home).status == 200)
            }
            let gone = try await chief.post(deletion, [token, ("name", "四季商事"), password])
            #expect(gone.location == ProviderPaths.companies + "?done=deleted")
            #expect(try await visitor.get(home).status == 404)
            #expect(try await chief.get(ProviderPaths.companies).text.contains("四季商事") == false)
        }
    }

    // S4-04
    @Test func `lead into the company that appointed somebody, and out again`() async throws {
        try await withWorld { world in
            let browser = try await world.browser(.providerColleague)
            let list = try await browser.get(ProviderPaths.home)
            #expect(list.text.contains("凪テスト株式会社") && list.text.contains("カウンセラー"))
            let token = (FormToken.fieldName, World.formToken)
            let entered = try await browser.post(
                ProviderPaths.entries, [token, ("tenant", "\(world.company.tenant.id.rawValue)")])
            #expect(entered.location == world.paths.home)
            let home = try await browser.get(world.paths.home)
            #expect(home.status == 200 && home.text.contains(ProviderPaths.home))

            let administrator = try await world.browser(.administrator)
            let page = try await administrator.get(world.paths.providerStaff)
            #expect(page.text.contains("同僚 二子"))
            let ending = world.paths.appointmentEnding(.id(world.provider.appointment))
            #expect(try await administrator.post(ending, [token]).status == 303)
            #expect(try await browser.get(world.paths.home).isSentAway)
            let refused = try await browser.post(
                ProviderPaths.entries,
                [
                    (
                        FormToken.fieldName,
                        FormToken.of(session: browser.cookies[CookieName.visit.rawValue] ?? "")
                    ),
                    ("tenant", "\(world.company.tenant.id.rawValue)"),
                ])
            #expect(refused.location == ProviderPaths.home + "?note=ended")
        }
    }

    @Test func `pass the page check in both languages`() async throws {
        try await withWorld { world in
            let rows = world.house.rows.filter { row in
                row.method == "GET"
                    && (row.path.hasPrefix(ProviderPaths.home) || row.path == Paths.root
                        || row.path == Paths.route.providerStaff)
            }
            #expect(rows.count >= 10)
            for row in rows {
                for caller in [Caller.providerOperator, .providerColleague, .administrator] {
                    for address in try await world.addresses(of: row) {
                        for language in Language.allCases {
                            let answer = try await world.browser(caller).get(
                                address + "?lang=\(language.rawValue)")
                            guard answer.status == 200 else { continue }
                            let check = PageCheck(markup: answer.text)
                            #expect(check.mistakes == [], "\(address)")
                        }
                    }
                }
            }
        }
    }
}
