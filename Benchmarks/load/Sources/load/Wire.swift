import NIOCore
import NIOHTTP1
import NIOPosix

/// What came back.
struct Reply {
    let status: Int
    let headers: HTTPHeaders
}

/// One request and who waits for its reply; nil when the connection broke.
struct Exchange {
    let head: HTTPRequestHead
    let body: String
    let done: (Reply?) -> Void
}

/// One kept connection. Everything happens on one event loop.
final class Wire: ChannelInboundHandler {
    typealias InboundIn = HTTPClientResponsePart
    typealias OutboundOut = HTTPClientRequestPart

    private var context: ChannelHandlerContext?
    private var exchange: Exchange?
    private var reply: Reply?
    private let pool: Pool

    init(_ pool: Pool) { self.pool = pool }

    func handlerAdded(context: ChannelHandlerContext) { self.context = context }

    func channelActive(context: ChannelHandlerContext) { pool.free(self) }

    func send(_ exchange: Exchange) {
        guard let context else { return exchange.done(nil) }
        self.exchange = exchange
        context.write(wrapOutboundOut(.head(exchange.head)), promise: nil)
        if !exchange.body.isEmpty {
            context.write(
                wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: exchange.body)))), promise: nil)
        }
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): reply = Reply(status: Int(head.status.code), headers: head.headers)
        case .body: break
        case .end:
            let (done, reply) = (exchange?.done, reply)
            (exchange, self.reply) = (nil, nil)
            if reply?.headers.first(name: "connection")?.lowercased() == "close" {
                context.close(promise: nil)
            } else {
                pool.free(self)
            }
            done?(reply)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        self.context = nil
        pool.lost(self)
        let done = exchange?.done
        exchange = nil
        done?(nil)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}

/// Connections that are kept: the one used last is used first, a new one is made when all are busy.
final class Pool {
    private let loop: any EventLoop
    private let port: Int
    private let most: Int
    private var idle: [Wire] = []
    private var waiting: [Exchange] = []
    private var first = 0
    private(set) var open = 0
    private(set) var highest = 0
    private(set) var broken = 0

    init(loop: any EventLoop, port: Int, most: Int) {
        self.loop = loop
        self.port = port
        self.most = most
    }

    func send(_ exchange: Exchange) {
        if let wire = idle.popLast() { return wire.send(exchange) }
        waiting.append(exchange)
        if open < most { connect() }
    }

    func free(_ wire: Wire) {
        guard first < waiting.count else { return idle.append(wire) }
        let next = waiting[first]
        first += 1
        if first > 4_096 {
            waiting.removeFirst(first)
            first = 0
        }
        wire.send(next)
    }

    func lost(_ wire: Wire) {
        open -= 1
        idle.removeAll { $0 === wire }
    }

    private func connect() {
        open += 1
        highest = max(highest, open)
        let box = NIOLoopBound(self, eventLoop: loop)
        ClientBootstrap(group: loop)
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHTTPClientHandlers()
                    try channel.pipeline.syncOperations.addHandler(Wire(box.value))
                }
            }
            .connect(host: "127.0.0.1", port: port)
            .assumeIsolated().whenFailure { _ in self.failed() }
    }

    private func failed() {
        open -= 1
        broken += 1
        guard open == 0, first < waiting.count else { return }
        let exchange = waiting[first]
        first += 1
        exchange.done(nil)
    }
}
