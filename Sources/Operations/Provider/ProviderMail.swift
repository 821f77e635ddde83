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
            }, letters: mails
        ).run(atMost: limit)
    }

    /// The mails with fresh links, in one transaction.
    private func mails(for tasks: [MailTask]) async throws -> [MadeMail] {
        let drafts = tasks.map { task in
            let secret = Secret(random: outside.random)
            return (task: task, link: passwordLink(secret), hash: secret.hash)
        }
        let made = try await door.perform(.mailTake, as: .system(.mailDelivery)) { db, permit in
            try drafts.map { draft in
                guard try db.keepMail(draft.task, at: permit.at, leaseSeconds: MailRound.leaseSeconds) else {
                    return AddressedMail.lost
                }
                let letter = try db.providerLetter(
                    draft.task, link: draft.link, hash: draft.hash, at: permit.at)
                return letter.map { .letter($0) } ?? .nobody
            }
        }
        return zip(tasks, made).map { outside.mail($0, $1, prefix: "p", slug: nil) }
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
