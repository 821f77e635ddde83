package import Campaigns
package import Organisation
import Storage

extension Office {
    /// Moves somebody to paper, or back to the screen. What was begun the other way is gone: links and what was
    /// opened by them, a draft, a first typing. Whoever goes back to the screen gets another link by mail where
    /// there is an address.
    package func answer(
        by mode: AnswerMode, _ invitation: InvitationID, as who: Principal, request: Int = 0
    ) async throws {
        try await door.perform(
            .paperAnswerChange, as: who, on: .invitation(invitation), request: request
        ) { db, permit in
            let answering = try db.answeringCase(invitation, under: permit)
            let state = answering.facts.state(at: permit.at)
            guard state != .closed, answering.facts.openedAt != nil else {
                throw PaperRefusal.notAnswering(state)
            }
            guard !answering.isSent else { throw PaperRefusal.answered }
            guard try db.answerMode(of: invitation) != mode else { return }
            try db.insert(mode, for: invitation, under: permit)
            try db.endLinks(of: invitation, at: permit.at)
            try db.deleteDraft(of: invitation)
            let person = try db.person(answering.invitation.person, on: permit.at.day)
            if mode == .screen, state == .open, person?.identity.mail.isEmpty == false {
                try db.enqueue(.newLink, subject: invitation.rawValue, due: permit.at, under: permit)
            }
        }
    }
}
