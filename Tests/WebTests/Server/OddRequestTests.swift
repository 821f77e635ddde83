import HTTPTypes
import Testing

@testable import Web

// BI-43, BI-46: what no browser of ours sends.
@Suite struct `An odd request` {
    let browser = Browser(sampleRoutes().responder())
    let path = "/t/h4kq9zt2ab/sign-in"

    @Test func `by TRACE gets no page, and nothing of itself back`() async throws {
        let answer = try await browser.send(.trace, path, [.cookie: "__Host-nagi-staff=canary"], [])
        #expect(answer.status == 405 && answer.headers[.allow] == "GET, HEAD, POST")
        #expect(answer.body.isEmpty && !"\(answer.headers)".contains("canary"))
        for (name, value) in SecurityHeaders.all { #expect(answer.headers[name] == value) }
    }

    @Test(arguments: [HTTPRequest.Method.options, .put, .delete, .patch, .connect])
    func `by another method finds nothing`(method: HTTPRequest.Method) async throws {
        #expect(try await browser.send(method, path, [:], []).status == 404)
    }

    @Test(arguments: ["X-HTTP-Method-Override", "X-Method-Override", "X-HTTP-Method"])
    func `cannot become another by a header`(name: String) async throws {
        let token = try await browser.get(path).formToken
        let answer = try await browser.post(
            "/t/h4kq9zt2ab/words", [("form_token", token), ("a", "1")],
            headers: [
                .contentType: "application/x-www-form-urlencoded", .secFetchSite: "same-origin",
                .header(name): "DELETE",
            ])
        #expect(answer.status == 200)
        let get = try await browser.get("/t/h4kq9zt2ab/words", headers: [.header(name): "POST"])
        #expect(get.status == 404)
    }

    @Test(arguments: [
        "/t/h4kq9zt2ab/SIGN-IN", "/T/h4kq9zt2ab/sign-in", "/t/h4kq9zt2ab/sign-in;x=1",
        "/t/h4kq9zt2ab;x/sign-in.",
        "/t/h4kq9zt2ab/%2e%2e/x/sign-in", "/t/h4kq9zt2ab/../sign-in", "/t/h4kq9zt2ab/sign-in/..",
        "/t/h4kq9zt2ab/sign%2din", "/t/h4kq9zt2ab/sign-in%00", "/t/h4kq9zt2ab/sign-in/x", "*", "",
    ])
    func `for an address that is nearly right finds nothing`(path: String) async throws {
        #expect(try await browser.get(path).status == 404)
    }

    @Test(arguments: ["//t//h4kq9zt2ab//sign-in", "/t/h4kq9zt2ab/sign-in/"])
    func `with slashes too many is the plain one or nothing`(path: String) async throws {
        let answer = try await browser.get(path)
        #expect([200, 404].contains(answer.status))
        // A link made from such an address must not lead to another host.
        #expect(!answer.text.contains("href=\"//"))
    }

    @Test func `with two hosts is refused`() async throws {
        #expect(try await browser.get(path, headers: [.host: "127.0.0.1:8080"]).status == 400)
    }

    @Test(arguments: CookieName.allCases.filter(\.isSession))
    func `with a session twice is refused`(name: CookieName) async throws {
        let one = "\(name.rawValue)=a"
        #expect(try await browser.get(path, headers: [.cookie: one]).status == 200)
        #expect(
            try await Browser(sampleRoutes().responder()).get(path, headers: [.cookie: "\(one); \(one)"])
                .status == 400)
        let language = "\(CookieName.language.rawValue)=en"
        #expect(try await browser.get(path, headers: [.cookie: "\(language); \(language)"]).status == 200)
    }
}

@Suite struct `The language switch` {
    @Test(arguments: [
        ("?note=expired", "?note=expired&amp;lang=en"), ("", "?lang=en"), ("?lang=ja", "?lang=en"),
        ("?filter=met&lang=ja&page=2", "?filter=met&amp;page=2&amp;lang=en"),
        ("?a=%22%3E%3Cb%3E", "?a=%22%3E%3Cb%3E&amp;lang=en"),
        ("?x=%zz", "?lang=en"),
    ])
    func `keeps what else the address says`(query: String, kept: String) async throws {
        let path = "/t/h4kq9zt2ab/sign-in"
        let browser = Browser(sampleRoutes().responder())
        let page = try await browser.get(path + query).text
        #expect(page.contains("href=\"\(path)\(kept)\" lang=\"en\""), "\(page.prefix(900))")
    }
}
