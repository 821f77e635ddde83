import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing

@testable import Web

/// A connection with a clock of its own, and the guard alone on it.
private struct Line {
    let channel = EmbeddedChannel()
    let connections: OpenConnections
    let hand: RequestsInHand

    init(most: Int = 10, opened: Int = 0, hand: RequestsInHand = RequestsInHand(most: 10)) throws {
        self.hand = hand
        connections = OpenConnections(most: most)
        for _ in 0..<opened { _ = connections.enter() }
        try channel.pipeline.syncOperations.addHandler(ConnectionGuard(connections, hand))
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
    }

    func head(_ path: String = "/", _ method: HTTPRequest.Method = .post) throws {
        let request = HTTPRequest(method: method, scheme: "http", authority: "h", path: path)
        try channel.writeInbound(HTTPRequestPart.head(request))
    }

    func body(_ count: Int) throws {
        try channel.writeInbound(HTTPRequestPart.body(ByteBuffer(repeating: 1, count: count)))
    }

    func end() throws { try channel.writeInbound(HTTPRequestPart.end(nil)) }

    /// Written and not yet taken by the other side until `flush`.
    func answer(_ count: Int) -> EventLoopFuture<Void> {
        channel.write(HTTPResponsePart.head(HTTPResponse(status: .ok)), promise: nil)
        channel.write(HTTPResponsePart.body(ByteBuffer(repeating: 1, count: count)), promise: nil)
        return channel.write(HTTPResponsePart.end(nil))
    }

    func wait(_ seconds: Int64) { channel.embeddedEventLoop.advanceTime(by: .seconds(seconds)) }

    var isOpen: Bool { channel.isActive }

    func answered() throws -> [HTTPResponsePart] {
        var parts: [HTTPResponsePart] = []
        while let part = try channel.readOutbound(as: HTTPResponsePart.self) { parts.append(part) }
        return parts
    }

    /// The status that was said at the door; nil when the request was let in.
    func status() throws -> Int? {
        guard case .head(let head)? = try answered().first else { return nil }
        return Int(head.status.code)
    }
}

// FI-20, RE-15
@Suite struct `The guard of a connection` {
    @Test func `closes a body that drips in, however it drips`() throws {
        let line = try Line()
        try line.head()
        for _ in 0..<19 {
            line.wait(1)
            try line.body(1)
        }
        #expect(line.isOpen)
        line.wait(2)
        #expect(!line.isOpen)
    }

    @Test func `lets a slow upload through as long as it moves, and not for ever`() throws {
        let line = try Line()
        try line.head()
        for _ in 0..<500 {
            line.wait(1)
            try line.body(20_000)
        }
        #expect(line.isOpen)
        for _ in 0..<100 where line.isOpen {
            try line.body(20_000)
            line.wait(1)
        }
        #expect(!line.isOpen)
    }

    @Test func `leaves a request alone that has arrived, however long the answer takes to make`() throws {
        let line = try Line()
        try line.head()
        try line.body(100)
        try line.end()
        line.wait(3_600)
        #expect(line.isOpen)
    }

    @Test func `begins anew with every request of a kept connection`() throws {
        let line = try Line()
        for _ in 0..<5 {
            try line.head()
            line.wait(15)
            try line.end()
            _ = line.answer(100)
            line.channel.flush()
        }
        #expect(line.isOpen)
    }

    @Test func `closes when nobody reads the answer`() throws {
        let line = try Line(unread: true)
        try line.head()
        try line.end()
        _ = line.answer(100)
        line.channel.flush()
        line.wait(19)
        #expect(line.isOpen)
        line.wait(2)
        #expect(!line.isOpen)
    }

    @Test func `gives a long answer the time that its length needs`() throws {
        let line = try Line(unread: true)
        try line.head()
        try line.end()
        _ = line.answer(100 * 16_384)
        line.channel.flush()
        line.wait(119)
        #expect(line.isOpen)
        line.wait(2)
        #expect(!line.isOpen)
    }

    @Test func `does not wait long for the rest of a body that was answered already`() throws {
        let line = try Line()
        try line.head()
        try line.body(500_000)
        _ = line.answer(100)
        line.channel.flush()
        line.wait(4)
        #expect(line.isOpen)
        line.wait(2)
        #expect(!line.isOpen)
    }

    // FI-27
    @Test func `does not wait long for a request that is half there when the program stops`() throws {
        let (half, whole) = (try Line(), try Line())
        for line in [half, whole] { try line.head() }
        try whole.end()
        for line in [half, whole] {
            line.channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
            line.wait(6)
        }
        #expect(!half.isOpen && whole.isOpen)
    }

    // RE-06
    @Test func `lets a connection that has just come send its first request before a stop`() throws {
        let (late, silent, kept) = (
            try Line(counting: true), try Line(counting: true), try Line(counting: true)
        )
        try kept.head()
        try kept.end()
        for line in [late, silent, kept] {
            line.channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
        }
        let told = { (line: Line) in
            try line.channel.pipeline.syncOperations.handler(type: Stops.self).count
        }
        #expect(try told(kept) == 1 && told(late) == 0)
        try late.head()
        #expect(try told(late) == 1)
        for line in [late, silent] { line.wait(2) }
        #expect(try told(late) == 1 && told(silent) == 1)
    }

    @Test func `counts each connection once, and forgets it when it is closed`() throws {
        let line = try Line()
        #expect(line.connections.now == 1)
        try line.channel.close().wait()
        #expect(line.connections.now == 0)
    }
}

extension Line {
    init(counting: Bool) throws {
        try self.init()
        if counting { try channel.pipeline.syncOperations.addHandler(Stops()) }
    }

    /// The other side takes nothing.
    init(unread: Bool) throws {
        try self.init()
        if unread { try channel.pipeline.syncOperations.addHandler(Stuck(), position: .first) }
    }
}

/// What the handlers behind the guard hear of a stop.
private final class Stops: ChannelInboundHandler {
    typealias InboundIn = HTTPRequestPart

    var count = 0

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is ChannelShouldQuiesceEvent { count += 1 }
    }
}

/// As a socket whose buffer is full: a flush moves nothing.
private final class Stuck: ChannelOutboundHandler {
    typealias OutboundIn = HTTPResponsePart

    func flush(context: ChannelHandlerContext) {}
}

// RE-15
@Suite struct `One connection too many` {
    @Test func `is told to come back, and closed`() throws {
        let line = try Line(most: 10, opened: 10)
        #expect(line.isOpen)
        try line.head("/t/x/sign-in")
        try line.end()
        let parts = try line.answered()
        guard case .head(let head) = parts.first else {
            Issue.record("no answer")
            return
        }
        #expect(head.status == .serviceUnavailable && head.headerFields[.retryAfter] == "5")
        #expect(head.headerFields[.connection] == "close" && parts.count == 3)
        for (name, value) in SecurityHeaders.all { #expect(head.headerFields[name] == value) }
        #expect(!line.isOpen)
        let passed = try line.channel.readInbound(as: HTTPRequestPart.self)
        #expect(passed == nil)
    }

    @Test func `has little time to say what it wants`() throws {
        let line = try Line(most: 10, opened: 10)
        line.wait(1)
        #expect(line.isOpen)
        line.wait(2)
        #expect(!line.isOpen)
    }

    @Test func `may still ask whether the program is alive, and is told at the door`() throws {
        let line = try Line(most: 10, opened: 10)
        try line.head("/healthz", .get)
        try line.end()
        let status = try line.status()
        #expect(status == 200 && !line.isOpen)
    }

    @Test func `may still ask whether the program is ready`() throws {
        let line = try Line(most: 10, opened: 10)
        try line.head("/readyz", .get)
        try line.end()
        let passed = try line.channel.readInbound(as: HTTPRequestPart.self)
        #expect(passed != nil && line.isOpen)
        _ = line.answer(3)
        line.channel.flush()
        #expect(!line.isOpen)
    }

    @Test func `is closed unheard when there are far too many`() throws {
        let line = try Line(most: 10, opened: 26)
        #expect(!line.isOpen && line.connections.now == 26)
        let last = try Line(most: 10, opened: 9)
        try last.head("/t/x/sign-in")
        #expect(last.isOpen)
    }
}

// RE-15, FI-21
@Suite struct `One request too many` {
    @Test func `is told to come back before anybody looks at it, and counts no more when it is answered`()
        throws
    {
        let hand = RequestsInHand(most: 2)
        let lines = try (0..<3).map { _ in try Line(hand: hand) }
        for line in lines {
            try line.head()
            try line.end()
        }
        #expect(try lines[2].status() == 503)
        #expect(!lines[2].isOpen && hand.now == 2)
        _ = lines[0].answer(10)
        lines[0].channel.flush()
        #expect(hand.now == 1 && lines[0].isOpen)
        let late = try Line(hand: hand)
        try late.head()
        #expect(try late.status() == nil)
        #expect(hand.now == 2)
    }

    @Test func `is forgotten with its connection`() throws {
        let line = try Line()
        for _ in 0..<3 {
            try line.head()
            try line.end()
        }
        #expect(line.hand.now == 3)
        try line.channel.close().wait()
        #expect(line.hand.now == 0)
    }

    @Test func `waits its turn behind another of the same connection`() throws {
        let line = try Line(hand: RequestsInHand(most: 1))
        for _ in 0..<2 {
            try line.head()
            try line.end()
        }
        #expect(try line.status() == nil)
        #expect(line.hand.now == 2)
        for _ in 0..<2 { _ = line.answer(1) }
        line.channel.flush()
        #expect(line.hand.now == 0 && line.isOpen)
    }

    @Test func `is heard to its end, for a while, so that its answer is not lost`() throws {
        let line = try Line(hand: RequestsInHand(most: 0))
        try line.head()
        #expect(try line.status() == 503)
        try line.body(100)
        #expect(line.isOpen)
        try line.end()
        #expect(!line.isOpen)
        let slow = try Line(hand: RequestsInHand(most: 0))
        try slow.head()
        for _ in 0..<3 {
            try slow.body(1)
            slow.wait(2)
        }
        #expect(!slow.isOpen)
    }

    @Test func `may be the question whether the program is well`() throws {
        let line = try Line(hand: RequestsInHand(most: 0))
        try line.head("/readyz", .get)
        #expect(try line.status() == nil)
        let other = try Line(hand: RequestsInHand(most: 0))
        try other.head("/healthz", .get)
        #expect(try other.status() == 200)
        #expect(line.hand.now == 1)
    }
}

@Suite struct `The pace of a body` {
    @Test(
        arguments: [
            (0, 20), (16_384, 21), (1 << 20, 84), (20 << 20, 600), (Int.max / 2_000_000_000, 600),
        ] as [(Int, Int64)])
    func `earns time by moving`(bytes: Int, seconds: Int64) {
        #expect(Pace.body.allowed(bytes).nanoseconds / 1_000_000_000 == seconds)
    }

    @Test(arguments: [(1_024, 768), (512, 256), (64, 32), (20, 16), (1_000_000, 4_000)])
    func `leaves files for everything else`(files: Int, connections: Int) {
        #expect(OpenFiles.connections(files: files) == connections)
    }
}
