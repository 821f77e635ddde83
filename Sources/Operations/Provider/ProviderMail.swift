import Notifications
import Organisation
import Storage

extension ProviderOffice {
    /// Sends the links of the provider's staff that are due, and says how many left.
    @discardableResult
    package func deliverMail(atMost limit: Int = 20) async throws -> Int {
        let door = door
        return try await MailRound(
            transport: outside.mail, pacer: outside.pacer, now: outside.now,
            take: { limit in
                try await door.perform(.mailTake, as: .system(.mailDelivery)) { db, permit in
                    // The provider's own few: no domain has to wait for them.
                    try db.takeMail(limit, under: permit, leaseSeconds: MailRound.leaseSeconds).map {
                        DueMail(task: $0, domain: nil)
                    }
                }
            },
            putBack: { tasks in
                try await door.perform(.mailTake, as: .system(.mailDelivery)) { db, _ in
                    for (task, due) in tasks { try db.putBack(task, due: due) }
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

    /// The mail with a fresh link.
    private func mail(for task: MailTask) async throws -> MadeMail {
        let secret = Secret(random: outside.random)
        let link = passwordLink(secret)
        let made = try await door.perform(.mailTake, as: .system(.mailDelivery)) { db, permit in
            guard try db.keepMail(task, at: permit.at, leaseSeconds: MailRound.leaseSeconds) else {
                return AddressedMail.lost
            }
            return try db.providerLetter(task, link: link, hash: secret.hash, at: permit.at).map {
                .letter($0)
            }
                ?? .nobody
        }
        return outside.mail(task, made, prefix: "p", slug: nil)
    }

    func passwordLink(_ secret: Secret) -> String { "\(offices.origin)/provider/passwords/\(secret.text)" }
}

extension Connection {
    fileprivate func providerLetter(
        _ task: MailTask, link: String, hash: [UInt8], at now: Instant
    ) throws -> AddressedMessage? {
        let id = ProviderAccountID(rawValue: task.subject)
        guard let account = try providerAccount(id), let role = try actingProviderRole(of: id, at: now),
            let recipient = Recipient(name: account.name, mail: account.mail, language: .ja)
        else { return nil }
        let until = now.adding(days: LinkLife.passwordDays)
        try insertProviderLink(hash: hash, account: id, expires: until)
        let access = AccountAccess(
            company: "凪（サービス提供者）", role: role == .providerOperator ? "運用担当" : "サービス担当者",
            link: link, validUntil: until,
            desk: Notifications.Desk(name: "凪（サービス提供者）", contact: "運用担当"))
        return AddressedMessage(
            recipient: recipient,
            message: task.kind == .accountCreated ? .accountCreated(access) : .setPassword(access))
    }
}
