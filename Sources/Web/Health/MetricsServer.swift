import HTTPTypes
import Hummingbird
import HummingbirdCore
package import Logging
import NIOCore
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
        Application(
            responder: MetricsResponder(watch: watch),
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: [ConnectionGuard(connections)], idleTimeout: .seconds(15))),
            configuration: ApplicationConfiguration(
                address: .hostname(listening.host, port: listening.port)),
            logger: logger)
    }

    private let connections = OpenConnections(most: 64)
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
