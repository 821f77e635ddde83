import Hummingbird
import HummingbirdCore
package import Logging
import NIOCore
package import ServiceLifecycle

/// Listens. Every limit on connections stands here; limits on bodies stand with their routes.
package struct WebServer: Sendable {
    package struct Listening: Sendable {
        package var host = "127.0.0.1"
        package var port = 8080
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
        let limits = HTTP1Channel.Configuration.DecoderConfiguration(
            maxHeaderFieldSize: listening.mostHeaderBytes / 2, maxHeaderListSize: listening.mostHeaderBytes,
            maxHeaderFieldCount: 100)
        return Application(
            responder: responder,
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: [ConnectionGuard(watch.connections)],
                    idleTimeout: .seconds(Int64(listening.idleSeconds)), httpDecoderConfiguration: limits)),
            configuration: ApplicationConfiguration(
                address: .hostname(listening.host, port: listening.port), backlog: 1_024),
            onServerRunning: { channel in await whenListening(channel.localAddress?.port ?? 0) },
            logger: logger)
    }
}
