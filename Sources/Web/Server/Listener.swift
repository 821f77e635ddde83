import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOExtras
import NIOHTTPTypes
import NIOPosix
import ServiceLifecycle

/// Hummingbird's connections on a socket of our own choosing: its own server can bind an address and cannot take a
/// socket that systemd holds open over a restart.
struct Listener<Responder: HTTPResponder>: Service where Responder.Context == PageContext {
    typealias Connection = NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart>

    let responder: Responder
    let listening: WebServer.Listening
    let http: HTTP1Channel.Configuration
    let logger: Logger
    let whenListening: @Sendable (Int) async -> Void

    func run() async throws {
        let group = MultiThreadedEventLoopGroup.singleton
        let quiescing = ServerQuiescingHelper(group: group)
        let channel = HTTP1Channel(responder: answer, configuration: http)
        let server = try await open(group, quiescing, channel)
        let port = server.channel.localAddress?.port ?? 0
        await withGracefulShutdownHandler {
            await whenListening(port)
            await serve(server, channel)
        } onGracefulShutdown: {
            close(server.channel, quiescing)
        }
    }

    /// What was taken already must reach its handlers before the socket is closed, or it would be thrown away; what
    /// was not taken waits in a socket that systemd holds, for the program that comes after.
    private func close(_ server: any Channel, _ quiescing: ServerQuiescingHelper) {
        server.setOption(.autoRead, value: false).whenComplete { _ in
            server.eventLoop.scheduleTask(in: .milliseconds(100)) { quiescing.initiateShutdown(promise: nil) }
        }
    }

    private func open(
        _ group: MultiThreadedEventLoopGroup, _ quiescing: ServerQuiescingHelper, _ channel: HTTP1Channel
    ) async throws -> NIOAsyncChannel<Connection, Never> {
        let bootstrap = ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 4_096)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.allowRemoteHalfClosure, value: true)
            // The kernel would keep megabytes for each reader who does not read.
            .childChannelOption(.socketOption(.so_sndbuf), value: 262_144)
            .serverChannelInitializer { server in
                server.eventLoop.makeCompletedFuture {
                    try server.pipeline.syncOperations.addHandler(
                        quiescing.makeServerChannelHandler(channel: server))
                }
            }
        let setUp = { @Sendable [logger] (child: any Channel) in channel.setup(channel: child, logger: logger)
        }
        if let socket = listening.socket {
            return try await bootstrap.bind(socket, childChannelInitializer: setUp)
        }
        return try await bootstrap.bind(
            host: listening.host, port: listening.port, childChannelInitializer: setUp)
    }

    /// Until the socket is closed and the last connection with it.
    private func serve(_ server: NIOAsyncChannel<Connection, Never>, _ channel: HTTP1Channel) async {
        await withDiscardingTaskGroup { group in
            do {
                try await server.executeThenClose { connections in
                    for try await connection in connections {
                        group.addTask { await channel.handle(value: connection, logger: logger) }
                    }
                }
            } catch {
                logger.error("listening", metadata: ["kind": "\(type(of: error))"])
            }
        }
    }

    private var answer: HTTPChannelHandler.Responder {
        let (responder, logger, date) = (responder, logger, HTTPDate())
        return { request, writer, channel in
            let source = ApplicationRequestContextSource(channel: channel, logger: logger)
            var response = try await responder.respond(to: request, context: PageContext(source: source))
            response.headers[.date] = date.now
            do {
                try await writer.write(response: response.head, body: response.body)
            } catch {
                // Not the parser's own error: that would have a second answer written after this one.
                throw BrokenAnswer()
            }
        }
    }

    private struct BrokenAnswer: Error {}
}
