import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Closes connections that hold the house up: a body that drips in, an answer that nobody reads, one connection
/// too many. A head that drips in, and a kept connection on which nothing comes, are closed by Hummingbird's idle
/// time, which counts whole heads and not bytes.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// After the answer, or when the program stops, the rest of a body may still come for so long.
    static let lingering = TimeAmount.seconds(5)
    /// A connection that was taken just before the stop gets so long to send its first request: who came through the
    /// open door is not turned away.
    static let welcome = TimeAmount.seconds(1)
    /// A connection too many has so long to send the head of its request.
    static let crowdedHead = TimeAmount.seconds(2)

    private let connections: OpenConnections
    private let body: Pace
    private let answer: Pace
    private var standing: OpenConnections.Standing?
    private var receiving: Passage?
    private var sending: Passage?
    /// Between an answer's head and its end, and ends that the other side has not taken yet.
    private var isAnswering = false
    private var unsent = 0
    private var timer: Scheduled<Void>?
    private var isTurnedAway = false
    /// No request has come yet.
    private var isFresh = true
    /// The program stops, and the handlers behind do not know yet.
    private var stop: Scheduled<Void>?

    init(_ connections: OpenConnections, body: Pace = .body, answer: Pace = .answer) {
        self.connections = connections
        self.body = body
        self.answer = answer
    }

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { enter(context) }
    }

    func channelActive(context: ChannelHandlerContext) {
        enter(context)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        leave()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) { leave() }

    private func enter(_ context: ChannelHandlerContext) {
        guard standing == nil else { return }
        let standing = connections.enter()
        self.standing = standing
        switch standing {
        case .welcome: break
        case .crowded: receiving = Passage(began: context.eventLoop.now, cutOffAfter: Self.crowdedHead)
        case .refused: context.close(promise: nil)
        }
        arrange(context)
    }

    private func leave() {
        if standing != nil { connections.leave() }
        standing = nil
        timer?.cancel()
        stop?.cancel()
        (timer, stop) = (nil, nil)
    }

    // MARK: In

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if isTurnedAway { return }
        switch unwrapInboundIn(data) {
        case .head(let request):
            if standing == .crowded, !HealthPath.isOne(request.path) { return turnAway(context) }
            receiving = Passage(began: context.eventLoop.now)
            isFresh = false
        case .body(let buffer): receiving?.add(buffer.readableBytes)
        case .end: receiving = nil
        }
        context.fireChannelRead(data)
        if !isFresh, let stop {
            stop.cancel()
            self.stop = nil
            context.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
        }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        arrange(context)
        context.fireChannelReadComplete()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard event is ChannelShouldQuiesceEvent else { return context.fireUserInboundEventTriggered(event) }
        receiving?.cutOff(at: context.eventLoop.now + Self.lingering)
        arrange(context, again: true)
        guard isFresh else { return context.fireUserInboundEventTriggered(event) }
        stop = context.eventLoop.assumeIsolated().scheduleTask(in: Self.welcome) {
            self.stop = nil
            context.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
        }
    }

    // MARK: Out

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head:
            isAnswering = true
            if sending == nil { sending = Passage(began: context.eventLoop.now) }
        case .body(let buffer): sending?.add(buffer.readableBytes)
        case .end:
            isAnswering = false
            unsent += 1
            let promise = promise ?? context.eventLoop.makePromise()
            promise.futureResult.assumeIsolated().whenComplete { _ in self.sent(context) }
            return context.write(data, promise: promise)
        }
        context.write(data, promise: promise)
    }

    func flush(context: ChannelHandlerContext) {
        context.flush()
        arrange(context)
    }

    private func sent(_ context: ChannelHandlerContext) {
        unsent -= 1
        if unsent > 0 || isAnswering { return }
        sending = nil
        if standing == .crowded { return context.close(promise: nil) }
        guard receiving != nil else { return }
        // What was refused unread, such as a body that is too large.
        receiving?.cutOff(at: context.eventLoop.now + Self.lingering)
        arrange(context, again: true)
    }

    // MARK: Time

    private var deadline: NIODeadline? {
        [receiving?.deadline(body), sending?.deadline(answer)].compactMap { $0 }.min()
    }

    /// One timer for both ways, made only when something is still under way after what has just come or gone.
    private func arrange(_ context: ChannelHandlerContext, again: Bool = false) {
        guard standing != nil, let deadline else {
            timer?.cancel()
            timer = nil
            return
        }
        if again { timer?.cancel() } else if timer != nil { return }
        timer = context.eventLoop.assumeIsolated().scheduleTask(deadline: deadline) { self.look(context) }
    }

    private func look(_ context: ChannelHandlerContext) {
        timer = nil
        if let deadline, deadline <= context.eventLoop.now { return context.close(promise: nil) }
        arrange(context)
    }

    private func turnAway(_ context: ChannelHandlerContext) {
        isTurnedAway = true
        receiving = nil
        for part in CrowdedAnswer.parts { write(context: context, data: wrapOutboundOut(part), promise: nil) }
        flush(context: context)
    }
}

extension Passage {
    fileprivate init(began: NIODeadline, cutOffAfter time: TimeAmount) {
        self.init(began: began)
        cutOff(at: began + time)
    }
}
