import Campaigns
package import Organisation
import Storage

extension Office {
    /// Takes a sent sheet back, as long as it can be sent again. Its answers become a draft again, open as before to
    /// the session that sent them and to no other; until they are sent anew the person has not answered.
    ///
    /// A link alone is not enough, since others may read a mail: it takes the session that sent the sheet, or the
    /// own secret.
    ///
    /// - Parameter secret: the own secret; not asked for in the session that sent the sheet.
    package func withdraw(
        _ invitation: InvitationID, as who: Principal, session: Secret, secret: String = "", request: Int = 0
    ) async throws {
        let tag = SessionTag(secret: session)
        let proven = try await proof(secret, who, request)
        try await door.perform(.answerWithdraw, as: who, on: .invitation(invitation), request: request) {
            db, permit in
            let answering = try db.answeringCase(invitation, under: permit)
            let state = try db.state(of: answering, at: permit.at)
            guard state == .open else { throw Refusal.notAnswering(state) }
            guard let sheet = try db.sheet(of: invitation) else { throw Refusal.changedMeanwhile }
            guard sheet.session == tag.bytes || proven != nil && proven == answering.ownSecret else {
                throw Refusal.wrongSecret
            }
            if let proven { try db.recordSecretTries(proven, failures: 0, triesFrom: nil) }
            try db.takeBack(sheet, of: answering, permit)
        }
    }

    /// The secret that was given, if it is the person's; nil when none was given.
    private func proof(_ secret: String, _ who: Principal, _ request: Int) async throws -> OwnSecretID? {
        guard !secret.isEmpty, case .link(_, let person) = who else { return nil }
        return try await provenOwner(.person(person), secret: secret, request: request).secret
    }
}

extension Connection {
    fileprivate func takeBack(
        _ sheet: StoredSheet, of answering: AnsweringCase, _ permit: Permit
    ) throws {
        let codes = try answers(of: sheet, campaign: answering.facts.campaign.id, under: permit).codes
        var draft = DraftAnswers(stored: [], itemCount: codes.count)
        let given = codes.enumerated().filter { $0.element != 0 }
        draft.take(
            given.map { (place: $0.offset, code: $0.element) }, from: SessionTag(stored: sheet.session))
        try saveDraft(draft.bytes, of: answering, under: permit)
        try withdraw(sheet, under: permit)
    }
}
