import HTML
import HTTPTypes
import Hummingbird
import Logging
import Organisation
import Synchronization
import Testing

@testable import Web

struct SampleFault: Error {
    let secret = "canary"
}

/// A small program with one of everything.
func sampleRoutes(_ watch: Watch = Watch()) -> Routes {
    var routes = Routes(site: .sample(watch))
    routes.addAssets()
    routes.get("/t/:slug/sign-in", .pageOpen) { call in .page(SignInPage().html(call.frame())) }
    routes.post("/t/:slug/sign-in", .sessionSignIn) { call, form in
        guard form["mail"] != nil else { throw PageRefusal.unprocessable }
        return .seeOther(call.paths.home)
            .opening(.staff, secret: call.site.newSecret(), for: call.paths, visit: call.site.newSecret())
    }
    routes.get("/t/:slug/home", .homeRead) { call in
        guard let secret = call.session(.staff) else { throw PageRefusal.signedOut }
        return .text(secret, type: "text/plain; charset=utf-8")
    }
    routes.get("/t/:slug/answers", .answerRead) { _ in throw PageRefusal.signedOut }
    routes.get("/t/:slug/refused/:kind", .homeRead) { call in
        let kinds: [PageRefusal] = [
            .badRequest, .notFound, .conflict, .tooLarge, .unprocessable, .tooMany(retryAfter: 30),
            .busy(retryAfter: 5), .fault, .staleForm,
        ]
        throw kinds[(try? call.id("kind", as: CampaignID.self).rawValue) ?? 7]
    }
    routes.get("/l/:link", .pageOpen) { call in
        if try call.segment("link") != "exists" { throw PageRefusal.notFound }
        return .page(SignInPage().html(call.frame()))
    }
    routes.get("/t/:slug/fault", .homeRead) { _ in throw SampleFault() }
    routes.post("/t/:slug/words", .homeRead, limit: 200) { _, form in
        .text(form.names.map { "\($0)=\(form[$0] ?? "")" }.joined(separator: "|"), type: "text/plain")
    }
    return routes
}

@Suite struct `The front door` {
    let browser = Browser(sampleRoutes().responder())

    @Test(arguments: [
        "/t/h4kq9zt2ab/sign-in", "/nothing", "/t/x/refused/1", "/t/x/fault", Asset.site.path, "/t/x/home",
    ])
    func `puts every security header on every response`(path: String) async throws {
        let answer = try await browser.get(path)
        for (name, value) in SecurityHeaders.all { #expect(answer.headers[name] == value, "\(name)") }
        #expect(answer.headers[.contentType]?.contains("charset=utf-8") == true)
        let isAsset = path == Asset.site.path
        #expect(
            answer.headers[.cacheControl] == (isAsset ? "public, max-age=31536000, immutable" : "no-store"))
    }

    @Test func `allows no code, frame or form from elsewhere`() {
        let policy = SecurityHeaders.contentSecurityPolicy
        #expect(!policy.contains("unsafe") && !policy.contains("http") && !policy.contains("*"))
        for part in ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"]
        {
            #expect(policy.contains(part))
        }
    }

    @Test(arguments: ["evil.example", "127.0.0.1", "127.0.0.1:80800", "127.0.0.1:8080.evil.example", ""])
    func `answers to no other name`(host: String) async throws {
        let answer = try await browser.send(.get, "/t/h4kq9zt2ab/sign-in", [:], [], host: host)
        #expect(answer.status == 400)
    }

    @Test(arguments: [
        (0, 400), (1, 404), (2, 409), (3, 413), (4, 422), (5, 429), (6, 503), (7, 500), (8, 403),
    ])
    func `shows a page for a refusal`(kind: Int, status: Int) async throws {
        let answer = try await browser.get("/t/x/refused/\(kind)")
        // id 0 is no id, so kind 0 arrives as the fallback.
        #expect(answer.status == (kind == 0 ? 500 : status))
        #expect(PageCheck(markup: answer.text).mistakes == [])
        #expect(answer.headers[.retryAfter] == (kind == 5 ? "30" : kind == 6 ? "5" : nil))
    }

    @Test func `makes what is missing and what is forbidden look alike`() async throws {
        let missing = try await browser.get("/nothing/at/all")
        let refused = try await browser.get("/t/x/refused/1")
        let wrongMethod = try await browser.send(.delete, "/t/x/sign-in", [:], [])
        #expect(missing.status == 404)
        #expect(wrongMethod.status == 404)
        #expect(Self.withoutToken(missing) == Self.withoutToken(refused))
        #expect(Self.withoutToken(missing) == Self.withoutToken(wrongMethod))
    }

    static func withoutToken(_ answer: Browser.Answer) -> String {
        answer.text.replacing(answer.formToken.isEmpty ? "no token" : answer.formToken, with: "")
    }

    @Test func `tells nothing of a fault but the number under which it stands in the log`() async throws {
        let log = LogLines()
        let browser = Browser(sampleRoutes().responder(), logger: log.logger)
        let answer = try await browser.get("/t/x/fault")
        #expect(answer.status == 500)
        let line = try #require(log.all.first { $0.hasPrefix("error fault ") })
        let number = try #require(line.firstMatch(of: #/id=([\w-]{10}) /#)).1
        #expect(answer.text.contains("受付番号：\(number)"))
        #expect(log.all.contains { $0.hasPrefix("info request id=\(number) ") })
        #expect(!answer.text.contains("canary") && !answer.text.contains("SampleFault"))
    }

    @Test func `answers HEAD like GET without the body`() async throws {
        let path = "/t/h4kq9zt2ab/sign-in"
        let head = try await browser.send(.head, path, [:], [])
        let get = try await browser.get(path)
        #expect(head.status == 200 && head.body.isEmpty)
        #expect(head.headers[.contentLength] == get.headers[.contentLength])
    }

    @Test func `serves assets under the hash of their bytes only`() async throws {
        #expect(try await browser.get(Asset.site.path).text == Asset.site.content)
        #expect(try await browser.get("/assets/0000000000000000/site.css").status == 404)
        #expect(try await browser.get("/assets/\(Asset.site.hash)/../site.css").status == 404)
    }

    @Test func `leads to the right sign-in page when a session has ended`() async throws {
        #expect(try await browser.get("/t/x/home").location == "/t/x/sign-in?note=expired")
        #expect(try await browser.get("/t/x/answers").status == 401)
        #expect(
            SignInPlace.path(for: "/t/:slug/results/:campaign", paths: Paths(slug: "x"))
                == "/t/x/results/sign-in")
    }
}
