import HTTPTypes
import Hummingbird
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Web

// TH10, TH31, TH32, ASVS 3.4
@Suite struct `Every response of the house` {
    @Test func `carries the security headers, whoever asks and whatever the answer`() async throws {
        try await withWorld { world in
            for row in world.house.rows {
                for caller in Caller.allCases {
                    let address = try #require(try await world.addresses(of: row).first)
                    let answer = try await world.ask(row, at: address, in: try await world.browser(caller))
                    Self.check(
                        answer, "\(caller) \(row.method) \(address)", isAsset: row.path == Paths.assetRoute)
                }
            }
        }
    }

    private static func check(_ answer: Browser.Answer, _ what: String, isAsset: Bool) {
        let expected: [String: String] = [
            "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer",
            "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Resource-Policy": "same-origin",
            "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
            "X-Robots-Tag": "noindex, nofollow",
            "Cache-Control": isAsset ? "public, max-age=31536000, immutable" : "no-store",
        ]
        for (name, value) in expected {
            #expect(answer.headers[.header(name)] == value, "\(name) of \(what)")
        }
        let policy = (answer.headers[.contentSecurityPolicy] ?? "").split(separator: "; ").map(String.init)
        for rule in ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"] {
            #expect(policy.contains(rule), "\(rule) of \(what)")
        }
        #expect(
            !policy.contains { $0.contains("unsafe") || $0.contains("http:") || $0.contains("*") }, "\(what)")
        #expect(answer.headers[.contentType]?.isEmpty == false, "\(what)")
        for cookie in answer.headers[values: .setCookie] { check(cookie: cookie, what) }
    }

    private static func check(cookie: String, _ what: String) {
        let isForScripts = cookie.hasPrefix(CookieName.advance.rawValue)
        #expect(cookie.hasPrefix("__Host-nagi-"), "\(cookie) of \(what)")
        #expect(cookie.contains("; Path=/; Secure; SameSite=Strict"), "\(cookie) of \(what)")
        #expect(cookie.contains("; HttpOnly") != isForScripts, "\(cookie) of \(what)")
        #expect(!cookie.contains("Domain"), "\(cookie) of \(what)")
    }

    // TH10: no address with a secret in it stays in the browser's way: the link's page leads on without it.
    @Test func `shows a personal link's secret only to the page that needs it`() async throws {
        try await withWorld { world in
            let browser = Browser(world.house.responder, logger: world.log.logger)
            let link = world.slug + world.personalSecret.text
            let opening = try await browser.get("/l/\(link)")
            let answer = try await browser.post(
                world.paths.openings, [("form_token", opening.formToken), ("link", link)])
            #expect(answer.status == 303 && answer.location == world.paths.answers)
            let page = try await browser.get(world.paths.part(.word("A")))
            #expect(page.status == 200 && !page.text.contains(world.personalSecret.text))
            #expect(!world.log.all.joined().contains(world.personalSecret.text))
        }
    }
}
