import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Synchronization

@testable import Web

/// A browser without a screen: asks the program in its own process, keeps cookies, follows nothing by itself.
final class Browser: Sendable {
    struct Answer: Sendable {
        let status: Int
        let headers: HTTPFields
        let body: [UInt8]

        var text: String { String(decoding: body, as: UTF8.self) }
        var location: String? { headers[.location] }

        /// The token of the first form on the page.
        var formToken: String {
            let mark = "name=\"form_token\" value=\""
            guard let range = text.firstRange(of: mark) else { return "" }
            return String(text[range.upperBound...].prefix { $0 != "\"" })
        }
    }

    static let origin = "http://127.0.0.1:8080"

    private let responder: FrontDoor
    private let logger: Logger
    private let jar = Mutex<[String: String]>([:])

    init(_ responder: FrontDoor, logger: Logger = Logger(label: "browser") { _ in SwiftLogNoOpLogHandler() })
    {
        self.responder = responder
        self.logger = logger
    }

    var cookies: [String: String] { jar.withLock { $0 } }

    func setCookie(_ name: String, _ value: String) { jar.withLock { $0[name] = value } }

    func get(_ path: String, headers: HTTPFields = [:]) async throws -> Answer {
        try await send(.get, path, headers, [])
    }

    /// As our own pages post: same origin, `Origin: null`.
    func post(
        _ path: String, _ fields: [(String, String)], headers: HTTPFields? = nil
    ) async throws -> Answer {
        let body = fields.map { Query.encoded($0.0) + "=" + Query.encoded($0.1) }.joined(separator: "&")
        let own: HTTPFields = [
            .contentType: "application/x-www-form-urlencoded", .secFetchSite: "same-origin", .origin: "null",
        ]
        return try await send(.post, path, headers ?? own, Array(body.utf8))
    }

    func send(
        _ method: HTTPRequest.Method, _ path: String, _ headers: HTTPFields, _ body: [UInt8],
        host: String = "127.0.0.1:8080", peer: String? = nil
    ) async throws -> Answer {
        var fields = headers
        let cookies = jar.withLock { $0.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }
        if !cookies.isEmpty { fields[.cookie] = cookies }
        let head = HTTPRequest(
            method: method, scheme: "http", authority: host, path: path, headerFields: fields)
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: body)))
        let response = try await responder.respond(
            to: request, context: PageContext(logger: logger, peer: peer))
        for cookie in response.headers[values: .setCookie] { keep(cookie) }
        let collector = Collector()
        try await response.body.write(collector)
        return Answer(
            status: Int(response.status.code), headers: response.headers,
            body: collector.bytes.withLock { $0 })
    }

    private func keep(_ cookie: String) {
        let pair = cookie.prefix { $0 != ";" }.split(
            separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        jar.withLock { jar in
            jar[String(pair[0])] = cookie.contains("Max-Age=0") ? nil : String(pair[1])
        }
    }
}

private final class Collector: ResponseBodyWriter {
    let bytes = Mutex<[UInt8]>([])

    func write(_ buffer: ByteBuffer) async throws {
        bytes.withLock { $0.append(contentsOf: buffer.readableBytesView) }
    }

    func finish(_: HTTPFields?) async throws {}
}

extension Site {
    static let sample = sample(Watch())

    static func sample(_ watch: Watch) -> Site {
        Site(origins: [Browser.origin], watch: watch) { count in
            (0..<count).map { _ in UInt8.random(in: 0...255) }
        }
    }
}
