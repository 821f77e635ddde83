import HTML
import Organisation
import Testing

@testable import Web

@Suite struct `The pages of signing in` {
    static func pages(_ language: Language) -> [HTML] {
        let frame = Frame.sample(language)
        let notes: [SignInPage.Note?] = [nil, .failed, .wait(seconds: 8), .signedOut, .passwordSet, .expired]
        let problems: [PasswordPage.Problem?] = [nil, .tooShort, .common, .differs]
        return notes.map { SignInPage(mail: "<a@b.example>", note: $0).html(frame) }
            + problems.map { PasswordPage(secret: "s", accountName: "海野", problem: $0).html(frame) }
            + [
                SetupPage(secret: "s").html(frame),
                SetupPage(secret: "s", errors: [FieldError(field: "mail", message: "x")]).html(frame),
            ]
    }

    @Test(arguments: Language.allCases) func `pass the page check`(language: Language) {
        for page in Self.pages(language) {
            let check = PageCheck(page)
            #expect(check.mistakes == [], "\(check.markup.prefix(400))")
        }
    }

    @Test func `say the same whether the address or the password is wrong`() {
        let page = SignInPage(mail: "a@b.example", note: .failed).html(.sample()).markup
        #expect(page.contains("メールアドレスまたはパスワードがちがいます"))
    }
}

@Suite struct `An error page` {
    static let all: [PageRefusal] = [
        .badRequest, .notFound, .staleForm, .signedOut, .conflict, .tooLarge, .unprocessable,
        .tooMany(retryAfter: 3), .busy(retryAfter: 3), .fault,
    ]

    @Test(arguments: all) func `is whole in both languages`(refusal: PageRefusal) {
        for language in Language.allCases {
            #expect(PageCheck(ErrorPage(refusal: refusal).html(.sample(language))).mistakes == [])
        }
    }
}

@Suite struct `A day in words` {
    @Test(arguments: [
        ("2026-11-30", "2026年11月30日（月）", "Monday 30 November 2026"),
        ("1970-01-01", "1970年1月1日（木）", "Thursday 1 January 1970"),
        ("1969-12-28", "1969年12月28日（日）", "Sunday 28 December 1969"),
        ("2024-02-29", "2024年2月29日（木）", "Thursday 29 February 2024"),
    ])
    func `names its weekday`(text: String, japanese: String, english: String) throws {
        let day = try #require(Day(text: text))
        #expect(day.words(.ja) == japanese)
        #expect(day.words(.en) == english)
    }
}
