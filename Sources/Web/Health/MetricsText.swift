/// Writes figures as Prometheus reads them: `# HELP`, `# TYPE`, then one line for each value.
struct MetricsText: Sendable {
    private(set) var text = ""

    static let mediaType = "text/plain; version=0.0.4; charset=utf-8"

    mutating func begin(_ name: String, _ help: String, _ type: String) {
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n"
    }

    mutating func line(_ name: String, _ labels: [(String, String)] = [], _ value: Double) {
        let inside = labels.map { "\($0.0)=\"\(Self.escaped($0.1))\"" }.joined(separator: ",")
        text += name + (labels.isEmpty ? "" : "{\(inside)}") + " \(Self.number(value))\n"
    }

    mutating func add(_ gauge: Gauge) {
        begin(gauge.name, gauge.help, gauge.kind.rawValue)
        line(gauge.name, [], gauge.value)
    }

    private static func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }
}
