package import Campaigns
package import Organisation
import Storage

/// The company's own questions as the holder of a form may see them now.
package struct ExtraForm: Sendable {
    package let questions: [ExtraQuestion]
    /// What this very session gave; nil where another one gave something.
    package let shown: [ExtraAnswer?]
    package let answeredCount: Int
    /// Whether the page was turned before, with or without answers.
    package let isSaved: Bool

    package init(
        questions: [ExtraQuestion], shown: [ExtraAnswer?], answeredCount: Int, isSaved: Bool
    ) {
        self.questions = questions
        self.shown = shown
        self.answeredCount = answeredCount
        self.isSaved = isSaved
    }
}

extension Office {
    /// Saves answers to the company's own questions, by place. What does not fit its question is left out.
    package func saveExtra(
        _ answers: [Int: ExtraAnswer], of invitation: InvitationID, as who: Principal, session: Secret,
        request: Int = 0
    ) async throws {
        let tag = SessionTag(secret: session)
        try await door.perform(.answerSave, as: who, on: .invitation(invitation), request: request) {
            db, permit in
            let answering = try db.answeringCase(invitation, under: permit)
            let state = answering.facts.state(at: permit.at)
            guard state == .open else { throw Refusal.notAnswering(state) }
            guard !answering.isSent else { throw Refusal.alreadySent }
            guard answering.extraQuestions > 0 else { return }
            var kept = try db.extraAnswers(of: answering, permit)
            kept.answers.take(answers, from: tag.bytes)
            try db.saveExtraAnswers(
                kept.answers, of: invitation, campaign: answering.facts.campaign.id, under: permit)
        }
    }
}

extension Connection {
    /// nil where the company asks nothing of its own: then not one statement more is made.
    func extraForm(_ answering: AnsweringCase, tag: SessionTag, _ permit: Permit) throws -> ExtraForm? {
        guard answering.extraQuestions > 0 else { return nil }
        let kept = try extraAnswers(of: answering, permit)
        return ExtraForm(
            questions: kept.answers.questions, shown: kept.answers.shown(to: tag.bytes),
            answeredCount: kept.answers.answeredCount, isSaved: kept.isSaved)
    }

    fileprivate func extraAnswers(
        of answering: AnsweringCase, _ permit: Permit
    ) throws -> (answers: ExtraAnswers, isSaved: Bool) {
        let questions = try extraQuestions(of: answering.invitation.implementation)
        let saved = try extraAnswers(
            of: answering.invitation.id, to: questions, campaign: answering.facts.campaign.id, under: permit)
        return (saved ?? ExtraAnswers(to: questions), saved != nil)
    }
}
