package import Logging
import ServiceLifecycle
import Storage

/// Several nodes serve one installation: what one of them destroys, the others must forget. A key that another one
/// made is found when it is first needed.
package struct KeyWatch: Service {
    let offices: Offices
    let logger: Logger
    let pause: Duration

    package init(offices: Offices, logger: Logger, pause: Duration = .seconds(60)) {
        self.offices = offices
        self.logger = logger
        self.pause = pause
    }

    package func run() async throws {
        await rounds(pause: pause) {
            for trouble in await offices.installation.refreshKeys() where !Task.isCancelled {
                logger.error("keys", metadata: ["kind": "\(type(of: trouble))"])
            }
        }
    }
}
