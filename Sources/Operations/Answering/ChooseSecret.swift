import Campaigns
package import Organisation
import Storage

extension Office {
    /// The person's own secret, in the session that sent the answers and nowhere else. It never replaces one.
    package func chooseSecret(
        _ text: String, for invitation: InvitationID, as who: Principal, session: Secret, request: Int = 0
    ) async throws {
        try OwnSecret.check(text)
        let tag = SessionTag(secret: session)
        let phc = try await passwords.hash(text, for: .respondent)
        try await door.perform(.secretChoose, as: who, on: .invitation(invitation), request: request) {
            db, permit in
            let found = try db.invitation(invitation)
            guard let receipt = try db.receipt(of: found, session: tag), receipt.canChooseSecret,
                let sheet = try db.sheet(of: invitation)
            else { throw Refusal.secretAlreadyChosen }
            let id = permit.newID(OwnSecretID.self)
            try db.insertSecret(id, of: found.person, phc: phc, at: permit.at)
            try db.bind(sheet.id, to: id, at: permit.at)
        }
    }
}
