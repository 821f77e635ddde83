import Hummingbird
import HummingbirdCore
package import Logging
import NIOCore
package import ServiceLifecycle

/// Listens. The limits on connections stand here and in `ConnectionGuard`; limits on bodies stand with their routes.
package struct WebServer: Sendable {
    package struct Listening: Sendable {
        package var host = "127.0.0.1"
        package var port = 8080
        /// A socket that listens already, by its number; then host and port are somebody else's choice.
        package var socket: CInt?
        /// A connection on which no whole head of a request arrives is closed, whatever drips in. What begins
        /// after the head has its own clock: `ConnectionGuard`.
        package var idleSeconds = 15
        package var mostHeaderBytes = 16_384

        package init() {}
    }

    let responder: FrontDoor
    let listening: Listening
    let watch: Watch

    /// Runs until the service group stops it. `whenListening` is told the port, which matters when 0 was asked.
    package func service(
        logger: Logger, whenListening: @escaping @Sendable (Int) async -> Void = { _ in }
    ) -> some Service {
        Listener(
            responder: responder, listening: listening, http: listening.http(watch.connections, watch.door),
            logger: logger,
            whenListening: whenListening)
    }
}

extension WebServer.Listening {
    func http(_ connections: OpenConnections, _ door: RequestsInHand) -> HTTP1Channel.Configuration {
        HTTP1Channel.Configuration(
            additionalChannelHandlers: [ConnectionGuard(connections, door)],
            idleTimeout: .seconds(Int64(idleSeconds)),
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: mostHeaderBytes / 2, maxHeaderListSize: mostHeaderBytes,
                maxHeaderFieldCount: 100))
    }
}
