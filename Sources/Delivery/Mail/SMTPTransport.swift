import Dispatch
package import Notifications

/// Mail by SMTP. libcurl blocks, so the actor lives on a queue of its own and never holds a thread of the
/// cooperative pool; one connection is kept and used again.
package actor SMTPTransport {
    private let settings: SMTPSettings
    private let queue = MailQueue()
    private var connection: SMTPConnection?

    package nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

    package init(_ settings: SMTPSettings) {
        self.settings = settings
    }

    package nonisolated var transport: MailTransport {
        MailTransport { try await self.send($0) }
    }

    package func send(_ mail: OutgoingMail) throws(DeliveryFailure) {
        try opened().send(mail)
    }

    private func opened() throws(DeliveryFailure) -> SMTPConnection {
        if let connection { return connection }
        let new = try SMTPConnection(settings)
        connection = new
        return new
    }
}

private final class MailQueue: SerialExecutor {
    private let queue = DispatchQueue(label: "mail")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
}
