import HTTPTypes
import Hummingbird
package import Logging
package import ServiceLifecycle

/// Shows the figures, and the two health questions, at an address of its own that no proxy leads to. It stops last,
/// so that who watches can see the program stop.
package struct MetricsServer: Sendable {
    let watch: Watch
    let listening: WebServer.Listening

    package init(_ watch: Watch, _ listening: WebServer.Listening) {
        self.watch = watch
        self.listening = listening
    }

    package func service(logger: Logger) -> some Service {
        Listener(
            responder: MetricsResponder(watch: watch), listening: listening,
            http: listening.http(OpenConnections(most: 64), RequestsInHand(most: 64)), logger: logger,
            whenListening: { _ in })
    }
}

struct MetricsResponder: HTTPResponder {
    typealias Context = PageContext

    let watch: Watch

    func respond(to request: Request, context: PageContext) async throws -> Response {
        var response = await answer(request)
        SecurityHeaders.add(to: &response)
        return response
    }

    private func answer(_ request: Request) async -> Response {
        if let health = await HealthAnswer(readiness: watch.readiness).response(to: request) { return health }
        guard request.method == .get, request.uri.path == "/metrics" else {
            return .text("not found\n", type: "text/plain; charset=utf-8", status: .notFound)
        }
        return .text(await watch.text(), type: MetricsText.mediaType)
    }
}
