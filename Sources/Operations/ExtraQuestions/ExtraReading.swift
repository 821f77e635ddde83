package import Campaigns
package import Organisation
import Storage

/// What an examinee gave to one of the company's own questions, as the reader may see it.
package struct ExtraReading: Hashable, Sendable {
    package let question: ExtraQuestion
    /// nil for a text that is not the reader's to read, whether there is one or not.
    package let answer: ExtraAnswer?
}

extension Connection {
    /// Texts reach the implementer alone.
    func extraReadings(
        of sheet: StoredSheet, campaign: CampaignID, readsTexts: Bool, _ permit: Permit
    ) throws -> [ExtraReading] {
        let questions = try extraQuestions(of: sheet.implementation)
        guard !questions.isEmpty else { return [] }
        let answers = try extraAnswers(
            of: sheet.invitation, to: questions, campaign: campaign, under: permit)
        return (answers ?? ExtraAnswers(to: questions)).given.enumerated().map { place, given in
            let question = questions[place]
            return ExtraReading(
                question: question, answer: question.isText && !readsTexts ? nil : given.answer)
        }
    }
}

extension ExtraReading {
    /// The label or the text; nil for nothing.
    package func words(in language: Language) -> String? {
        switch answer {
        case .choice(let place): question.labels[place].text(in: language)
        case .text(let words): words.text
        case .some(.none), nil: nil
        }
    }
}
