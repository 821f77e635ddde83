package import Campaigns
package import Organisation
import Storage

/// How the mails are going out (S3-55): sums for everybody who may look, names for the health side alone, and for nobody
/// what a mail is about (TH11).
package struct MailQueue: Sendable {
    package struct Line: Hashable, Sendable {
        package let id: MailTaskID
        package let state: MailState
        /// nil for whoever looks after machines or is not appointed where the person was invited, and where the mail was
        /// to nobody of the roster or the staff.
        package let name: String?
        package let number: String?
        /// When it is tried again.
        package let due: Instant?
        /// The number of the server's last reply.
        package let reply: Int?
        package let maySendAgain: Bool
    }

    package let answers: [MailAnswerCount]
    /// Those that wait for another try, were refused or came back.
    package let lines: [Line]
    package let part: Int
    package let parts: Int
    package let showsNames: Bool

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
            var reader = MailReader(permit: permit)
            return MailQueue(
                answers: answers, lines: try found.map { try reader.line($0, db) }, part: part, parts: parts,
                showsNames: reader.showsNames)
        }
    }
}

/// Whose names somebody sees in the queue: of the invited, only where the viewer is appointed.
private struct MailReader {
    let permit: Permit
    private var sending: [ImplementationID: Permit?] = [:]

    init(permit: Permit) { self.permit = permit }

    var showsNames: Bool { permit.role.isHealthSide }

    mutating func line(_ mail: TroubledMail, _ db: borrowing Connection) throws -> MailQueue.Line {
        let whom = showsNames ? try addressee(of: mail, db) : nil
        return MailQueue.Line(
            id: mail.id, state: mail.state, name: whom?.name, number: whom?.number, due: mail.due,
            reply: mail.reply,
            maySendAgain: mail.state.isFailed && whom != nil && MailKind.toTheInvited.contains(mail.kind))
    }

    /// Enquiries, requests about the own data and forgotten secrets are not for everybody on the health side: no name.
    private mutating func addressee(
        of mail: TroubledMail, _ db: borrowing Connection
    ) throws -> (name: String, number: String?)? {
        if MailKind.toTheInvited.contains(mail.kind) { return try invited(mail, db) }
        switch mail.kind {
        case .enquiryAnswered, .personalDataAnswered, .secretReset: return nil
        default: return try db.account(AccountID(rawValue: mail.subject)).map { ($0.name, nil) }
        }
    }

    private mutating func invited(
        _ mail: TroubledMail, _ db: borrowing Connection
    ) throws -> (name: String, number: String?)? {
        guard let invitation = try? db.invitation(InvitationID(rawValue: mail.subject)),
            let person = try db.person(invitation.person, on: permit.at.day),
            let own = try sendingPermit(at: invitation.implementation, db),
            own.mayOpen(person.id, snapshot: invitation.department, today: person.department)
        else { return nil }
        return (person.identity.name, person.identity.number)
    }

    private mutating func sendingPermit(
        at id: ImplementationID, _ db: borrowing Connection
    ) throws -> Permit? {
        if let known = sending[id] { return known }
        let found = try db.permit(.mailResend, on: .implementation(id), under: permit)
        sending[id] = .some(found)
        return found
    }
}
