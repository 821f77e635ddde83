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

    private var values: [String: String] = [:]
    private var groups: [String: [String]] = [:]
    private(set) var files: [String: File] = [:]

    init() {}

    init(pairs: [(name: String, value: String)], files: [String: File] = [:]) throws(PageRefusal) {
        guard pairs.count <= Self.mostFields else { throw .tooLarge }
        self.files = files
        values.reserveCapacity(pairs.count)
        for (name, value) in pairs {
            if name.utf8.last == UInt8(ascii: "]"), name.hasSuffix("[]") {
                groups[name, default: []].append(value)
            } else if values.updateValue(value, forKey: name) != nil {
                throw .badRequest
            }
        }
    }

    /// The value of a plain field; nil when it was not sent.
    subscript(name: String) -> String? { values[name] }

    /// All values of a group of checkboxes, named without the brackets.
    func all(_ name: String) -> [String] { groups[name + "[]"] ?? [] }

    /// The value without spaces at its ends; empty when it was not sent.
    func trimmed(_ name: String) -> String { self[name].map { Substring($0).trimmed } ?? "" }

    func isOn(_ name: String) -> Bool { self[name] == "yes" }

    var names: [String] { (Array(values.keys) + groups.keys).sorted() }
}
