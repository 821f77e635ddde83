import Campaigns
package import Organisation

extension Connection {
    /// Codes by item number, 0 = unanswered; empty when nothing was saved yet. Drafts are answers: sealed.
    package func draft(of answering: AnsweringCase, under permit: Permit) throws -> [UInt8] {
        try permit.opening()
        guard let sealed = answering.sealedDraft else { return [] }
        return try vault.open(
            sealed, as: .draftAnswers, row: answering.invitation.id.rawValue,
            key: .answers(answering.facts.campaign.id))
    }

    /// Stores the codes in place of what was saved before.
    package func saveDraft(_ codes: [UInt8], of answering: AnsweringCase, under permit: Permit) throws {
        try permit.opening()
        let (id, revision) = (answering.invitation.id, answering.revision + 1)
        let sealed = try vault.seal(
            codes, as: .draftAnswers, row: id.rawValue, key: .answers(answering.facts.campaign.id), padTo: 256
        )
        try run(
            """
            INSERT INTO draft (invitation, answers, revision, saved_at)
            VALUES (\(id), \(sealed), \(revision), \(permit.at))
            ON CONFLICT (invitation) DO UPDATE SET
              answers = excluded.answers, revision = excluded.revision, saved_at = excluded.saved_at
            """)
    }

    package func deleteDraft(of invitation: InvitationID) throws {
        try run("DELETE FROM draft WHERE invitation = \(invitation)")
    }

    /// At closing, what was never sent is gone.
    package func deleteDrafts(of implementation: ImplementationID) throws {
        try run(
            """
            DELETE FROM draft WHERE invitation IN
              (SELECT id FROM invitation WHERE implementation = \(implementation))
            """)
    }
}
