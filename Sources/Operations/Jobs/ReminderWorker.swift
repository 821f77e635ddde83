package import Logging
import ServiceLifecycle

/// Puts the reminders that are due into the queue, in all companies, until told to stop. Several times an hour, so that
/// they leave in the morning of their day.
package struct ReminderWorker: Service {
    let offices: Offices
    let logger: Logger
    let pause: Duration

    package init(offices: Offices, logger: Logger, pause: Duration = .seconds(300)) {
        self.offices = offices
        self.logger = logger
        self.pause = pause
    }

    package func run() async throws {
        await rounds(pause: pause, round)
    }

    /// One look at every company; one in trouble holds up no other.
    func round() async {
        do {
            for office in try await offices.all() where !Task.isCancelled {
                do { try await office.queueDueReminders() } catch { report(error) }
                do { try await office.queueResultReminders() } catch { report(error) }
                do { try await office.queueReviewReminders() } catch { report(error) }
            }
        } catch { report(error) }
    }

    private func report(_ error: any Error) {
        logger.error("reminders", metadata: ["kind": "\(type(of: error))"])
    }
}
