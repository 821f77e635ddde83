import HTTPTypes
import Hummingbird
import Organisation
import Testing

@testable import Web

@Suite struct `Cookies` {
    @Test func `are for this host only, secure and strict`() {
        for name in CookieName.allCases {
            let header = name.header("v")
            #expect(header.hasPrefix("__Host-nagi-"))
            #expect(header.contains("; Path=/; Secure; SameSite=Strict"))
            #expect(header.contains("HttpOnly") == (name != .advance))
            #expect(!header.contains("Domain"))
        }
    }

    @Test func `are read as browsers write them`() {
        let jar = CookieJar(headers: [
            "a=1; __Host-nagi-lang=en ;__Host-nagi-lang=ja", "__Host-nagi-visit=a=b;;x",
        ])
        #expect(jar[.language] == "en")
        #expect(jar[.visit] == "a=b")
        #expect(jar[.staff] == nil)
    }

    // SECURITY TH44: a session of one tenant is none in another.
    @Test func `of one tenant open nothing in another`() async throws {
        let browser = Browser(sampleRoutes().responder())
        let token = try await browser.get("/t/aaaaaaaaaa/sign-in").formToken
        _ = try await browser.post("/t/aaaaaaaaaa/sign-in", [("form_token", token), ("mail", "a")])
        #expect(try await browser.get("/t/aaaaaaaaaa/home").status == 200)
        #expect(try await browser.get("/t/bbbbbbbbbb/home").location == "/t/bbbbbbbbbb/sign-in?note=expired")
    }

    @Test func `end with the session`() {
        let response = Response.seeOther("/").ending(.staff)
        #expect(response.headers[.setCookie]?.contains("Max-Age=0") == true)
        #expect(response.headers[.clearSiteData] == "\"cache\", \"storage\"")
    }
}

@Suite struct `The language of a page` {
    @Test(arguments: [
        ("", Language.ja), ("ja", .ja), ("en-US,en;q=0.9", .en), ("fr, en;q=0.8, ja;q=0.9", .ja), ("fr", .ja),
        ("en;q=0, ja;q=0.1", .ja), (";;;,,q=", .ja), ("*", .ja),
    ])
    func `follows the browser`(header: String, language: Language) {
        #expect(LanguageChoice.language(query: nil, cookie: nil, acceptLanguage: header) == language)
    }

    @Test func `follows the last choice first`() {
        #expect(LanguageChoice.language(query: "en", cookie: "ja", acceptLanguage: "ja") == .en)
        #expect(LanguageChoice.language(query: "xx", cookie: "en", acceptLanguage: "ja") == .en)
    }

    @Test func `is remembered`() async throws {
        let browser = Browser(sampleRoutes().responder())
        #expect(try await browser.get("/t/x/sign-in?lang=en").text.contains("<html lang=\"en\">"))
        #expect(try await browser.get("/t/x/sign-in").text.contains("<html lang=\"en\">"))
    }
}
