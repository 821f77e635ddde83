import HTTPTypes
import Testing

@testable import Web

// BI-37, ASVS 3.5.1, 3.5.3: Sec-Fetch-Site, then Origin, then a token of the session.
@Suite struct `A forged form` {
    let browser = Browser(sampleRoutes().responder())
    let path = "/t/h4kq9zt2ab/words"

    func token() async throws -> String { try await browser.get("/t/h4kq9zt2ab/sign-in").formToken }

    @Test func `is told from one of our own`() async throws {
        let answer = try await browser.post(path, [("form_token", token()), ("a", "自")])
        #expect(answer.status == 200)
        #expect(answer.text.hasPrefix("a=自|"))
    }

    @Test(arguments: ["cross-site", "same-site", "none"])
    func `is refused when the browser says so`(site: String) async throws {
        let answer = try await browser.post(
            path, [("form_token", token())],
            headers: [.contentType: "application/x-www-form-urlencoded", .secFetchSite: site])
        #expect(answer.status == 403)
    }

    @Test(arguments: ["https://evil.example", "http://127.0.0.1", "http://127.0.0.1:8080.evil.example"])
    func `is refused when it comes from another origin`(origin: String) async throws {
        let answer = try await browser.post(
            path, [("form_token", token())],
            headers: [.contentType: "application/x-www-form-urlencoded", .origin: origin])
        #expect(answer.status == 403)
    }

    @Test func `is refused without the token, with a wrong one, or with another browser's`() async throws {
        let other = Browser(sampleRoutes().responder())
        let foreign = try await other.get("/t/h4kq9zt2ab/sign-in").formToken
        let own = try await token()
        for wrong in ["", "0", foreign, own.uppercased(), own + "0"] where wrong != own {
            let answer = try await browser.post(path, [("form_token", wrong)])
            #expect(answer.status == 403, "\(wrong)")
        }
        #expect(try await browser.post(path, []).status == 403)
    }

    // `|` and `^` bind alike in Swift: without brackets only the last bytes counted.
    @Test func `is found by a difference in any one bit of the token`() {
        let own = FormToken.of(session: "s")
        #expect(ForgeryCheck.equal(own, FormToken.of(session: "s")))
        for (place, bit) in own.utf8.indices.enumerated().flatMap({ place in
            (0..<7).map { (place.offset, $0) }
        }) {
            var bytes = Array(own.utf8)
            bytes[place] ^= 1 << UInt8(bit)
            #expect(!ForgeryCheck.equal(own, String(decoding: bytes, as: UTF8.self)), "\(place) \(bit)")
        }
    }

    @Test func `is refused from a browser without cookies`() async throws {
        let fresh = Browser(sampleRoutes().responder())
        #expect(try await fresh.post(path, [("form_token", token())]).status == 403)
    }

    @Test func `may carry its token in a header`() async throws {
        let answer = try await browser.post(
            path, [("a", "1")],
            headers: [
                .contentType: "application/x-www-form-urlencoded", .secFetchSite: "same-origin",
                .formToken: token(),
            ])
        #expect(answer.status == 200)
    }

    @Test func `of the time before the sign-in is void after it`() async throws {
        let before = try await token()
        let answer = try await browser.post("/t/h4kq9zt2ab/sign-in", [("form_token", before), ("mail", "a")])
        #expect(answer.status == 303)
        #expect(try await browser.post(path, [("form_token", before)]).status == 403)
    }
}
