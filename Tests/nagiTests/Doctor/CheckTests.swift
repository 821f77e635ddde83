import Delivery
import Operations
import Testing
import Web

@testable import nagi

extension ArrivalReport {
    static func sample(
        proxy: String = "trusted", client: String = "192.0.2.7", scheme: String? = "https",
        hostIsOurs: Bool = true, schemeIsOurs: Bool = true
    ) throws -> ArrivalReport {
        let scheme = scheme.map { "\"\($0)\"" } ?? "null"
        return try #require(
            ArrivalReport(
                json: .init(
                    """
                    {"proxy":"\(proxy)","client":"\(client)","scheme":\(scheme),"host":"check.example.jp",
                    "hostIsOurs":\(hostIsOurs),"schemeIsOurs":\(schemeIsOurs)}
                    """.utf8)))
    }
}

private let base = BaseURL(isTLS: true, host: "check.example.jp", port: nil)
private let day = 86_400

private func visit(
    direct: Visit.Outcome? = nil, _ through: Visit.Outcome, certificate: ClosedRange<Int>? = nil
) throws -> Visit {
    Visit(
        direct: try direct ?? .ours(.sample(proxy: "none")), throughBase: through, certificate: certificate,
        serverSeconds: nil, now: 0)
}

@Suite struct `The doctor's look at the proxy` {
    @Test func `is content when host, https and address arrive`() throws {
        #expect(ProxyCheck.finding(try visit(.ours(.sample())), base: base).state == .ok)
        let plain = BaseURL(isTLS: false, host: "127.0.0.1", port: 8080)
        #expect(ProxyCheck.finding(try visit(.ours(.sample(proxy: "none"))), base: plain).state == .ok)
    }

    @Test func `names what the proxy forgets`() throws {
        let cases: [(ArrivalReport, Finding.State, String)] = [
            (try .sample(hostIsOurs: false), .fault, "proxy_set_header Host"),
            (try .sample(scheme: "http", schemeIsOurs: false), .fault, "X-Forwarded-Proto $scheme"),
            (try .sample(proxy: "none", scheme: nil), .attention, "docs/examples/nginx"),
            (try .sample(scheme: nil), .attention, "docs/examples/nginx"),
            (
                try .sample(proxy: "untrusted", client: "10.1.2.3", scheme: nil), .attention,
                "trusted-proxy = 10.1.2.3"
            ),
        ]
        for (report, state, mend) in cases {
            let finding = ProxyCheck.finding(try visit(.ours(report)), base: base)
            #expect(finding.state == state && finding.mend?.en.contains(mend) == true, "\(finding)")
        }
    }

    @Test func `is a fault only while the server runs`() throws {
        for through in [Visit.Outcome.failed(.unreachable), .failed(.unknownHost), .stranger(status: 502)] {
            #expect(ProxyCheck.finding(try visit(through), base: base).state == .fault)
            let stopped = try visit(direct: .failed(.unreachable), through)
            #expect(ProxyCheck.finding(stopped, base: base).state == .attention)
        }
    }

    @Test func `tells a stopped server from a stranger on its port`() throws {
        let through = Visit.Outcome.failed(.unreachable)
        #expect(ServerCheck.finding(try visit(through)).state == .ok)
        #expect(ServerCheck.finding(try visit(direct: .failed(.unreachable), through)).state == .attention)
        #expect(ServerCheck.finding(try visit(direct: .notAsked, through)).state == .attention)
        #expect(ServerCheck.finding(try visit(direct: .stranger(status: 200), through)).state == .fault)
    }

    @Test func `wants an address that people can open`() {
        #expect(BaseURLCheck.finding(base, isChosen: true).state == .ok)
        let own = BaseURL(isTLS: false, host: "127.0.0.1", port: 8080)
        #expect(BaseURLCheck.finding(own, isChosen: false).state == .attention)
        #expect(BaseURLCheck.finding(own, isChosen: true).state == .attention)
    }
}

@Suite struct `The doctor's look at the certificate` {
    @Test(arguments: [
        (0...(100 * day), 50 * day, Finding.State.ok), (0...(100 * day), 79 * day, .ok),
        (0...(100 * day), 79 * day + 1, .attention), (0...(100 * day), 100 * day, .attention),
        (0...(100 * day), 100 * day + 1, .fault), (10...(100 * day), 9, .fault), (10...(100 * day), 10, .ok),
    ])
    func `counts its days`(dates: ClosedRange<Int>, now: Int, state: Finding.State) throws {
        let visit = try visit(.ours(.sample()), certificate: dates)
        #expect(CertificateCheck.finding(visit, now: now).state == state)
    }

    @Test func `tells an untrusted one from one that is over`() throws {
        let bad = Visit.Outcome.failed(.certificate)
        let untrusted = CertificateCheck.finding(try visit(bad, certificate: 0...(90 * day)), now: day)
        #expect(untrusted.state == .fault && untrusted.mend?.en.contains("authority-file") == true)
        let over = CertificateCheck.finding(try visit(bad, certificate: 0...day), now: 2 * day)
        #expect(over.state == .fault && over.found.en.contains("expired"))
        #expect(CertificateCheck.finding(try visit(.failed(.unreachable)), now: 0).state == .attention)
    }
}

@Suite struct `The doctor's look at the machine` {
    @Test(arguments: [
        (100, Finding.State.ok), (104, .ok), (96, .ok), (105, .attention), (95, .attention),
        (129, .attention),
        (130, .fault), (70, .fault),
    ])
    func `compares the clock and says with what`(other: Int, state: Finding.State) {
        let server = ClockCheck.finding(.init(other: other, own: 100, from: .baseURL))
        let disk = ClockCheck.finding(.init(other: other, own: 100, from: .disk))
        #expect(server.state == state && disk.state == state)
        #expect(server.found.en.contains("base-url") && disk.found.en.contains("disk"))
    }

    @Test func `admits that there was nothing to compare with`() {
        #expect(ClockCheck.finding(.init(other: nil, own: 100, from: .disk)).state == .attention)
    }

    @Test(arguments: [
        (2 << 30, Finding.State.ok), ((2 << 30) - 1, .attention), (512 << 20, .attention),
        ((512 << 20) - 1, .fault), (0, .fault),
    ])
    func `counts the free space`(free: Int, state: Finding.State) {
        #expect(DiskCheck.finding(free: free).state == state)
    }

    @Test func `looks for time zone and fonts`() {
        #expect(DiskCheck.finding(free: nil).state == .attention)
        #expect(TimeZoneCheck.finding(offset: 32_400).state == .ok)
        #expect(TimeZoneCheck.finding(offset: 0).state == .attention)
        #expect(TimeZoneCheck.finding(offset: nil).state == .attention)
        #expect(FontCheck.finding(missing: []).state == .ok)
        #expect(FontCheck.finding(missing: ["VL PGothic"]).found.en.contains("VL PGothic"))
        #expect(FontCheck.finding(missing: ["BIZ UDPGothic"]).state == .fault)
        #expect(FontCheck.finding(missing: nil).state == .fault)
    }

    @Test func `knows every state of key and data`() {
        let keys: [(Inspection.Key, Finding.State)] = [
            (.fine, .ok), (.notMadeYet, .ok), (.missing, .fault), (.exposed, .fault), (.malformed, .fault),
            (.besideData, .fault), (.wrong, .fault),
        ]
        for (key, state) in keys { #expect(KeyFileCheck.finding(key).state == state) }
        let data: [(Inspection.Data, Finding.State)] = [
            (.absent, .ok), (.fine(companies: 2), .ok), (.keysMissing, .fault), (.unreadable, .fault),
            (.newer, .fault),
        ]
        for (data, state) in data {
            #expect(DatabaseCheck.finding(data, isOpenToOthers: false).state == state)
        }
        #expect(DatabaseCheck.finding(.fine(companies: 1), isOpenToOthers: true).state == .attention)
    }

    @Test func `knows every answer of the mail server`() {
        for outcome: MailProbe.Outcome in [
            .unknownHost, .unreachable, .noTLS, .certificate, .loginRefused, .refused(reply: 554), .other,
        ] {
            #expect(MailCheck.finding(outcome, signsIn: true, hasSender: true).state == .fault)
        }
        #expect(MailCheck.finding(.fine, signsIn: true, hasSender: true).state == .ok)
        #expect(MailCheck.finding(.fine, signsIn: false, hasSender: true).state == .ok)
        #expect(MailCheck.finding(.fine, signsIn: true, hasSender: false).state == .attention)
        #expect(MailCheck.finding(canWrite: true).state == .attention)
        #expect(MailCheck.finding(canWrite: false).state == .fault)
    }
}

@Suite struct `The doctor's report` {
    static let ok = Finding.ok(.clock, "良", "fine")
    static let attention = Finding.attention(.disk, Words("注", "hm"), mend: Words("直す", "mend it"))
    static let fault = Finding.fault(.mail, Words("悪", "bad"), mend: Words("直す", "mend it"))

    @Test func `fails for a fault and for nothing less`() {
        #expect(DoctorReport(checks: [Self.ok]).exitCode == 0)
        #expect(DoctorReport(checks: [Self.ok, Self.attention]).exitCode == 0)
        #expect(DoctorReport(checks: [Self.ok, Self.attention, Self.fault]).exitCode == 1)
    }

    @Test func `names state, part and mend in both languages`() {
        let text = DoctorReport(checks: [Self.ok, Self.fault]).text
        #expect(text.contains("ok         clock        良 / fine\n"))
        #expect(text.contains("fault      mail         悪 / bad\n           → 直す / mend it\n"))
        #expect(text.hasSuffix("2 項目：良好 1、注意 0、不良 1 / 2 checks: 1 ok, 0 attention, 1 fault"))
    }
}
