import Organisation

/// One variable part of an address: a real id in a link, a name in a route.
struct Segment: Sendable {
    let text: String

    static func id(_ id: some Identifier) -> Segment { Segment(text: String(id.rawValue)) }
    static func word(_ word: String) -> Segment { Segment(text: word) }
    static func variable(_ name: String) -> Segment { Segment(text: ":" + name) }
}
