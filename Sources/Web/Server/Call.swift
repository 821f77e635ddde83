import HTTPTypes
import Hummingbird
import Organisation

/// One request, as a handler sees it.
struct Call: Sendable {
    let request: Request
    let site: Site
    let language: Language
    let cookies: CookieJar
    /// The secret of the visit cookie; made now when the browser brought none.
    let visit: String
    let brings: Bool
    private let parameters: Parameters
    private let query: [(name: String, value: String)]

    init(_ request: Request, _ context: PageContext, _ site: Site) {
        self.request = request
        self.site = site
        parameters = context.parameters
        query = Query.pairs((request.uri.query ?? "").utf8) ?? []
        cookies = context.cookies
        language = LanguageChoice.language(
            query: query.first { $0.name == "lang" }?.value, cookie: cookies[.language],
            acceptLanguage: request.headers[.acceptLanguage])
        let known = cookies[.visit].flatMap { $0.utf8.count == Paths.secretLength ? $0 : nil }
        visit = known ?? site.newSecret()
        brings = known != nil
    }

    /// A named part of the address. Nothing in our addresses needs percent signs.
    func segment(_ name: String) throws(PageRefusal) -> String {
        guard let text = parameters[Substring(name)], !text.contains("%") else { throw .notFound }
        return String(text)
    }

    /// The word of a personal link as mail programs hand it on: with a full stop, a bracket or a quotation mark
    /// at its end, written in percent signs or not (BI-49). What is no link afterwards is no link.
    func linkWord(_ name: String) throws(PageRefusal) -> String {
        guard let text = parameters[Substring(name)], let word = Query.decodedWord(text.utf8) else {
            throw .notFound
        }
        let strays: Set<Character> = [
            ".", ",", ";", ":", ">", "<", ")", "]", "\"", "'", "。", "、", "」", "）", "＞", " ", "=",
        ]
        return String(
            String(word.drop { strays.contains($0) }).reversed().drop { strays.contains($0) }.reversed())
    }

    func id<ID: Identifier>(_ name: String, as: ID.Type = ID.self) throws(PageRefusal) -> ID {
        let text = try segment(name)
        guard let number = Int(text), number > 0, String(number) == text, let id = ID(rawValue: number) else {
            throw .notFound
        }
        return id
    }

    /// Whether a name stands twice in the query: then nobody can say which of the two was meant (BI-44).
    var isAmbiguous: Bool { Set(query.map(\.name)).count != query.count }

    func query(_ name: String) -> String? { query.first { $0.name == name }?.value }

    /// The tenant of the address.
    var slug: String { parameters["slug"].map(String.init) ?? "" }

    var paths: Paths { Paths(slug: slug) }

    /// The secret of a session, if the browser has one for the tenant of this address. The slug stands in the
    /// cookie, so a session of one tenant is none in another.
    func session(_ name: CookieName) -> String? {
        cookies[name].flatMap(Paths.splitLink).flatMap { $0.slug == slug ? $0.secret : nil }
    }

    /// The frame of a page that answers this request; pages reached by POST say which address shows them again.
    func frame(here: String? = nil, contact: HelpContact? = nil, reader: Reader? = nil) -> Frame {
        Frame(
            language: language, paths: paths, here: here ?? ownAddress,
            formToken: FormToken.of(session: visit), contact: contact, reader: reader)
    }

    /// The address that shows this page again: with its query, which may hold a filter, and without the language.
    private var ownAddress: String {
        let kept = query.filter { $0.name != "lang" }.map { pair in
            Query.encoded(pair.name) + "=" + Query.encoded(pair.value)
        }
        return request.uri.path + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
    }

    var wantsNoAutoAdvance: Bool { cookies[.advance] == "no" }
}
