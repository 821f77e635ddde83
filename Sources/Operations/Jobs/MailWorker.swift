package import Logging
import ServiceLifecycle

/// Sends due mail of all tenants, every few seconds, until told to stop. A mail in hand is finished first.
package struct MailWorker: Service {
    let offices: Offices
    let logger: Logger
    let pause: Duration

    package init(offices: Offices, logger: Logger, pause: Duration = .seconds(2)) {
        self.offices = offices
        self.logger = logger
        self.pause = pause
    }

    package func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                let sent = await round()
                if sent == 0 { try? await Task.sleep(for: pause) }
            }
        }
    }

    /// One look at every tenant; a tenant in trouble holds up no other.
    private func round() async -> Int {
        var sent = 0
        do {
            for office in try await offices.all() where !Task.isCancelled {
                sent += try await office.deliverMail()
            }
        } catch {
            logger.error("mail", metadata: ["kind": "\(type(of: error))"])
        }
        return sent
    }
}
