import Notifications
import Organisation
import Storage

extension ProviderOffice {
    /// Sends the links of the provider's staff that are due, and says how many left.
    @discardableResult
    package func deliverMail(atMost limit: Int = 20) async throws -> Int {
        let door = door
        return try await MailRound(
            transport: outside.mail,
            take: { limit in
                try await door.perform(.mailTake, as: .system(.mailDelivery)) { db, permit in
                    try db.takeMail(limit, under: permit, leaseSeconds: MailRound.leaseSeconds)
                }
            },
            settle: { task, outcome in
                let place = Place.providerAccount(ProviderAccountID(rawValue: task.subject))
                try await door.perform(.mailDeliver, as: .system(.mailDelivery), on: place) { db, permit in
                    try db.settle(task, outcome, at: permit.at)
                }
            }, letter: mail
        ).run(atMost: limit)
    }

    /// The mail with a fresh link; nil when there is nobody to write to.
    private func mail(for task: MailTask) async throws -> OutgoingMail? {
        let secret = Secret(random: outside.random)
        let link = passwordLink(secret)
        let id = ProviderAccountID(rawValue: task.subject)
        let made = try await door.perform(.mailTake, as: .system(.mailDelivery)) { db, permit in
            guard let account = try db.providerAccount(id),
                let role = try db.actingProviderRole(of: id, at: permit.at),
                let recipient = Recipient(name: account.name, mail: account.mail, language: .ja)
            else { return AddressedMessage?.none }
            let until = permit.at.adding(days: LinkLife.passwordDays)
            try db.insertProviderLink(hash: secret.hash, account: id, expires: until)
            let access = AccountAccess(
                company: "凪（サービス提供者）", role: role == .providerOperator ? "運用担当" : "サービス担当者",
                link: link, validUntil: until,
                desk: Notifications.Desk(name: "凪（サービス提供者）", contact: "運用担当"))
            return AddressedMessage(
                recipient: recipient,
                message: task.kind == .accountCreated ? .accountCreated(access) : .setPassword(access))
        }
        let domain = outside.sender.mailbox.address.drop { $0 != "@" }.dropFirst()
        guard let made, let id = MailID("p\(task.id)", at: String(domain)) else { return nil }
        return OutgoingMail(id: id, at: outside.now(), from: outside.sender, to: made.recipient, made.message)
    }

    func passwordLink(_ secret: Secret) -> String { "\(offices.origin)/provider/passwords/\(secret.text)" }
}
