package import Logging
import ServiceLifecycle

/// Sends due mail of all tenants, every few seconds, until told to stop. A mail in hand is finished first.
package struct MailWorker: Service {
    let offices: Offices
    let logger: Logger
    let pause: Duration
    /// Ended sessions are forgotten every so many turns: about once an hour.
    static let sweepEvery = 1800

    package init(offices: Offices, logger: Logger, pause: Duration = .seconds(2)) {
        self.offices = offices
        self.logger = logger
        self.pause = pause
    }

    package func run() async throws {
        await cancelWhenGracefulShutdown {
            var turn = 0
            while !Task.isCancelled {
                let sent = await round(sweeps: turn.isMultiple(of: Self.sweepEvery))
                turn += 1
                if sent == 0 { try? await Task.sleep(for: pause) }
            }
        }
    }

    /// One look at every tenant; a tenant in trouble holds up no other.
    private func round(sweeps: Bool) async -> Int {
        var sent = 0
        do {
            sent += try await offices.provider.deliverMail()
            if sweeps { try await offices.provider.sweepSessions() }
            for office in try await offices.all() where !Task.isCancelled {
                sent += try await office.deliverMail()
                if sweeps {
                    try await office.sweepSessions()
                    try await office.keepRoster()
                }
            }
        } catch {
            logger.error("mail", metadata: ["kind": "\(type(of: error))"])
        }
        return sent
    }
}
