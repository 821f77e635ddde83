import Foundation
import Testing

@testable import nagi

// BI-46: what a connection may bring, before any route is asked.
@Suite struct `A server on the wire` {
    private struct Case: Sendable {
        let name: String
        let request: @Sendable (String) -> String
        /// The status lines that are right; empty for a closed connection.
        let statuses: [Int]
    }

    private static let path = "/assets/0/0"
    private static let refused = [400, 431]

    private static let cases: [Case] = [
        Case(name: "a plain request", request: { get($0) }, statuses: [404]),
        Case(
            name: "no host", request: { _ in "GET / HTTP/1.1\r\nConnection: close\r\n\r\n" }, statuses: [400]),
        Case(name: "two hosts", request: { get($0, "Host: \($0)") }, statuses: [400]),
        Case(name: "another host", request: { _ in get("evil.example") }, statuses: [400]),
        Case(
            name: "another host in the address",
            request: {
                "GET http://evil.example/ HTTP/1.1\r\nHost: evil.example:\($0.split(separator: ":")[1])\r\nConnection: close\r\n\r\n"
            },
            statuses: [400]),
        Case(
            name: "both lengths",
            request: {
                post(
                    $0, "Content-Length: 4\r\nTransfer-Encoding: chunked",
                    "0\r\n\r\nGET /smuggled HTTP/1.1\r\n\r\n")
            },
            statuses: [400]),
        Case(
            name: "two lengths", request: { post($0, "Content-Length: 1\r\nContent-Length: 2", "ab") },
            statuses: [400]),
        Case(name: "a length that is none", request: { post($0, "Content-Length: -1", "") }, statuses: [400]),
        Case(
            name: "an unknown encoding",
            request: { post($0, "Transfer-Encoding: chunked, identity", "0\r\n\r\n") },
            statuses: [400]),
        Case(name: "a folded header", request: { get($0, "X-A: b\r\n c: d") }, statuses: [400]),
        Case(name: "a bare line feed", request: { get($0, "X-A: b\nX-C: d") }, statuses: [400]),
        Case(name: "a header without a name", request: { get($0, ": b") }, statuses: [400]),
        Case(name: "a space before the colon", request: { get($0, "X-A : b") }, statuses: [400]),
        Case(name: "a NUL in a header", request: { get($0, "X-A: b\u{0}") }, statuses: [400]),
        Case(
            name: "one header of 100 kB",
            request: { get($0, "X-A: " + String(repeating: "a", count: 100_000)) },
            statuses: refused),
        Case(
            name: "headers of 17 kB", request: { get($0, many("X-A", 4, 4_500)) }, statuses: refused),
        Case(name: "headers of 12 kB", request: { get($0, many("X-A", 3, 4_000)) }, statuses: [404]),
        Case(name: "101 headers", request: { get($0, many("X-A", 101, 1)) }, statuses: refused),
        Case(name: "90 headers", request: { get($0, many("X-A", 90, 1)) }, statuses: [404]),
        Case(
            name: "1,000 cookies",
            request: {
                get($0, "Cookie: " + (0..<1_000).map { "c\($0)=0123456789" }.joined(separator: "; "))
            },
            statuses: refused),
        Case(
            name: "a session twice",
            request: { get($0, "Cookie: __Host-nagi-staff=a\r\nCookie: __Host-nagi-staff=b") },
            statuses: [400]),
        Case(name: "no HTTP", request: { _ in "\u{16}\u{3}\u{1} hello\r\n\r\n" }, statuses: [400]),
        Case(
            name: "an old version", request: { "GET / HTTP/3.7\r\nHost: \($0)\r\n\r\n" },
            statuses: [400, 505]),
    ]

    private static func get(_ host: String, _ headers: String = "X-None: 1") -> String {
        "GET \(path) HTTP/1.1\r\nHost: \(host)\r\n\(headers)\r\nConnection: close\r\n\r\n"
    }

    private static func post(_ host: String, _ headers: String, _ body: String) -> String {
        "POST /setups HTTP/1.1\r\nHost: \(host)\r\n\(headers)\r\nConnection: close\r\n\r\n\(body)"
    }

    private static func many(_ name: String, _ count: Int, _ length: Int) -> String {
        (0..<count).map { "\(name)\($0): " + String(repeating: "a", count: length) }.joined(separator: "\r\n")
    }

    @Test func `takes no request that two programs could read in two ways, and none without bounds`()
        async throws
    {
        try await withFolder { folder in
            let server = try RunningServer(in: folder)
            defer { server.stop() }
            for one in Self.cases {
                let answer = try server.say(one.request(server.host))
                let status = Int(answer.dropFirst(9).prefix(3)) ?? 0
                #expect(one.statuses.contains(status), "\(one.name): \(answer.prefix(120))")
                #expect(!answer.contains("smuggled"), "\(one.name)")
                #expect(answer.components(separatedBy: "HTTP/1.1 ").count <= 2, "\(one.name) got two answers")
            }
        }
    }
}
