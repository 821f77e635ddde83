package import Campaigns
package import Organisation
import Storage

/// How the mails are going out (S3-55): sums for everybody who may look, names for the health side alone, and for nobody
/// what a mail is about (TH11).
package struct MailQueue: Sendable {
    package struct Line: Hashable, Sendable {
        package let id: MailTaskID
        package let state: MailState
        /// nil for whoever looks after machines, and where the mail was to nobody of the roster or the staff.
        package let name: String?
        package let number: String?
        /// When it is tried again.
        package let due: Instant?
        /// The number of the server's last reply.
        package let reply: Int?
    }

    package let answers: [MailAnswerCount]
    /// Those that wait for another try, were refused or came back.
    package let lines: [Line]
    package let part: Int
    package let parts: Int
    package let showsNames: Bool
    package let maySend: Bool

    package func count(_ state: MailState) -> Int {
        answers.filter { $0.state == state }.map(\.count).reduce(0, +)
    }
}

extension Office {
    static let mailQueueDays = 90
    static let mailQueueLines = 100

    /// - Parameter part: from 1, a hundred lines each.
    package func mailQueue(part: Int = 1, as who: Principal, request: Int = 0) async throws -> MailQueue {
        try await door.perform(.mailStatusRead, as: who, request: request) { db, permit in
            let since = permit.at.adding(days: -Self.mailQueueDays)
            let answers = try db.mailAnswers(since: since)
            let isTroubled: Set<MailState> = [.retrying, .refused, .bounced]
            let total = answers.filter { isTroubled.contains($0.state) }.map(\.count).reduce(0, +)
            let parts = max(1, (total + Self.mailQueueLines - 1) / Self.mailQueueLines)
            let part = min(max(1, part), parts)
            let found = try db.troubledMails(
                since: since, from: (part - 1) * Self.mailQueueLines, atMost: Self.mailQueueLines)
            let showsNames = permit.role.isHealthSide
            return MailQueue(
                answers: answers,
                lines: try found.map { try db.line($0, showsNames, at: permit.at) }, part: part, parts: parts,
                showsNames: showsNames, maySend: showsNames)
        }
    }
}

extension Connection {
    fileprivate func line(_ mail: TroubledMail, _ showsName: Bool, at now: Instant) throws -> MailQueue.Line {
        let whom = showsName ? try addressee(of: mail, at: now) : nil
        return MailQueue.Line(
            id: mail.id, state: mail.state, name: whom?.name, number: whom?.number, due: mail.due,
            reply: mail.reply)
    }

    /// Enquiries and requests about the own data are not for everybody on the health side: no name.
    private func addressee(of mail: TroubledMail, at now: Instant) throws -> (name: String, number: String?)?
    {
        switch mail.kind {
        case .invitation, .reminder, .resultReady:
            guard let invitation = try? invitation(InvitationID(rawValue: mail.subject)) else { return nil }
            return try person(invitation.person, on: now.day).map { ($0.identity.name, $0.identity.number) }
        case .enquiryAnswered, .personalDataAnswered: return nil
        default: return try account(AccountID(rawValue: mail.subject)).map { ($0.name, nil) }
        }
    }
}
