import Testing

@testable import nagi

@Suite struct `The base URL` {
    @Test(arguments: [
        ("https://check.example.jp", "https://check.example.jp"),
        ("HTTPS://Check.Example.JP", "https://check.example.jp"),
        ("https://check.example.jp:443", "https://check.example.jp"),
        ("https://check.example.jp:8443", "https://check.example.jp:8443"),
        ("https://xn--4gq75s.example.jp", "https://xn--4gq75s.example.jp"),
        ("https://192.0.2.1", "https://192.0.2.1"),
        ("https://[2001:db8::1]:8443", "https://[2001:db8::1]:8443"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"), ("http://localhost", "http://localhost"),
        ("http://localhost:80", "http://localhost"), ("http://[::1]:8080", "http://[::1]:8080"),
        ("http://127.8.9.1", "http://127.8.9.1"),
    ])
    func `is written as browsers write an origin`(text: String, origin: String) throws {
        #expect(try BaseURL(text).text == origin)
    }

    @Test(arguments: [
        ("check.example.jp", BaseURL.Problem.scheme), ("ftp://a.example", .scheme), ("", .scheme),
        ("https://check.example.jp/", .slash), ("https://check.example.jp/nagi", .host), ("https://", .host),
        ("https://a.example?x", .host), ("https://user@a.example", .host), ("https://a.example:0", .host),
        ("https://a.example:x", .host), ("https://a.example.", .host), ("https://凪.example", .host),
        ("https://a..example", .host), ("https://-a.example", .host), ("https://2001:db8::1", .host),
        ("https://[2001:db8::1", .host), ("https://[x]", .host), ("https://a.example:1:2", .host),
        ("http://check.example.jp", .open), ("http://10.0.0.1", .open),
        ("http://127.0.0.1.example.jp", .open),
        ("http://localhost.example", .open),
    ])
    func `is refused when links could not begin with it`(text: String, problem: BaseURL.Problem) {
        #expect(throws: problem) { try BaseURL(text) }
    }

    @Test func `answers to both names of this machine unless it was chosen`() throws {
        #expect(
            try settings(flags: [.port: "9000"]).origins == [
                "http://127.0.0.1:9000", "http://localhost:9000",
            ])
        let chosen = try settings(flags: [.baseURL: "https://a.example"])
        #expect(chosen.origins == ["https://a.example"])
        #expect(try settings(flags: [.host: "::1"]).origins == ["http://[::1]:8080"])
    }
}
