import HTML
import Organisation
import Testing

@testable import Web

extension Frame {
    static func sample(_ language: Language = .ja, reader: Reader? = nil) -> Frame {
        Frame(
            language: language, paths: Paths(slug: "h4kq9zt2ab"), here: "/t/h4kq9zt2ab/answers",
            formToken: "token-of-the-session",
            contact: HelpContact(
                name: "健康管理係", mail: "desk@nagi.example", phone: "03-1234-5678", hours: "9:00–17:30"),
            reader: reader)
    }
}

@Suite struct `The shell of a page` {
    @Test(arguments: Language.allCases) func `is whole in every language`(language: Language) {
        let reader = Reader(
            name: "青海", signOut: "/t/x/sign-out",
            menu: [Reader.Place(name: "ホーム", path: "/t/x/home", isCurrent: true)])
        let page = Frame.sample(language, reader: reader).page("見出し") { p { "本文" } }
        #expect(PageCheck(page).mistakes == [])
        #expect(page.markup.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
    }

    @Test func `names the other language in that language`() {
        let page = Frame.sample(.ja).page("見出し") { p { "本文" } }.markup
        #expect(
            page.contains("href=\"/t/h4kq9zt2ab/answers?lang=en\" lang=\"en\" hreflang=\"en\">English</a>"))
        #expect(!page.contains("lang=ja\""))
    }

    @Test func `says in the title that something is wrong`() {
        let page = Frame.sample().page("サインイン", hasError: true) { p { "本文" } }.markup
        #expect(page.contains("<title>エラー：サインイン | 凪 Nagi</title>"))
    }

    @Test func `puts the token into every form that posts`() {
        let form = Frame.sample().postForm("/t/x/answers") { p { "本文" } }.markup
        #expect(form.contains("<input type=\"hidden\" name=\"form_token\" value=\"token-of-the-session\">"))
    }
}

@Suite struct `The page check` {
    @Test(arguments: [
        "<html lang=\"ja\"><title>x</title><h1>a</h1><h3>b</h3>noindex",
        "<html lang=\"ja\"><title>x</title><h1>a</h1><h1>b</h1>noindex",
        "<html lang=\"ja\"><title>x</title><h1>a</h1><input type=\"text\" id=\"i\">noindex",
        "<html lang=\"ja\"><title>x</title><h1 id=\"i\">a</h1><p id=\"i\">noindex",
        "<html lang=\"ja\"><title>x</title><h1>a</h1><p aria-describedby=\"none\">noindex",
        "<html lang=\"ja\"><title>x</title><h1>a</h1><p style=\"color:red\">noindex",
        "<html lang=\"ja\"><title>x</title><h1>a</h1><p onclick=\"x()\">noindex",
        "<html lang=\"ja\"><title>x</title><h1>a</h1><div class=\"error-summary\">noindex",
        "<html lang=\"ja\"><title></title><h1>a</h1>noindex",
        "<html><title>x</title><h1>a</h1>noindex",
        "<html lang=\"ja\"><title>x</title><h1>a</h1><script src=\"https://x/\">noindex",
        "<html lang=\"ja\"><title>x</title><h1>a</h1><form method=\"get\">noindex",
        "<html lang=\"ja\"><title>x</title><h1>a</h1>",
    ])
    func `finds a mistake`(markup: String) {
        #expect(PageCheck(markup: markup).mistakes.count == 1)
    }
}
