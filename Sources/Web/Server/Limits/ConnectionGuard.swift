import Foundation
import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Closes connections that hold the house up: a body that drips in, an answer that nobody reads, one connection
/// too many. A head that drips in, and a kept connection on which nothing comes, are closed by Hummingbird's idle
/// time, which counts whole heads and not bytes.
///
/// It also says 503 when too many requests wait for their answer already. That is said here and not further in,
/// because a request that is let in stands in the line of all others before anybody looks at it.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// After the answer, or when the program stops, the rest of a body may still come for so long.
    static let lingering = TimeAmount.seconds(5)
    /// A connection that was taken just before the stop gets so long to send its first request: who came through
    /// the open door is not turned away.
    static let welcome = TimeAmount.seconds(1)
    /// A connection too many has so long to send the head of its request.
    static let crowdedHead = TimeAmount.seconds(2)

    private let connections: OpenConnections
    private let hand: RequestsInHand
    private let body: Pace
    private let answer: Pace
    private var standing: OpenConnections.Standing?
    private var receiving: Passage?
    private var sending: Passage?
    /// Requests of this connection that were let in and have no answer yet.
    private var unanswered = 0
    /// Requests that have come whole, and answers that have begun: between the two a request waits for the house.
    private var whole = 0
    private var begun = 0
    private var isCounted = false
    /// Bytes of each answer that the other side has not taken whole. The first has the clock; one behind it waits.
    private var unsent: [Int] = []
    /// Answered at the door: what else comes is thrown away, and the connection is closed.
    private var isTurnedAway = false
    /// No request has come yet.
    private var isFresh = true
    private var timer: Scheduled<Void>?
    /// The program stops, and the handlers behind do not know yet.
    private var stop: Scheduled<Void>?

    init(_ connections: OpenConnections, _ hand: RequestsInHand, body: Pace = .body, answer: Pace = .answer) {
        self.connections = connections
        self.hand = hand
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
        case .crowded:
            receiving = Passage(began: context.eventLoop.now)
            receiving?.cutOff(at: context.eventLoop.now + Self.crowdedHead)
        case .refused: context.close(promise: nil)
        }
        arrange(context)
    }

    private func leave() {
        guard standing != nil else { return }
        connections.leave()
        begun = whole
        count()
        standing = nil
        timer?.cancel()
        stop?.cancel()
        (timer, stop) = (nil, nil)
    }
}

extension ConnectionGuard {
    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let request):
            if isTurnedAway { return }
            receiving = Passage(began: context.eventLoop.now)
            isFresh = false
            if let parts = doorAnswer(request) { return turnAway(context, parts) }
            unanswered += 1
        case .body(let buffer): receiving?.add(buffer.readableBytes)
        case .end:
            receiving = nil
            if isTurnedAway, unsent.isEmpty { context.close(promise: nil) }
            if !isTurnedAway { whole += 1 }
        }
        if isTurnedAway { return }
        count()
        context.fireChannelRead(data)
        if let stop, !isFresh {
            stop.cancel()
            self.stop = nil
            context.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
        }
    }

    /// nil for a request that is let in.
    private func doorAnswer(_ request: HTTPRequest) -> [HTTPResponsePart]? {
        // Answers leave in the order of the requests: behind another one it must wait its turn.
        let isFirst = unanswered == 0
        if isFirst, request.path == HealthPath.alive.rawValue, request.method == .get {
            return DoorAnswer.alive
        }
        if standing == .crowded, !HealthPath.isOne(request.path) { return DoorAnswer.busy }
        return isFirst && hand.isFull && !HealthPath.isOne(request.path) ? DoorAnswer.busy : nil
    }

    /// A connection counts once however many requests wait on it: they are answered one after another. Who sends a
    /// body slowly, or reads slowly, does not count: nothing in the house waits for them.
    private func count() {
        guard (whole > begun) != isCounted else { return }
        isCounted.toggle()
        if isCounted { hand.enterAnyway() } else { hand.leave() }
    }

    private func turnAway(_ context: ChannelHandlerContext, _ parts: [HTTPResponsePart]) {
        isTurnedAway = true
        for part in parts { write(context: context, data: wrapOutboundOut(part), promise: nil) }
        flush(context: context)
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
}

extension ConnectionGuard {
    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head:
            if unsent.isEmpty { sending = Passage(began: context.eventLoop.now) }
            unsent.append(0)
            if !isTurnedAway { begun += 1 }
            count()
        case .body(let buffer):
            if unsent.count == 1 { sending?.add(buffer.readableBytes) }
            if let last = unsent.indices.last { unsent[last] += buffer.readableBytes }
        case .end:
            if unanswered > 0, !isTurnedAway { unanswered -= 1 }
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
        unsent.removeFirst()
        if let next = unsent.first {
            sending = Passage(began: context.eventLoop.now)
            sending?.add(next)
            return arrange(context, again: true)
        }
        sending = nil
        let isOver = isTurnedAway || standing == .crowded
        if isOver, receiving == nil { return context.close(promise: nil) }
        // What was answered unread, such as a body that is too large.
        receiving?.cutOff(at: context.eventLoop.now + Self.lingering)
        arrange(context, again: true)
    }

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
        if let deadline, deadline <= context.eventLoop.now { return cut(context) }
        arrange(context)
    }

    /// Without lingering: the kernel would keep what was not read, and wait for a reader who never reads.
    private func cut(_ context: ChannelHandlerContext) {
        _ = (context.channel as? any SocketOptionProvider)?.setSoLinger(linger(l_onoff: 1, l_linger: 0))
        context.close(promise: nil)
    }
}
