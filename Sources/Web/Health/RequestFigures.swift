import Synchronization

/// How many requests each route answered, how, and how fast. Routes are named by their templates only: an address
/// may hold a company's word, a link or a number.
final class RequestFigures: Sendable {
    struct Key: Hashable, Sendable {
        let route: String
        let method: String
        /// 2 for 200…299.
        let statusClass: Int
    }

    struct Series: Sendable {
        var counts = [Int](repeating: 0, count: RequestFigures.bounds.count + 1)
        var seconds = 0.0

        var total: Int { counts.reduce(0, +) }
    }

    /// Upper ends of the classes, in seconds. 0.3 is the promise for the worst of a hundred (RE-01).
    static let bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.3, 1, 3, 10]

    private let all = Mutex<[Key: Series]>([:])

    func add(route: String, method: String, status: Int, _ duration: Duration) {
        let parts = duration.components
        let seconds = Double(parts.seconds) + Double(parts.attoseconds) / 1e18
        let place = Self.bounds.firstIndex { seconds <= $0 } ?? Self.bounds.count
        let key = Key(route: route, method: method, statusClass: status / 100)
        all.withLock { all in
            all[key, default: Series()].counts[place] += 1
            all[key, default: Series()].seconds += seconds
        }
    }

    func write(to text: inout MetricsText) {
        let all = all.withLock { $0 }
        let keys = all.keys.sorted {
            ($0.route, $0.method, $0.statusClass) < ($1.route, $1.method, $1.statusClass)
        }
        text.begin("nagi_http_requests_total", "Requests answered.", "counter")
        for key in keys {
            text.line("nagi_http_requests_total", key.labels, Double(all[key]?.total ?? 0))
        }
        text.begin("nagi_http_request_seconds", "Time to an answer.", "histogram")
        for key in keys { if let series = all[key] { Self.write(series, key, to: &text) } }
    }

    private static func write(_ series: Series, _ key: Key, to text: inout MetricsText) {
        let name = "nagi_http_request_seconds"
        var sum = 0
        for (index, count) in series.counts.enumerated() {
            sum += count
            let end = index < bounds.count ? "\(bounds[index])" : "+Inf"
            text.line(name + "_bucket", key.labels + [("le", end)], Double(sum))
        }
        text.line(name + "_sum", key.labels, series.seconds)
        text.line(name + "_count", key.labels, Double(sum))
    }
}

extension RequestFigures.Key {
    var labels: [(String, String)] {
        [("route", route), ("method", method), ("status", "\(statusClass)xx")]
    }
}
