import Campaigns
import Notifications
import Organisation
import Storage
import StressCheck

extension Office {
    /// Sends what is due and says how many left; see `MailRound`.
    @discardableResult
    package func deliverMail(atMost limit: Int = 50) async throws -> Int {
        let door = door
        return try await MailRound(
            transport: outside.mail,
            take: { limit in
                try await door.perform(.mailTake, as: .system(.mailDelivery)) { db, permit in
                    try db.takeMail(limit, under: permit, leaseSeconds: MailRound.leaseSeconds)
                }
            },
            settle: { task, outcome in
                try await door.perform(.mailDeliver, as: .system(.mailDelivery), on: task.place) {
                    db, permit in
                    try db.settle(task, outcome, at: permit.at)
                }
            }, letter: mail
        ).run(atMost: limit)
    }

    /// The mail with a fresh link; nil when there is nobody to write to any more.
    private func mail(for task: MailTask) async throws -> OutgoingMail? {
        let secret = newSecret()
        let link = origin + task.path(tenant.slug, secret)
        let company = tenant.name
        let letter = try await door.perform(.mailTake, as: .system(.mailDelivery)) { db, permit in
            try db.letter(task, link: link, hash: secret.hash, company: company, at: permit.at)
        }
        let domain = outside.sender.mailbox.address.drop { $0 != "@" }.dropFirst()
        guard let letter, let id = MailID("n\(task.id)", at: String(domain)) else { return nil }
        return OutgoingMail(
            id: id, at: outside.now(), from: outside.sender, to: letter.recipient, letter.message)
    }
}

extension MailTask {
    var place: Place {
        switch kind {
        case .invitation, .reminder, .resultReady, .newLink: .invitation(InvitationID(rawValue: subject))
        // The subject is an address, which has no door of its own.
        case .secretReset: .tenant
        case .accountCreated, .setPassword, .passwordChanged, .secondFactorSet, .secondFactorOff,
            .secondFactorRemoved:
            .account(AccountID(rawValue: subject))
        case .enquiryAnswered: .enquiry(EnquiryID(rawValue: subject))
        case .personalDataAnswered: .person(PersonID(rawValue: subject))
        }
    }

    /// Where the mail leads. An answer is behind the word on the receipt or the own secret: its mail carries none.
    func path(_ slug: String, _ secret: Secret) -> String {
        switch kind {
        case .invitation, .reminder, .resultReady, .newLink: "/l/\(slug)\(secret.text)"
        case .accountCreated, .setPassword: "/p/\(slug)\(secret.text)"
        // Notices carry no link.
        case .passwordChanged, .secondFactorSet, .secondFactorOff, .secondFactorRemoved, .secretReset: ""
        case .enquiryAnswered:
            "/t/\(slug)/enquiries/answer?number=\(EnquiryReceipt.number(of: EnquiryID(rawValue: subject)))"
        case .personalDataAnswered: "/t/\(slug)/results/data"
        }
    }
}
