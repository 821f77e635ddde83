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
        transaction.answers.add(draft: [
            id.rawValue.sqlValue, .bytes(sealed), revision.sqlValue, permit.at.sqlValue,
        ])
    }

    package func deleteDraft(of invitation: InvitationID) throws {
        transaction.answers.delete(draftOf: invitation)
    }

    /// At closing, what was never sent is gone: extra answers too, which stand beside their sheet or their draft.
    package func deleteDrafts(of implementation: ImplementationID) throws {
        try run(
            """
            DELETE FROM draft WHERE invitation IN
              (SELECT id FROM invitation WHERE implementation = \(implementation))
            """)
        try run(
            """
            DELETE FROM extra_answer WHERE invitation IN
              (SELECT v.id FROM invitation v WHERE v.implementation = \(implementation)
                AND NOT EXISTS (SELECT 1 FROM sheet s WHERE s.invitation = v.id))
            """)
    }
}
