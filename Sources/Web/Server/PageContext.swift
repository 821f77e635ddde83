package import Hummingbird
import Logging

/// Hummingbird's own bookkeeping of one request; ours is in `Call`.
package struct PageContext: RequestContext {
    package var coreContext: CoreRequestContextStorage

    package init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
    }

    /// For requests that come through no socket.
    init(logger: Logger) {
        struct Source: RequestContextSource {
            let logger: Logger
        }
        coreContext = .init(source: Source(logger: logger))
    }
}
