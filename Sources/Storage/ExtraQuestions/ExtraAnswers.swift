package import Campaigns
package import Organisation

extension ColumnLabel {
    static let extraAnswer = ColumnLabel("extra_answer.content")
}

extension Connection {
    /// What a person gave to the company's own questions; nil where nothing was saved yet.
    package func extraAnswers(
        of invitation: InvitationID, to questions: [ExtraQuestion], campaign: CampaignID, under permit: Permit
    ) throws -> ExtraAnswers? {
        try permit.opening()
        let found = try row("SELECT content FROM extra_answer WHERE invitation = \(invitation)")
        guard let sealed = try found?.bytes(0) else { return nil }
        let plain = try vault.open(
            sealed, as: .extraAnswer, row: invitation.rawValue, key: .answers(campaign))
        guard let answers = ExtraAnswers(bytes: plain, to: questions) else {
            throw StorageError.fault(StorageFault("extra answers do not read"))
        }
        return answers
    }

    /// In place of what was saved before. The database refuses it while a sheet stands beside it.
    package func saveExtraAnswers(
        _ answers: ExtraAnswers, of invitation: InvitationID, campaign: CampaignID, under permit: Permit
    ) throws {
        try permit.opening()
        let sealed = try vault.seal(
            answers.bytes, as: .extraAnswer, row: invitation.rawValue, key: .answers(campaign),
            exactly: ExtraAnswers.sealedSize(for: answers.questions))
        try run("DELETE FROM extra_answer WHERE invitation = \(invitation)")
        try run(
            """
            INSERT INTO extra_answer (invitation, content, saved_at)
            VALUES (\(invitation), \(sealed), \(permit.at))
            """)
    }

    /// Before a sheet is sent: whoever gave nothing has a row of the same size.
    package func fillExtraAnswers(
        of invitation: InvitationID, at implementation: ImplementationID, campaign: CampaignID,
        under permit: Permit
    ) throws {
        let found = try row("SELECT count(*) FROM extra_answer WHERE invitation = \(invitation)")
        guard try found?.int(0) == 0 else { return }
        try saveExtraAnswers(
            ExtraAnswers(to: try extraQuestions(of: implementation)), of: invitation, campaign: campaign,
            under: permit)
    }
}
