package import Hummingbird
import Logging
import NIOCore

/// Hummingbird's own bookkeeping of one request; ours is in `Call`.
package struct PageContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// The address at the other end of the connection: a browser's, or a proxy's.
    let peer: String?
    /// Stands in the log, and on the page when something went wrong.
    var requestID = ""
    /// Read once, by the front door.
    var cookies = CookieJar(headers: [])

    package init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        peer = source.channel.remoteAddress?.ipAddress
    }

    /// For requests that come through no socket.
    init(logger: Logger, peer: String? = nil) {
        self.peer = peer
        struct Source: RequestContextSource {
            let logger: Logger
        }
        coreContext = .init(source: Source(logger: logger))
    }
}
