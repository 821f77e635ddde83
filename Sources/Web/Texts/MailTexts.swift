import Campaigns
import Organisation

/// メールの送信状況.
struct MailTexts: Sendable {
    let menu: String
    let lead: String
    let state: @Sendable (MailState) -> String
    let explanation: @Sendable (MailState) -> String
    let count: @Sendable (Int) -> String
    let answersHeading: String
    let answersLead: String
    let columnState: String
    let columnAnswer: String
    let columnCount: String
    let linesHeading: String
    let linesLead: String
    let noLines: String
    let name: String
    let number: String
    let next: String
    let unnamed: String
    let waitsUntil: @Sendable (String) -> String
    let answer: @Sendable (MailState, Int?) -> String
    let sendAgain: String
    let sendAgainTo: @Sendable (String) -> String
    let part: @Sendable (Int) -> String
    let partsHeading: String
    let fallbackHeading: String
    let fallback: String
    let toCampaigns: String
    let done: String

    static func of(_ language: Language) -> MailTexts { language == .ja ? .ja : .en }
}
