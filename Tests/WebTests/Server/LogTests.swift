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

    // BI-41: what only the program decides is not taken from a form, and whoever sends it stands in the log, without the
    // value.
    @Test func `names the attempt to decide what only the program decides`() async throws {
        let lines = Lines()
        let logger = Logger(label: "test") { _ in Keeper(lines: lines) }
        let browser = Browser(sampleRoutes().responder(), logger: logger)
        let token = try await browser.get("/t/h4kq9zt2ab/sign-in").formToken
        let own = [("form_token", token), ("a", "自")]
        let plain = try await browser.post("/t/h4kq9zt2ab/words", own)
        let tried = try await browser.post(
            "/t/h4kq9zt2ab/words",
            own + [("isHighStress", "canary"), ("tenantId", "canary"), ("grants[]", "canary")])
        #expect(plain.status == 200 && tried.status == 200)
        let told = lines.all.withLock { $0 }.filter { $0.hasPrefix("foreign fields") }
        #expect(told.count == 1 && told.first?.contains("count=3") == true)
        #expect(told.first?.contains("canary") == false)
    }
}
