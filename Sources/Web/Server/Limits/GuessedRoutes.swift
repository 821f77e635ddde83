import Hummingbird

/// The addresses at which a random word opens something, and how each says that it knows none.
enum GuessedRoutes {
    static let all: [String: Int] = {
        let path = Paths.route
        let notFound = [
            Paths.linkRoute, path.openings, Paths.passwordLinkRoute, path.passwords,
            Paths.uploadLinkRoute, path.uploads,
            Paths.setupLink(.variable("secret")), Paths.setups,
            ProviderPaths.passwordLink(.variable("secret")),
            ProviderPaths.passwords,
        ]
        let pairs = notFound.map { ($0, 404) } + [(path.enquiryAnswer, 422)]
        return Dictionary(pairs.map { (template($0.0), $0.1) }) { first, _ in first }
    }()

    static func isMiss(route: String, status: Int) -> Bool { all[route] == status }

    /// Whose budget a miss is of: the company's in whose name the word was tried, else everybody's.
    static func name(of path: String) -> String {
        let parts = path.split(separator: "/", maxSplits: 3)
        guard parts.count >= 2 else { return "" }
        if parts[0] == "t" { return String(parts[1].prefix(Paths.slugLength)) }
        return Paths.splitLink(String(parts[1])).map(\.slug) ?? ""
    }

    /// As the router names it: `/l/:link` is `/l/{link}`.
    static func template(_ path: String) -> String {
        path.split(separator: "/").reduce("") {
            $0 + "/" + ($1.hasPrefix(":") ? "{\($1.dropFirst())}" : "\($1)")
        }
    }
}
