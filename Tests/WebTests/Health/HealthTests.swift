import HTTPTypes
import Synchronization
import Testing

@testable import Web

private struct Gone: Error {}

private final class Disk: Sendable {
    let isFull = Mutex(false)
    let writes = Mutex(0)
    let time = Mutex(ContinuousClock.now)
    /// What happens while it writes.
    let meanwhile = Mutex<(@Sendable () -> Void)?>(nil)

    func readiness() -> Readiness {
        Readiness(now: { self.time.withLock { $0 } }) {
            self.writes.withLock { $0 += 1 }
            self.meanwhile.withLock { $0 }?()
            if self.isFull.withLock({ $0 }) { throw Gone() }
        }
    }

    func wait(_ seconds: Int) { time.withLock { $0 = $0.advanced(by: .seconds(seconds)) } }
}

// RE-13, FI-10
@Suite struct `The question whether the program is ready` {
    @Test func `is answered by a real write, at most once in ten seconds`() async throws {
        let disk = Disk()
        let browser = Browser(sampleRoutes(Watch(readiness: disk.readiness())).responder())
        for _ in 0..<5 { #expect(try await browser.get("/readyz").status == 200) }
        #expect(disk.writes.withLock { $0 } == 1)
        disk.isFull.withLock { $0 = true }
        disk.wait(9)
        #expect(try await browser.get("/readyz").status == 200)
        disk.wait(1)
        let answer = try await browser.get("/readyz")
        #expect(answer.status == 503 && answer.headers[.retryAfter] == "5")
        disk.isFull.withLock { $0 = false }
        disk.wait(10)
        #expect(try await browser.get("/readyz").status == 200)
        #expect(disk.writes.withLock { $0 } == 3)
    }

    @Test func `is asked of the database once however many ask at the same time`() async {
        let disk = Disk()
        let readiness = disk.readiness()
        let all = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<50 { group.addTask { await readiness.isReady() } }
            return await group.reduce(true) { $0 && $1 }
        }
        #expect(all && disk.writes.withLock { $0 } == 1)
    }

    // FI-27
    @Test func `is no from the moment in which the program is told to stop`() async throws {
        let disk = Disk()
        let readiness = disk.readiness()
        let browser = Browser(sampleRoutes(Watch(readiness: readiness)).responder())
        #expect(try await browser.get("/readyz").status == 200)
        readiness.stop()
        #expect(try await browser.get("/readyz").status == 503)
        #expect(try await browser.get("/healthz").status == 200)
    }

    // FI-27
    @Test func `is no for who asked just before the stop, and the database is left alone then`() async {
        let disk = Disk()
        let readiness = disk.readiness()
        disk.meanwhile.withLock { $0 = { readiness.stop() } }
        let before = await readiness.isReady()
        disk.wait(10)
        let after = await readiness.isReady()
        #expect(!before && !after && disk.writes.withLock { $0 } == 1)
        disk.meanwhile.withLock { $0 = nil }
    }
}

@Suite struct `The question whether the program is alive` {
    @Test(arguments: HealthPath.allCases, ["evil.example", "10.0.0.1:8080", "127.0.0.1:8080", ""])
    func `is answered under any name, and tells nothing`(path: HealthPath, host: String) async throws {
        let browser = Browser(sampleRoutes().responder())
        let answer = try await browser.send(.get, path.rawValue, [:], [], host: host)
        #expect(answer.status == 200 && answer.text == "ok\n" && answer.headers[.setCookie] == nil)
        #expect(answer.headers[.cacheControl] == "no-store")
        for (name, value) in SecurityHeaders.all { #expect(answer.headers[name] == value) }
        let head = try await browser.send(.head, path.rawValue, [:], [], host: host)
        #expect(head.status == 200 && head.body.isEmpty)
    }

    @Test(arguments: ["/healthz/", "/healthz/x", "/Healthz", "/healthz%00", "/readyz.", "/metrics"])
    func `stands at one address`(path: String) async throws {
        #expect(try await Browser(sampleRoutes().responder()).get(path).status == 404)
    }

    @Test func `takes nothing`() async throws {
        let answer = try await Browser(sampleRoutes().responder()).post("/healthz", [("a", "1")])
        #expect(answer.status == 404)
    }
}

@Suite struct `The figures` {
    private func lines(_ watch: Watch) async -> [String] {
        await watch.text().split(separator: "\n").map(String.init)
    }

    @Test func `count requests by route, method and class of status`() async throws {
        let watch = Watch()
        let browser = Browser(sampleRoutes(watch).responder())
        for _ in 0..<3 { _ = try await browser.get("/t/canary0001/sign-in?lang=canary") }
        _ = try await browser.get("/t/canary0001/fault")
        _ = try await browser.get("/l/canary")
        _ = try await browser.get("/canary/canary")
        let lines = await lines(watch)
        let name = "nagi_http_requests_total"
        #expect(lines.contains("\(name){route=\"/t/{slug}/sign-in\",method=\"GET\",status=\"2xx\"} 3"))
        #expect(lines.contains("\(name){route=\"/t/{slug}/fault\",method=\"GET\",status=\"5xx\"} 1"))
        #expect(lines.contains("\(name){route=\"none\",method=\"GET\",status=\"4xx\"} 1"))
        #expect(!lines.joined().contains("canary"))
    }

    @Test func `sort times into classes that add up`() async {
        let watch = Watch()
        for milliseconds in [1, 5, 6, 299, 300, 301, 60_000] {
            watch.requests.add(route: "/a", method: "GET", status: 200, .milliseconds(milliseconds))
        }
        let lines = await lines(watch)
        let labels = "route=\"/a\",method=\"GET\",status=\"2xx\""
        for (end, count) in [("0.005", 2), ("0.01", 3), ("0.3", 5), ("1", 6), ("10", 6), ("+Inf", 7)] {
            let end = end == "1" || end == "10" ? "\(Double(end) ?? 0)" : end
            #expect(
                lines.contains("nagi_http_request_seconds_bucket{\(labels),le=\"\(end)\"} \(count)"), "\(end)"
            )
        }
        #expect(lines.contains("nagi_http_request_seconds_count{\(labels)} 7"))
        #expect(lines.contains("nagi_http_request_seconds_sum{\(labels)} 60.912"))
    }

    @Test func `name each figure once, with its kind and what it is`() async {
        let watch = Watch { [Gauge("nagi_outbox_waiting", "Mails that wait.", 4)] }
        watch.requests.add(route: "/a", method: "GET", status: 200, .milliseconds(1))
        let lines = await lines(watch)
        let types = lines.filter { $0.hasPrefix("# TYPE ") }.map { $0.split(separator: " ")[2] }
        #expect(Set(types).count == types.count)
        #expect(lines.filter { $0.hasPrefix("# HELP ") }.count == types.count)
        #expect(lines.contains("nagi_outbox_waiting 4"))
        for line in lines where !line.hasPrefix("#") {
            #expect(types.contains { line.hasPrefix($0) }, "\(line)")
            #expect(Double(line.split(separator: " ").last ?? "") != nil, "\(line)")
        }
    }

    @Test func `keep text from outside within its quotation marks`() {
        var text = MetricsText()
        text.line("a", [("b", "\"} 1\n\\x")], 0.5)
        #expect(text.text == "a{b=\"\\\"} 1\\n\\\\x\"} 0.5\n")
    }
}
