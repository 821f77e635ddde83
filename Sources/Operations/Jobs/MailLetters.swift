import Campaigns
import Notifications
import Organisation
import Storage
import StressCheck

/// One message and the one person it is for, made together (TH42).
struct AddressedMessage: Sendable {
    let recipient: Recipient
    let message: Message
}

extension Connection {
    /// Stores the link's hash and renders the message, in one transaction.
    func letter(
        _ draft: MailDraft, company: String, at now: Instant, _ known: inout KnownImplementations
    ) throws -> AddressedMessage? {
        let task = draft.task
        return switch task.kind {
        case .resultReady where try !goesToKnownAddress(task, at: now),
            .resultReminder where try !goesToKnownAddress(task, at: now):
            try addressCheck(task, draft.code, company: company, at: now)
        case .invitation, .resultReady, .resultReminder, .newLink:
            try personal(draft, company: company, at: now, &known)
        case .reminder:
            try mayRemind(task, at: now, &known) ? personal(draft, company: company, at: now, &known) : nil
        case .secretReset: try secretNotice(task, company: company, at: now)
        case .accountCreated, .setPassword: try staff(draft, company: company, at: now)
        case .enquiryAnswered, .personalDataAnswered:
            try answered(task, link: draft.link, company: company, at: now)
        case .passwordChanged: try notice(.passwordChanged, task, company: company, at: now)
        case .secondFactorSet: try notice(.secondFactorSet, task, company: company, at: now)
        case .secondFactorOff: try notice(.secondFactorOff, task, company: company, at: now)
        case .secondFactorRemoved: try notice(.secondFactorRemoved, task, company: company, at: now)
        case .rehearsal: try rehearsal(task, link: draft.link, company: company)
        case .reviewWaits:
            try toAccount(task).map {
                let notice = ReviewNotice(company: company, link: draft.link, desk: .clerk(company))
                return AddressedMessage(recipient: $0, message: .reviewWaits(notice))
            }
        case .trial:
            try toAccount(task).map {
                AddressedMessage(
                    recipient: $0,
                    message: .trial(MailTrial(company: company, at: now, desk: .administrator(company))))
            }
        }
    }

    private func answered(
        _ task: MailTask, link: String, company: String, at now: Instant
    ) throws -> AddressedMessage? {
        guard let recipient = try asker(task, at: now) else { return nil }
        let desk = Notifications.Desk(name: company, contact: "凪 お問い合わせ窓口")
        return AddressedMessage(
            recipient: recipient,
            message: .answered(AnswerNotice(company: company, link: link, desk: desk)))
    }

    /// nil where no address was given.
    private func asker(_ task: MailTask, at now: Instant) throws -> Recipient? {
        if task.kind == .personalDataAnswered {
            return try person(PersonID(rawValue: task.subject), on: now.day).flatMap {
                Recipient($0.identity)
            }
        }
        let content = try enquiry(EnquiryID(rawValue: task.subject)).content
        let unnamed = content.language == .ja ? "お問い合わせの方" : "Sir or Madam"
        return Recipient(
            name: content.name.isEmpty ? unnamed : content.name, mail: content.mail,
            language: content.language)
    }

    /// To one of the person's own addresses; nil when it is gone.
    private func secretNotice(
        _ task: MailTask, company: String, at now: Instant
    ) throws -> AddressedMessage? {
        guard let contact = try mailContact(task.subject),
            let identity = try person(contact.person, on: now.day)?.identity,
            let recipient = Recipient(
                name: identity.name, mail: contact.address, language: identity.language)
        else { return nil }
        return AddressedMessage(
            recipient: recipient,
            message: .secretReset(SecurityNotice(company: company, at: now, desk: .clerk(company))))
    }

    /// Tells the owner, whatever the address is then; without any link.
    private func notice(
        _ change: AccountNotice.Change, _ task: MailTask, company: String, at now: Instant
    ) throws -> AddressedMessage? {
        try toAccount(task).map {
            AddressedMessage(
                recipient: $0,
                message: .accountChanged(
                    AccountNotice(change, company: company, at: now, desk: .administrator(company))))
        }
    }

    private func toAccount(_ task: MailTask) throws -> Recipient? {
        try account(AccountID(rawValue: task.subject)).flatMap {
            Recipient(name: $0.name, mail: $0.mail, language: .ja)
        }
    }

    private func personal(
        _ draft: MailDraft, company: String, at now: Instant, _ known: inout KnownImplementations
    ) throws -> AddressedMessage? {
        let (task, link) = (draft.task, draft.link)
        let invitation = try invitation(InvitationID(rawValue: task.subject))
        let implementation = try known.implementation(invitation.implementation, on: self)
        guard let person = try person(invitation.person, on: now.day)?.identity,
            let recipient = Recipient(person)
        else { return nil }
        if ![.resultReady, .resultReminder].contains(task.kind) {
            guard try answerMode(of: invitation.id) == .screen else { return nil }
            try noteInvited(invitation.id, at: recipient.mailbox.address, now)
        }
        // The link works as long as the result may still be asked about, and answers only while open.
        try insertToken(
            hash: draft.hash, for: invitation.id, at: now,
            expires: LinkLife.personal(from: now, lastDay: implementation.campaign.lastDay))
        let desk = Notifications.Desk(
            name: company, contact: implementation.contacts.request.replacing("\n", with: " "))
        let campaign = implementation.campaign.name
        let message: Message =
            switch task.kind {
            case .resultReady:
                .resultReady(ResultNotice(company: company, campaign: campaign, link: link, desk: desk))
            case .resultReminder:
                .resultReminder(
                    ResultReminder(
                        notice: ResultNotice(company: company, campaign: campaign, link: link, desk: desk),
                        until: try windowEnd(of: invitation.id, now)))
            case .reminder:
                .reminder(try known.invitation(to: implementation, company, desk, on: self).linked(to: link))
            default:
                .invitation(
                    try known.invitation(to: implementation, company, desk, on: self).linked(to: link))
            }
        return AddressedMessage(recipient: recipient, message: message)
    }

    /// Asked when the mail is made, not only when it was queued: whoever answered or left meanwhile gets none, and nobody
    /// more than the limit. A yes is on record before the mail leaves.
    private func mayRemind(
        _ task: MailTask, at now: Instant, _ known: inout KnownImplementations
    ) throws -> Bool {
        guard let found = try leavingReminder(task), !found.hasLeft, !found.hasAnswered,
            try !hasLeft(found.person, on: now.day)
        else { return false }
        let implementation = try known.implementation(found.implementation, on: self)
        let earlier = try reminderDays(of: found.person, until: now.day)
        guard implementation.takesReminder(found.reminder, at: now),
            implementation.reminders.allows(found.reminder.occasion, on: now.day, after: earlier)
        else { return false }
        return try markLeft(task, on: now.day)
    }

    private func windowEnd(of invitation: InvitationID, _ now: Instant) throws -> Day {
        guard let sheet = try sheet(of: invitation), let at = try released(sheet.id) else { return now.day }
        return ResponseWindow.lastDay(releasedAt: at)
    }

    func checkInvitation(
        _ implementation: Implementation, _ company: String, _ link: String, _ desk: Notifications.Desk
    ) throws -> CheckInvitation {
        CheckInvitation(
            company: company, campaign: implementation.campaign.name,
            itemCount: try Instrument.load(implementation.campaign.instrument).items.count,
            firstDay: implementation.campaign.firstDay, lastDay: implementation.campaign.lastDay,
            implementers: try implementation.implementers.compactMap { try account($0.account)?.name },
            clerks: try implementation.clerks.compactMap { try account($0.account)?.name }, link: link,
            desk: desk)
    }

    private func staff(
        _ draft: MailDraft, company: String, at now: Instant
    ) throws -> AddressedMessage? {
        let id = AccountID(rawValue: draft.task.subject)
        guard let account = try account(id),
            let recipient = Recipient(name: account.name, mail: account.mail, language: .ja)
        else { return nil }
        let until = now.adding(days: LinkLife.passwordDays)
        try insertAccountLink(hash: draft.hash, account: id, expires: until)
        let role = try grants(of: id).first { $0.holds(at: now) }?.role.japaneseName ?? "利用者"
        let access = AccountAccess(
            company: company, role: role, link: draft.link, validUntil: until,
            desk: .administrator(company))
        let message: Message =
            draft.task.kind == .accountCreated ? .accountCreated(access) : .setPassword(access)
        return AddressedMessage(recipient: recipient, message: message)
    }
}

extension Notifications.Desk {
    fileprivate static func administrator(_ company: String) -> Self {
        Self(name: company, contact: "凪 管理者")
    }

    fileprivate static func clerk(_ company: String) -> Self {
        Self(name: company, contact: "凪 実施事務従事者")
    }
}

enum LinkLife {
    /// A campaign, its review and the thirty days of the request fit in; after that the number and the secret
    /// still open the results.
    static let personalDays = 120
    static let passwordDays = 7
    /// After the last day a link still says that the period is over.
    static let afterLastDay = 30

    /// When a personal link made now ends: never before people can no longer answer.
    static func personal(from now: Instant, lastDay: Day) -> Instant {
        max(now.adding(days: personalDays), answering(until: lastDay))
    }

    static func answering(until lastDay: Day) -> Instant { lastDay.end.adding(days: afterLastDay) }
}

extension Role {
    /// As the mail to staff names it.
    var japaneseName: String {
        switch self {
        case .humanResources: "人事・総務"
        case .lineManager: "管理監督者"
        case .clerk: "実施事務従事者"
        case .implementer: "実施者"
        case .tenantAdministrator: "システム管理者"
        default: "担当者"
        }
    }
}
