import Campaigns
import Notifications
package import Organisation
import Storage

extension Office {
    /// Queues the invitation of an implementation to the own address of whoever asks, marked as a rehearsal. Its link
    /// leads to the preview, to which staff sign in; it is no token and opens no form. While one waits, another press
    /// only says which implementation it is about.
    package func mailRehearsal(of id: ImplementationID, as who: Principal, request: Int = 0) async throws {
        try await door.perform(.campaignRehearse, as: who, on: .implementation(id), request: request) {
            db, permit in
            guard case .account(let own) = permit.principal else { throw Denied.notAllowed }
            _ = try db.implementation(id)
            try db.insertRehearsal(of: id, by: own, under: permit)
            if try db.waits(.rehearsal, subject: own.rawValue) { return }
            try db.enqueue(.rehearsal, subject: own.rawValue, due: permit.at, under: permit)
        }
    }
}

extension Connection {
    /// - Parameter link: the address of the campaigns; what follows names the implementation.
    func rehearsal(
        _ task: MailTask, link: String, company: String
    ) throws -> AddressedMessage? {
        guard let account = try account(AccountID(rawValue: task.subject)),
            let recipient = Recipient(name: account.name, mail: account.mail, language: .ja),
            let id = try rehearsal(by: account.id)
        else { return nil }
        let implementation = try implementation(id)
        let desk = Notifications.Desk(
            name: company, contact: implementation.contacts.request.replacing("\n", with: " "))
        let facts = try checkInvitation(implementation, company, link + "/\(id.rawValue)/rehearsal", desk)
        return AddressedMessage(recipient: recipient, message: .rehearsal(facts))
    }
}

extension Office {
    /// Whether only a keeper's passphrase opens what is sent (L-33), as the opening page says.
    package var isInCustody: Bool { records != .underCompanyKey }
}
