import NIOCore

/// Sends and measures. A time begins when the request should have left, not when the program came to it: who waits in
/// front of a slow server counts (no coordinated omission).
final class Run {
    struct Figures {
        var times = Histogram()
        var statuses: [Int: Int] = [:]
        /// Steps that were due when nobody was left to take them.
        var skipped = 0
    }

    private let loop: any EventLoop
    private let options: Options
    private let people: People
    private(set) var figures: [Options.Kind: Figures] = [:]
    /// How late the program itself was.
    private(set) var lateness = Histogram()
    private(set) var seconds = 0.0
    private var inHand = 0
    private var isOver = false
    private var begin = NIODeadline.now()
    private var finished: () -> Void = {}

    init(_ loop: any EventLoop, _ options: Options, _ people: People) {
        self.loop = loop
        self.options = options
        self.people = people
    }

    /// Opens sessions, sixteen at a time, before the clock starts.
    func prepare(_ done: @escaping () -> Void) {
        var (asked, open, failed) = (0, 0, 0)
        func next() {
            if asked < options.people {
                asked += 1
                open += 1
                people.act(.open) { status in
                    open -= 1
                    if status != 200 { failed += 1 }
                    next()
                }
            } else if open == 0 {
                if failed > 0 { print("\(failed) of \(self.options.people) links could not be opened") }
                done()
                asked = Int.max
            }
        }
        for _ in 0..<16 where asked < Int.max { next() }
    }

    func start(_ done: @escaping () -> Void) {
        finished = done
        begin = .now()
        let length = TimeAmount.nanoseconds(Int64(options.seconds * 1e9))
        if let kind = options.closed {
            for _ in 0..<options.connections { again(kind, until: begin + length) }
        } else {
            for (kind, rate) in options.rates where rate > 0 { arrive(kind, rate, 0, until: begin + length) }
            loop.assumeIsolated().scheduleTask(in: length) { self.close() }
        }
    }

    /// The n-th arrival of a kind, and the next.
    private func arrive(_ kind: Options.Kind, _ rate: Double, _ number: Int, until end: NIODeadline) {
        var number = number
        while true {
            let due = begin + .nanoseconds(Int64(Double(number) / rate * 1e9))
            if due >= end { return }
            let now = NIODeadline.now()
            if due > now {
                loop.assumeIsolated().scheduleTask(deadline: due) {
                    self.arrive(kind, rate, number, until: end)
                }
                return
            }
            lateness.add(microseconds: Int((now - due).nanoseconds / 1_000))
            send(kind, due) {}
            number += 1
        }
    }

    /// As fast as it goes.
    private func again(_ kind: Options.Kind, until end: NIODeadline) {
        let now = NIODeadline.now()
        if now >= end || (kind == .submit && people.count == 0) { return close() }
        send(kind, now) { self.again(kind, until: end) }
    }

    private func send(_ kind: Options.Kind, _ due: NIODeadline, _ then: @escaping () -> Void) {
        inHand += 1
        people.act(kind) { status in
            self.inHand -= 1
            if let status {
                let time = Int((NIODeadline.now() - due).nanoseconds / 1_000)
                self.figures[kind, default: Figures()].times.add(microseconds: time)
                self.figures[kind, default: Figures()].statuses[status, default: 0] += 1
                then()
            } else {
                self.figures[kind, default: Figures()].skipped += 1
                if self.options.closed != nil { self.isOver = true }
            }
            self.endIfDone()
        }
    }

    private func close() {
        isOver = true
        endIfDone()
    }

    private func endIfDone() {
        guard isOver, inHand == 0 else { return }
        seconds = Double((NIODeadline.now() - begin).nanoseconds) / 1e9
        let done = finished
        finished = {}
        done()
    }
}
