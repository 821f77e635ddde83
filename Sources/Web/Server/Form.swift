/// A decoded form: plain fields, and at most one file.
///
/// A plain name may stand once; names ending in `[]` may repeat. Anything else did not come from a form of
/// ours and is refused, so that no reader can take the first value where another took the last.
struct Form: Sendable {
    struct File: Sendable {
        let name: String
        let bytes: [UInt8]
    }

    static let mostFields = 1_000

    private var values: [String: [String]] = [:]
    private(set) var files: [String: File] = [:]

    init() {}

    init(pairs: [(name: String, value: String)], files: [String: File] = [:]) throws(PageRefusal) {
        guard pairs.count <= Self.mostFields else { throw .tooLarge }
        self.files = files
        values.reserveCapacity(pairs.count)
        for (name, value) in pairs {
            if values[name] != nil, !name.hasSuffix("[]") { throw .badRequest }
            values[name, default: []].append(value)
        }
    }

    /// The value of a plain field; nil when it was not sent.
    subscript(name: String) -> String? { values[name]?.first }

    /// All values of a group of checkboxes, named without the brackets.
    func all(_ name: String) -> [String] { values[name + "[]"] ?? [] }

    /// The value without spaces at its ends; empty when it was not sent.
    func trimmed(_ name: String) -> String { self[name].map { Substring($0).trimmed } ?? "" }

    func isOn(_ name: String) -> Bool { self[name] == "yes" }

    var names: [String] { values.keys.sorted() }
}
