import HTTPTypes
import Hummingbird
import Logging
import Synchronization
import Testing

@testable import Web

// RE-15, FI-21
@Suite struct `A house that is full` {
    private func browser(_ watch: Watch) -> Browser {
        Browser(sampleRoutes(watch).responder())
    }

    @Test func `says so at once, and answers whether it is well`() async throws {
        let browser = browser(Watch(hand: RequestsInHand(most: 0)))
        let answer = try await browser.get("/t/x/sign-in")
        #expect(answer.status == 503 && answer.headers[.retryAfter] == "5")
        #expect(PageCheck(markup: answer.text).mistakes == [])
        #expect(try await browser.get("/healthz").status == 200)
        #expect(try await browser.get("/readyz").status == 200)
    }

    @Test func `has room again when a request has been answered`() async throws {
        let watch = Watch(hand: RequestsInHand(most: 1))
        let browser = browser(watch)
        for _ in 0..<3 { #expect(try await browser.get("/t/x/sign-in").status == 200) }
        #expect(try await browser.get("/t/x/fault").status == 500)
        #expect(watch.hand.now == 0)
    }

    @Test func `keeps memory for large bodies within bounds, and small forms out of it`() async throws {
        let watch = Watch(bodies: LargeBodies(most: 100_000))
        let browser = browser(watch)
        let answer = { (count: Int) in
            let token = try await browser.get("/t/x/sign-in").formToken
            return try await browser.post(
                "/t/x/sign-in", [("form_token", token), ("mail", String(repeating: "a", count: count))]
            ).status
        }
        #expect(try await answer(160_000) == 303)
        #expect(try await answer(170_000) == 503)
        #expect(watch.bodies.now == 0)
        let other = BodyClaim(watch.bodies)
        try other.grow(to: LargeBodies.small + 100_000)
        #expect(try await answer(60_000) == 303)
        #expect(try await answer(70_000) == 503)
        other.end()
        #expect(try await answer(70_000) == 303)
    }
}

private final class Pauses: Sendable {
    let all = Mutex<[Duration]>([])
    let time = Mutex(ContinuousClock.now)

    func misses() -> LinkMisses {
        LinkMisses(now: { self.time.withLock { $0 } }) { pause in self.all.withLock { $0.append(pause) } }
    }

    var count: Int { all.withLock(\.count) }
}

/// Holds everybody until it is opened.
private final class Gate: Sendable {
    private let waiting = Mutex<[CheckedContinuation<Void, Never>]>([])

    var count: Int { waiting.withLock(\.count) }

    func wait() async {
        await withCheckedContinuation { one in waiting.withLock { $0.append(one) } }
    }

    func open() { for one in waiting.withLock({ $0 }) { one.resume() } }
}

// RE-15
@Suite struct `Links that do not exist` {
    private let word = String(repeating: "a", count: Paths.secretLength)

    @Test func `are slow after a hundred, for that company's word alone`() async throws {
        let pauses = Pauses()
        let browser = Browser(sampleRoutes(Watch(misses: pauses.misses())).responder())
        for _ in 0..<100 { #expect(try await browser.get("/l/h4kq9zt2ab\(word)").status == 404) }
        #expect(pauses.count == 0)
        let late = try await browser.get("/l/h4kq9zt2ab\(word)")
        #expect(late.status == 404 && pauses.count == 1)
        _ = try await browser.get("/l/xxxxxxxxxx\(word)")
        #expect(pauses.count == 1)
        pauses.time.withLock { $0 = $0.advanced(by: .seconds(2)) }
        _ = try await browser.get("/l/h4kq9zt2ab\(word)")
        #expect(pauses.count == 1)
    }

    @Test func `never hold up a link that does, and no other page`() async throws {
        let pauses = Pauses()
        let browser = Browser(sampleRoutes(Watch(misses: pauses.misses())).responder())
        for _ in 0..<150 { _ = try await browser.get("/l/h4kq9zt2ab\(word)") }
        let count = pauses.count
        #expect(try await browser.get("/l/exists").status == 200)
        #expect(try await browser.get("/nothing").status == 404)
        #expect(count == 50 && pauses.count == count)
    }

    @Test func `make nobody wait behind too many who wait`() async throws {
        let gate = Gate()
        let now = ContinuousClock.now
        let misses = LinkMisses(now: { now }, pause: { _ in await gate.wait() })
        for _ in 0..<100 { try await misses.miss("a") }
        let waiting = (0..<LinkMisses.mostWaiting).map { _ in Task { try? await misses.miss("a") } }
        while gate.count < LinkMisses.mostWaiting { await Task.yield() }
        await #expect(throws: PageRefusal.tooMany(retryAfter: 60)) { try await misses.miss("a") }
        try await misses.miss("b")
        gate.open()
        for task in waiting { await task.value }
        #expect(misses.total == 302)
    }

    @Test func `cannot fill the memory with names`() async throws {
        let misses = Pauses().misses()
        for number in 0..<(LinkMisses.mostNames + 50) {
            try await misses.miss("\(number)")
        }
        #expect(misses.total == LinkMisses.mostNames + 50)
    }

    @Test(arguments: [
        ("/l/h4kq9zt2ab" + String(repeating: "a", count: 43), "h4kq9zt2ab"), ("/l/short", ""),
        ("/t/h4kq9zt2ab/openings", "h4kq9zt2ab"), ("/setup/abc", ""), ("/setups", ""), ("/", ""),
        ("/t/" + String(repeating: "long", count: 99) + "/openings", "longlonglo"),
    ])
    func `count for the company in whose name they were tried`(path: String, name: String) {
        #expect(GuessedRoutes.name(of: path) == name)
    }

    @Test func `are known by the routes of the whole house`() async throws {
        try await withWorld { world in
            let routes = Set(world.house.rows.map { GuessedRoutes.template($0.path) })
            for route in ["/l/{link}", "/p/{link}", "/t/{slug}/openings", "/t/{slug}/passwords"] {
                #expect(routes.contains(route) && GuessedRoutes.isMiss(route: route, status: 404), "\(route)")
            }
            #expect(GuessedRoutes.all.keys.allSatisfy(routes.contains), "\(GuessedRoutes.all.keys)")
            let before = world.house.watch.misses.total
            let browser = try await world.browser(.visitor)
            for path in ["/l/\(world.slug)\(word)", "/p/\(world.slug)\(word)", "/setup/\(word)", "/l/x"] {
                #expect(try await browser.get(path).status == 404)
            }
            #expect(world.house.watch.misses.total == before + 4)
            let question = "/t/\(world.slug)/enquiries/answer"
            let token = try await browser.get(question).formToken
            let fields = [("form_token", token), ("number", "1"), ("word", "none")]
            #expect(try await browser.post(question, fields).status == 422)
            #expect(world.house.watch.misses.total == before + 5)
        }
    }
}
