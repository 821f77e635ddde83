package import Logging
package import Notifications
import Organisation
import ServiceLifecycle
import Storage

/// Notes mail that came back, once a minute, until told to stop.
package struct ReturnWorker: Service {
    let offices: Offices
    let box: ReturnBox
    let logger: Logger
    let pause: Duration

    package init(offices: Offices, box: ReturnBox, logger: Logger, pause: Duration = .seconds(60)) {
        self.offices = offices
        self.box = box
        self.logger = logger
        self.pause = pause
    }

    package func run() async throws {
        await rounds(pause: pause, round)
    }

    func round() async {
        do {
            let count = try await box.collect { try await offices.note($0) }
            if count > 0 { logger.notice("returned mail", metadata: ["count": "\(count)"]) }
        } catch {
            logger.error("returned mail", metadata: ["kind": "\(type(of: error))"])
        }
    }
}

extension Offices {
    /// Marks the mail as 不達. One that is not known, or not of a company that is here, is passed over.
    package func note(_ returned: ReturnedMail) async throws {
        let place = Place.mail(returned.mail.mail)
        let work: @Sendable (borrowing Connection, Permit) throws -> Void = { db, permit in
            _ = try db.bounce(returned.mail.mail, reply: returned.reply, at: permit.at)
        }
        guard let slug = returned.mail.slug else {
            try await provider.door.perform(.mailDeliver, as: .system(.mailDelivery), on: place, work)
            return
        }
        guard let office = try await office(slug: slug) else { return }
        try await office.door.perform(.mailDeliver, as: .system(.mailDelivery), on: place, work)
    }
}
