/// Every address of the program. Links and routes are made by the same functions, so they cannot part:
/// `Paths(slug: slug).answers` is a link, `Paths.route.answers` the route behind it.
///
/// Shapes are for ever: people keep old mails, and paper carries addresses too.
struct Paths: Sendable, Hashable {
    /// The tenant's public slug: ten url-safe characters.
    let slug: String
    /// In a preview: every way leads to the head of the page.
    var leadsNowhere = false

    static let slugLength = 10
    static let secretLength = 43

    static let route = Paths(slug: ":slug")

    var base: String { "/t/" + slug }

    func under(_ rest: String) -> String { leadsNowhere ? "#" + PreviewMark.id : base + "/" + rest }

    static let root = "/"
    static func asset(hash: String, name: String) -> String { "/assets/\(hash)/\(name)" }
    static let assetRoute = "/assets/:hash/:name"

    /// The personal link of an invitation: slug and secret in one word, so that a line break in a mail
    /// or a hand-typed address has only one part to lose.
    func link(secret: String) -> String { "/l/" + slug + secret }
    static let linkRoute = "/l/:link"

    static func splitLink(_ word: String) -> (slug: String, secret: String)? {
        let isPlain = word.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
        guard isPlain, word.utf8.count == slugLength + secretLength else { return nil }
        return (String(word.prefix(slugLength)), String(word.dropFirst(slugLength)))
    }
}
