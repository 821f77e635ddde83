import Foundation
import HTTPTypes
import Organisation
import Testing

@testable import Web

@Suite struct `An address` {
    @Test(arguments: [
        ("192.0.2.1", "192.0.2.1"), ("::ffff:192.0.2.1", "192.0.2.1"), ("::1", "0:0:0:0:0:0:0:1"),
        ("2001:DB8::7", "2001:db8:0:0:0:0:0:7"), ("fe80::1%eth0", "fe80:0:0:0:0:0:0:1"),
    ])
    func `is read from text`(text: String, plain: String) {
        #expect(NetworkAddress(text)?.text == plain)
    }

    @Test(arguments: [
        "", "192.0.2", "192.0.2.256", "192.0.2.1:80", "example.jp", "[::1]", "1", "::1::",
        String(repeating: "1", count: 1_000),
    ])
    func `is not guessed`(text: String) { #expect(NetworkAddress(text) == nil) }

    @Test(arguments: [
        ("192.0.2.1:4711", "192.0.2.1"), (" 192.0.2.1 ", "192.0.2.1"),
        ("[2001:db8::1]:443", "2001:db8:0:0:0:0:0:1"),
        ("[::1]", "0:0:0:0:0:0:0:1"), ("::1", "0:0:0:0:0:0:0:1"),
    ])
    func `may come with a port from a proxy`(text: String, plain: String) {
        #expect(NetworkAddress(hop: text)?.text == plain)
    }

    @Test(arguments: ["unknown", "_hidden", "[::1", "[::1]x", "", "a:1"])
    func `may be hidden by a proxy`(text: String) { #expect(NetworkAddress(hop: text) == nil) }
}

@Suite struct `Trusted proxies` {
    @Test(arguments: [
        ("127.0.0.1", "127.0.0.1", true), ("127.0.0.1", "127.0.0.2", false),
        ("10.0.0.0/8", "10.255.255.255", true), ("10.0.0.0/8", "11.0.0.0", false),
        ("10.1.2.3/9", "10.127.0.1", true), ("10.1.2.3/9", "10.128.0.1", false),
        ("192.0.2.0/31", "192.0.2.1", true), ("192.0.2.0/31", "192.0.2.2", false),
        ("2001:db8::/33", "2001:db8:7fff::1", true), ("2001:db8::/33", "2001:db8:8000::1", false),
        ("::1", "::1", true), ("::1", "127.0.0.1", false), ("127.0.0.1", "::ffff:127.0.0.1", true),
        ("127.0.0.1, 10.0.0.0/8 ,::1", "10.0.0.1", true), ("", "127.0.0.1", false),
    ])
    func `are addresses and ranges`(list: String, text: String, isTrusted: Bool) throws {
        let address = try #require(NetworkAddress(text))
        #expect(try TrustedProxies(list).contains(address) == isTrusted)
    }

    @Test(arguments: [
        "0.0.0.0/0", "::/0", "10.0.0.0/33", "::/129", "10.0.0.0/x", "10.0.0.0/08", "proxy", "10/8",
    ])
    func `are never guessed and never everybody`(list: String) {
        #expect(throws: TrustedProxies.Unreadable(entry: list)) { try TrustedProxies("127.0.0.1, " + list) }
    }
}

// BI-45
@Suite struct `A request through a proxy` {
    static let proxies = (try? TrustedProxies("127.0.0.1, 10.0.0.0/8")) ?? .none
    static let proxied = Site(
        origins: ["https://check.example.jp"], proxies: proxies, doctorMark: "mark",
        randomBytes: { count in (0..<count).map { _ in UInt8.random(in: 0...255) } })

    static func arrival(_ peer: String?, _ headers: [(String, String)]) -> Arrival {
        var fields = HTTPFields()
        for (name, value) in headers { fields.append(HTTPField(name: .header(name), value: value)) }
        return Arrival(peer: peer, authority: "Inner:8080", headers: fields, trusting: proxies)
    }

    @Test(arguments: [
        (["192.0.2.7"], "192.0.2.7"), (["198.51.100.1, 192.0.2.7"], "192.0.2.7"),
        (["198.51.100.1", "192.0.2.7"], "192.0.2.7"), (["192.0.2.7, 10.0.0.9"], "192.0.2.7"),
        (["192.0.2.7", "10.0.0.9, 127.0.0.1"], "192.0.2.7"), (["10.0.0.9"], "10.0.0.9"),
        (["192.0.2.7, unknown"], nil), (["unknown, 192.0.2.7"], "192.0.2.7"),
        (["[2001:db8::1]:7"], "2001:db8:0:0:0:0:0:1"),
        ([","], "127.0.0.1"),
    ])
    func `is from the right-most address that is not a proxy`(hops: [String], client: String?) {
        let arrival = Self.arrival("127.0.0.1", hops.map { ("X-Forwarded-For", $0) })
        #expect(arrival.client?.text == client && arrival.proxy == .trusted)
    }

    @Test func `says nothing when the proxy is not ours`() {
        let headers = [
            ("X-Forwarded-For", "192.0.2.7"), ("X-Forwarded-Proto", "http"),
            ("X-Forwarded-Host", "evil.example"),
        ]
        let arrival = Self.arrival("192.0.2.66", headers)
        #expect(arrival.client?.text == "192.0.2.66" && arrival.proxy == .untrusted)
        #expect(arrival.scheme == nil && arrival.host == "inner:8080")
        #expect(Self.arrival(nil, headers).client == nil && Self.arrival(nil, headers).scheme == nil)
    }

    @Test func `carries host and scheme as the nearest proxy saw them`() {
        let arrival = Self.arrival(
            "::ffff:127.0.0.1",
            [
                ("X-Forwarded-Proto", "http"), ("X-Forwarded-Proto", "gopher, HTTPS"),
                ("X-Forwarded-Host", "evil.example, Check.Example.JP"),
            ])
        #expect(arrival.scheme == "https" && arrival.host == "check.example.jp")
        #expect(arrival.client?.text == "127.0.0.1")
    }

    private static func ask(
        _ headers: HTTPFields, host: String = "check.example.jp", peer: String? = "127.0.0.1",
        method: HTTPRequest.Method = .get
    ) async throws -> Browser.Answer {
        var routes = Routes(site: proxied)
        routes.get("/t/:slug/sign-in", .pageOpen) { call in .page(SignInPage().html(call.frame())) }
        return try await Browser(routes.responder()).send(
            method, "/t/h4kq9zt2ab/sign-in", headers, [], host: host, peer: peer)
    }

    @Test func `opens under the base URL only`() async throws {
        let evil: HTTPFields = [.xForwardedHost: "evil.example"]
        let inner: HTTPFields = [.xForwardedHost: "check.example.jp"]
        #expect(try await Self.ask([:]).status == 200)
        #expect(try await Self.ask([:], host: "CHECK.example.jp").status == 200)
        #expect(try await Self.ask([:], host: "check.example.jp.").status == 400)
        #expect(try await Self.ask(evil).status == 400)
        #expect(try await Self.ask(evil, peer: "192.0.2.66").status == 200)
        #expect(try await Self.ask(inner, host: "inner:8080").status == 200)
        #expect(try await Self.ask(inner, host: "inner:8080", peer: "192.0.2.66").status == 400)
    }

    @Test func `opens only when it came by https where the base URL says so`() async throws {
        #expect(try await Self.ask([.xForwardedProto: "https"]).status == 200)
        for scheme in ["http", "", "https://", "ftp"] {
            let status = try await Self.ask([.xForwardedProto: scheme]).status
            #expect(status == (scheme.isEmpty ? 200 : 400), "\(scheme)")
        }
        #expect(try await Self.ask([.xForwardedProto: "http"], peer: "192.0.2.66").status == 200)
    }

    @Test func `is described to the operator's doctor and to nobody else`() async throws {
        let headers: HTTPFields = [
            .header(ArrivalReport.headerName): "mark", .xForwardedFor: "192.0.2.7", .xForwardedProto: "http",
        ]
        let answer = try await Self.ask(headers, host: "wrong.example")
        let report = try #require(ArrivalReport(json: Data(answer.body)))
        #expect(answer.status == 200 && report.proxy == "trusted" && report.client == "192.0.2.7")
        #expect(report.scheme == "http" && !report.schemeIsOurs)
        #expect(report.host == "wrong.example" && !report.hostIsOurs)
        for (mark, method) in [
            ("Mark", HTTPRequest.Method.get), ("", .get), ("mark", .post), ("mark", .head),
        ] {
            var other = headers
            other[.header(ArrivalReport.headerName)] = mark
            let refused = try await Self.ask(other, host: "wrong.example", method: method)
            #expect(refused.status == 400 && ArrivalReport(json: Data(refused.body)) == nil)
        }
    }
}
