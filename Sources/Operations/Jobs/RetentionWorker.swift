package import Logging
import ServiceLifecycle

/// Destroys what is over its time, in all tenants, until told to stop: several times an hour, so that what is due is
/// unreadable long before the day is over.
package struct RetentionWorker: Service {
    let offices: Offices
    let logger: Logger
    let pause: Duration

    package static let usualPause = Duration.seconds(900)

    package init(offices: Offices, logger: Logger, pause: Duration = RetentionWorker.usualPause) {
        self.offices = offices
        self.logger = logger
        self.pause = pause
    }

    package func run() async throws {
        await rounds(pause: pause, round)
    }

    /// One look at every tenant; a tenant in trouble holds up no other.
    func round() async {
        do {
            for office in try await offices.all() where !Task.isCancelled {
                do {
                    let done = try await office.purgeDue()
                    if done > 0 { logger.notice("retention", metadata: ["count": "\(done)"]) }
                } catch {
                    // The next round goes on with what a stop has broken off.
                    if Task.isCancelled { return }
                    report(error)
                }
            }
        } catch { report(error) }
    }

    private func report(_ error: any Error) {
        logger.error("retention", metadata: ["kind": "\(type(of: error))"])
    }
}
