import Synchronization

/// What the program knows of its own health: what is under way, what was answered, and whether it can work.
package final class Watch: Sendable {
    package typealias Gauges = @Sendable () async -> [Gauge]

    /// At the door: requests that were let in and have no answer yet.
    let door: RequestsInHand
    /// Inside: also those whose visitor has gone meanwhile.
    let hand: RequestsInHand
    let bodies: LargeBodies
    let connections: OpenConnections
    let requests = RequestFigures()
    let misses: LinkMisses
    let readiness: Readiness
    private let gauges: Gauges

    /// - Parameters:
    ///   - prove: a real write to the installation's database; throws when it cannot be done.
    ///   - gauges: what the rooms below say of themselves, asked at every look.
    package init(
        door: RequestsInHand = RequestsInHand(most: 512), hand: RequestsInHand = RequestsInHand(most: 1_000),
        bodies: LargeBodies = LargeBodies(),
        connections: OpenConnections = OpenConnections(most: OpenFiles.connections),
        misses: LinkMisses = LinkMisses(), readiness: Readiness = Readiness {},
        gauges: @escaping Gauges = { [] }
    ) {
        self.door = door
        self.hand = hand
        self.bodies = bodies
        self.connections = connections
        self.misses = misses
        self.readiness = readiness
        self.gauges = gauges
    }

    /// Everything, in the text form of Prometheus (version 0.0.4).
    func text() async -> String {
        var text = MetricsText()
        requests.write(to: &text)
        for gauge in own + (await gauges()) { text.add(gauge) }
        return text.text
    }

    private var own: [Gauge] {
        [
            Gauge("nagi_http_requests_in_hand", "Requests being answered.", door.now),
            Gauge("nagi_http_requests_in_hand_most", "Beyond it requests are answered 503.", door.most),
            Gauge("nagi_http_connections_open", "Open connections.", connections.now),
            Gauge("nagi_http_connections_most", "Beyond it connections are answered 503.", connections.most),
            Gauge("nagi_http_large_body_bytes", "Memory held by large bodies under way.", bodies.now),
            Gauge("nagi_link_misses_total", "Links looked up that do not exist.", misses.total, .counter),
            Gauge("nagi_stopping", "1 while the program stops.", readiness.isStopping ? 1 : 0),
        ]
    }
}

/// One figure without labels.
package struct Gauge: Sendable, Hashable {
    package enum Kind: String, Sendable {
        case gauge, counter
    }

    let name: String
    let help: String
    let value: Double
    let kind: Kind

    package init(_ name: String, _ help: String, _ value: Double, _ kind: Kind = .gauge) {
        self.name = name
        self.help = help
        self.value = value
        self.kind = kind
    }

    package init(_ name: String, _ help: String, _ value: Int, _ kind: Kind = .gauge) {
        self.init(name, help, Double(value), kind)
    }
}
