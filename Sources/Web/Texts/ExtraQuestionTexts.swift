import Campaigns
import Organisation

/// 会社独自の質問, to whoever writes them, answers them and reads the answers.
struct ExtraQuestionTexts: Sendable {
    let heading: String
    let linkLead: String
    let toDraft: String
    let toFixed: String
    let lead: String
    let points: [String]
    let none: String
    let fixed: String
    let full: String
    let addHeading: String
    let kind: String
    let kindChoice: String
    let kindText: String
    let kindTextHint: String
    let ja: String
    let en: String
    let enHint: String
    let consentHint: String
    let labelsJa: String
    let labelsEn: String
    let labelsHint: String
    let labelsEnHint: String
    let add: String
    let save: String
    let change: @Sendable (Int) -> String
    let remove: @Sendable (Int) -> String
    let saved: String
    let changedMeanwhile: String
    let fault: @Sendable (ExtraQuestionFault.Reason) -> String

    let companyHeading: String
    let companyLead: @Sendable (String) -> String
    let whoSees: [String]
    let notRead: String
    let textHint: String
    let textTooLong: String
    let noAnswer: String
    let back: String
    let opening: @Sendable (Int) -> String
    let checkHeading: String
    let checkCount: @Sendable (Int, Int) -> String
    let checkLink: String

    let readingLead: String
    let implementerOnly: String

    static func of(_ language: Language) -> ExtraQuestionTexts { language == .ja ? ja : en }
}
