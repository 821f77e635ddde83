package import Organisation

extension Connection {
    /// Codes by item number, 0 = unanswered; empty when nothing was saved yet. Drafts are answers: sealed.
    package func draft(
        of invitation: InvitationID, campaign: CampaignID, under permit: Permit
    ) throws -> (codes: [UInt8], revision: Int) {
        try permit.opening()
        guard
            let row = try row("SELECT answers, revision FROM draft WHERE invitation = \(invitation)")
        else { return ([], 0) }
        let codes = try vault.open(
            try row.bytes(0), as: .draftAnswers, row: invitation.rawValue, key: .answers(campaign))
        return (codes, try row.int(1))
    }

    package func saveDraft(
        _ codes: [UInt8], revision: Int, of invitation: InvitationID, campaign: CampaignID,
        under permit: Permit
    ) throws {
        try permit.opening()
        let sealed = try vault.seal(
            codes, as: .draftAnswers, row: invitation.rawValue, key: .answers(campaign), padTo: 256)
        try run(
            """
            INSERT INTO draft (invitation, answers, revision, saved_at)
            VALUES (\(invitation), \(sealed), \(revision), \(permit.at))
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
