import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes

@testable import Web

/// A connection with a clock of its own, and the guard alone on it.
struct Line {
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
final class Stops: ChannelInboundHandler {
    typealias InboundIn = HTTPRequestPart

    var count = 0

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is ChannelShouldQuiesceEvent { count += 1 }
    }
}

/// As a socket whose buffer is full: a flush moves nothing.
final class Stuck: ChannelOutboundHandler {
    typealias OutboundIn = HTTPResponsePart

    func flush(context: ChannelHandlerContext) {}
}
