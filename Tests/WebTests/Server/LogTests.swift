import HTTPTypes
import Logging
import Synchronization
import Testing

@testable import Web

private final class Lines: Sendable {
    let all = Mutex<[String]>([])
}

private struct Keeper: LogHandler {
    let lines: Lines
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let values = (event.metadata ?? [:]).map { "\($0.key)=\($0.value)" }.sorted().joined(separator: " ")
        lines.all.withLock { $0.append("\(event.message) \(values)") }
    }
}

@Suite struct `The log` {
    @Test func `names the route and never the address, the query, the body or a fault's words`() async throws
    {
        let lines = Lines()
        let logger = Logger(label: "test") { _ in Keeper(lines: lines) }
        let browser = Browser(sampleRoutes().responder(), logger: logger)
        _ = try await browser.get("/t/canary0001/sign-in?lang=canary&x=canary")
        _ = try await browser.get("/l/canary0001canary")
        _ = try await browser.get("/t/canary0001/fault")
        _ = try await browser.post("/t/canary0001/words", [("canary", "canary")])
        _ = try await browser.send(try #require(HTTPRequest.Method("CANARY")), "/canary", [:], [])
        let all = lines.all.withLock { $0 }
        #expect(all.count == 6)
        #expect(all[0].hasPrefix("request id="))
        #expect(all[0].hasSuffix("route=/t/{slug}/sign-in status=200"))
        #expect(!all.joined().lowercased().contains("canary"))
    }
}
