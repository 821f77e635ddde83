/// The addresses at which machines ask whether the program is well. They tell nothing else, and are answered
/// however full the house is.
enum HealthPath: String, CaseIterable, Sendable {
    case alive = "/healthz"
    case ready = "/readyz"

    static func isOne(_ path: String?) -> Bool { path.flatMap(HealthPath.init(rawValue:)) != nil }
}
