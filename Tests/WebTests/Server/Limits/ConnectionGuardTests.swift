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

    init(most: Int = 10, opened: Int = 0) throws {
        connections = OpenConnections(most: most)
        for _ in 0..<opened { _ = connections.enter() }
        try channel.pipeline.syncOperations.addHandler(ConnectionGuard(connections))
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
    }

    func head(_ path: String = "/") throws {
        let request = HTTPRequest(method: .post, scheme: "http", authority: "h", path: path)
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
    private func answered(_ line: Line) throws -> [HTTPResponsePart] {
        var parts: [HTTPResponsePart] = []
        while let part = try line.channel.readOutbound(as: HTTPResponsePart.self) { parts.append(part) }
        return parts
    }

    @Test func `is told to come back, and closed`() throws {
        let line = try Line(most: 10, opened: 10)
        #expect(line.isOpen)
        try line.head("/t/x/sign-in")
        let parts = try answered(line)
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

    @Test(arguments: HealthPath.allCases)
    func `may still ask whether the program is well`(path: HealthPath) throws {
        let line = try Line(most: 10, opened: 10)
        try line.head(path.rawValue)
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
