import Notifications
package import Organisation
import Storage

/// What whoever looks after the company's mail server must know to let our mails in (S2-09).
package struct MailOrigin: Sendable, Hashable {
    /// As it stands in the head of every mail.
    package let sender: String
    /// Behind the @ of the envelope's sender, which filters look at first.
    package let envelopeDomain: String
    /// What every link in a mail begins with.
    package let site: String
}

extension Office {
    package func mailOrigin(as who: Principal) async throws -> MailOrigin {
        let sender = outside.sender.mailbox.address
        let envelope = outside.returnPath?.domain ?? sender.split(separator: "@").last.map(String.init) ?? ""
        let found = MailOrigin(sender: sender, envelopeDomain: envelope, site: origin)
        return try await door.perform(.mailStatusRead, as: who) { _, _ in found }
    }

    /// Queues a mail to the own address of whoever asks. While one waits, another press changes nothing.
    package func tryMail(as who: Principal, request: Int = 0) async throws {
        try await door.perform(.mailTry, as: who, request: request) { db, permit in
            guard case .account(let own) = permit.principal else { throw Denied.notAllowed }
            if try db.waits(.trial, subject: own.rawValue) { return }
            try db.enqueue(.trial, subject: own.rawValue, due: permit.at, under: permit)
        }
    }
}
