import Campaigns
package import Organisation
import Storage

extension Office {
    /// Sends anew what was refused or came back: a mail of its own with another link, to the address of then. Pressed
    /// twice, it is one mail.
    package func sendAgain(_ id: MailTaskID, as who: Principal, request: Int = 0) async throws {
        try await door.perform(.mailResend, as: who, on: .mail(id), request: request) { db, permit in
            guard let mail = try db.troubledMail(id) else { throw Refusal.changedMeanwhile }
            guard mail.state.isFailed else { throw Refusal.changedMeanwhile }
            try db.checkSendingAgain(mail, at: permit.at)
            guard try db.follow(mail, by: mail.kind.again, due: permit.at, under: permit) else {
                throw Refusal.changedMeanwhile
            }
        }
    }
}

extension MailKind {
    /// What was a reminder goes out as the invitation: whoever got neither needs all of its words.
    fileprivate var again: MailKind { self == .reminder ? .invitation : self }
}

extension Connection {
    /// An invitation is of use only to somebody who can still answer.
    fileprivate func checkSendingAgain(_ mail: TroubledMail, at now: Instant) throws {
        if [.resultReady, .resultReminder].contains(mail.kind) { return }
        let invitation = try invitation(InvitationID(rawValue: mail.subject))
        let state = try implementation(invitation.implementation).answering(at: now)
        guard state == .open || state == .notYet else { throw Refusal.notAnswering(state) }
        guard try sheet(of: invitation.id) == nil, try !hasLeft(invitation.person, on: now.day) else {
            throw Refusal.changedMeanwhile
        }
    }
}
