import Campaigns
import Notifications
import Organisation
import Storage
import StressCheck

extension Office {
    /// Sends what is due and says how many left; see `MailRound`.
    @discardableResult
    package func deliverMail(atMost limit: Int = 200) async throws -> Int {
        let door = door
        return try await MailRound(
            transport: outside.mail, pacer: outside.pacer, now: outside.now,
            take: { limit in
                try await door.perform(.mailTake, as: .system(.mailDelivery)) { db, permit in
                    try db.takeMail(limit, under: permit, leaseSeconds: MailRound.leaseSeconds).map { task in
                        DueMail(task: task, domain: try db.domain(of: task, at: permit.at))
                    }
                }
            },
            putBack: { tasks in
                try await door.perform(.mailTake, as: .system(.mailDelivery)) { db, _ in
                    for (task, due) in tasks { try db.putBack(task, due: due) }
                }
            },
            settle: { task, outcome in
                try await door.perform(.mailDeliver, as: .system(.mailDelivery), on: task.place) {
                    db, permit in
                    try db.settle(task, outcome, at: permit.at)
                }
            }, letters: mails
        ).run(atMost: limit)
    }

    /// The mails with fresh links, in one transaction.
    private func mails(for tasks: [MailTask]) async throws -> [MadeMail] {
        let company = tenant.name
        let drafts = tasks.map { task in
            let secret = newSecret()
            let code = AccessCode(length: AccessCode.addressCodeLength, random: outside.random)
            return MailDraft(
                task: task, link: origin + task.path(tenant.slug, secret), hash: secret.hash,
                code: AddressCode(code: code, place: "\(origin)/t/\(slug)/results"))
        }
        let made = try await door.perform(.mailTake, as: .system(.mailDelivery)) { db, permit in
            var known = KnownImplementations()
            return try drafts.map { draft in
                guard try db.keepMail(draft.task, at: permit.at, leaseSeconds: MailRound.leaseSeconds) else {
                    return AddressedMail.lost
                }
                let letter = try db.letter(draft, company: company, at: permit.at, &known)
                return letter.map { .letter($0) } ?? .nobody
            }
        }
        return zip(tasks, made).map { outside.mail($0, $1, prefix: "n", slug: slug) }
    }
}

/// What the rows say about a mail.
enum AddressedMail: Sendable {
    case letter(AddressedMessage)
    case nobody
    case lost
}

extension Outside {
    /// The Message-ID and the way back are made from the row's id, so that each try has the same.
    func mail(_ task: MailTask, _ made: AddressedMail, prefix: String, slug: String?) -> MadeMail {
        switch made {
        case .lost: return .lost
        case .nobody: return .nobody
        case .letter(let letter):
            let domain = sender.mailbox.address.drop { $0 != "@" }.dropFirst()
            guard let id = MailID("\(prefix)\(task.id)", at: String(domain)) else { return .nobody }
            let word = MailWord(slug: slug, mail: MailTaskID(rawValue: task.id)).text
            return .mail(
                OutgoingMail(
                    id: id, at: now(), from: sender, to: letter.recipient, letter.message,
                    returnPath: returnPath?.mailbox(word)))
        }
    }
}

extension MailTask {
    var place: Place {
        switch kind {
        case .invitation, .reminder, .resultReady, .resultReminder, .newLink:
            .invitation(InvitationID(rawValue: subject))
        // The subject is an address, which has no door of its own.
        case .secretReset: .tenant
        case .accountCreated, .setPassword, .passwordChanged, .secondFactorSet, .secondFactorOff,
            .secondFactorRemoved, .trial, .rehearsal, .reviewWaits:
            .account(AccountID(rawValue: subject))
        case .enquiryAnswered: .enquiry(EnquiryID(rawValue: subject))
        case .personalDataAnswered: .person(PersonID(rawValue: subject))
        }
    }

    /// Where the mail leads. An answer is behind the word on the receipt or the own secret: its mail carries none.
    func path(_ slug: String, _ secret: Secret) -> String {
        switch kind {
        case .invitation, .reminder, .resultReady, .resultReminder, .newLink: "/l/\(slug)\(secret.text)"
        case .accountCreated, .setPassword: "/p/\(slug)\(secret.text)"
        // Notices carry no link.
        case .passwordChanged, .secondFactorSet, .secondFactorOff, .secondFactorRemoved, .secretReset, .trial:
            ""
        case .enquiryAnswered:
            "/t/\(slug)/enquiries/answer?number=\(EnquiryReceipt.number(of: EnquiryID(rawValue: subject)))"
        // What it is about follows.
        case .rehearsal: "/t/\(slug)/campaigns"
        case .reviewWaits: "/t/\(slug)/home"
        case .personalDataAnswered: "/t/\(slug)/results/data"
        }
    }
}

extension Connection {
    /// Of the address that the mail would go to now.
    fileprivate func domain(of task: MailTask, at now: Instant) throws -> String? {
        let address: String? =
            switch task.place {
            case .invitation(let id): try person(try invitation(id).person, on: now.day)?.identity.mail
            case .account(let id): try account(id)?.mail
            case .person(let id): try person(id, on: now.day)?.identity.mail
            case .enquiry(let id): try enquiry(id).content.mail
            default: nil
            }
        return address.flatMap { $0.split(separator: "@").last.map { $0.lowercased() } }
    }
}
