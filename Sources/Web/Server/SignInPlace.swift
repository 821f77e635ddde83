import Hummingbird

/// Where somebody goes whose session has ended. Who answers through a link opens the link again, so there the
/// page says so instead (and a script that saves sees the 401).
enum SignInPlace {
    static let expired = "?note=expired"

    static func leading(
        _ call: Call, from route: String, work: () async throws -> Response
    ) async throws -> Response {
        do {
            return try await work()
        } catch PageRefusal.signedOut {
            guard let path = path(for: route, paths: call.paths) else { throw PageRefusal.linkEnded }
            return .seeOther(path + expired)
        }
    }

    static func path(for route: String, paths: Paths) -> String? {
        let ofLink = [
            Paths.route.answers, Paths.route.openings, Paths.route.submissions, Paths.route.secret,
            Paths.route.receipt,
        ]
        if ofLink.contains(where: route.hasPrefix) { return nil }
        if route.hasPrefix(ProviderPaths.home) { return ProviderPaths.signIn }
        return route.hasPrefix(Paths.route.results) ? paths.resultSignIn : paths.signIn
    }
}
