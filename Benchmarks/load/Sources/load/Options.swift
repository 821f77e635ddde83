/// What is asked of the run. Every value is `--name value`.
struct Options {
    var port = 8080
    var slug = ""
    /// A visit and the form token that belongs to it, good for every form.
    var visit = ""
    var token = ""
    /// A file with the word of a personal link in each line, used from the top, each once.
    var words = ""
    var seconds = 60.0
    /// Arrivals in a second.
    var rates: [Kind: Double] = [.open: 150, .autosave: 500, .submit: 150, .secret: 0]
    /// With a kind named here: no rates, but so many connections that each send the next at once.
    var closed: Kind?
    var connections = 64
    /// Sessions opened before the clock starts.
    var people = 600
    /// The most connections of a run at fixed rates.
    var most = 3_000
    var seed: UInt64 = 1

    enum Kind: String, CaseIterable {
        case open, autosave, submit, secret
    }

    struct Fault: Error { let words: String }

    init(_ arguments: [String]) throws {
        var rest = arguments[...]
        while let name = rest.popFirst() {
            guard name.hasPrefix("--"), let value = rest.popFirst() else {
                throw Fault(words: "\(name): no value")
            }
            try set(String(name.dropFirst(2)), value)
        }
        for (name, value) in [("slug", slug), ("visit", visit), ("token", token), ("words", words)]
        where value.isEmpty { throw Fault(words: "--\(name) is missing") }
    }

    private mutating func set(_ name: String, _ value: String) throws {
        switch name {
        case "port": port = try number(value)
        case "slug": slug = value
        case "visit": visit = value
        case "token": token = value
        case "words": words = value
        case "seconds": seconds = try decimal(value)
        case "opens": rates[.open] = try decimal(value)
        case "autosaves": rates[.autosave] = try decimal(value)
        case "submits": rates[.submit] = try decimal(value)
        case "secrets": rates[.secret] = try decimal(value)
        case "closed":
            guard let kind = Kind(rawValue: value) else {
                throw Fault(words: "--closed open, autosave or submit")
            }
            closed = kind
        case "connections": connections = try number(value)
        case "people": people = try number(value)
        case "most": most = try number(value)
        case "seed": seed = UInt64(try number(value))
        default: throw Fault(words: "--\(name) is unknown")
        }
    }

    private func number(_ text: String) throws -> Int {
        guard let number = Int(text), number >= 0 else { throw Fault(words: "\(text) is no number") }
        return number
    }

    private func decimal(_ text: String) throws -> Double {
        guard let number = Double(text), number >= 0 else { throw Fault(words: "\(text) is no number") }
        return number
    }
}
