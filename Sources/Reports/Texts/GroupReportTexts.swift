internal import Organisation

/// The words of 組織診断報告書 that are not figures' names.
struct GroupReportTexts: Sendable {
    let title: String
    let subtitle: String
    let colon: String
    let lead: @Sendable (Int) -> String
    let use: String
    let ownOnly: String
    let madeOn: @Sendable (String) -> String
    let outline: String
    let company: String
    let workplace: String
    let campaign: String
    let period: String
    let invited: String
    let answered: String
    let questionnaire: String
    let method: String
    let methodWords: String
    let norms: String
    let rules: String
    let rulesWords: @Sendable (String, Int) -> String
    let published: String
    let made: String
    let targets: String
    let comparedWith: String
    let units: String
    let attributesLead: String
    let reading: String
    let howToRead: [(String, [String])]

    static func of(_ language: Language) -> GroupReportTexts { language == .ja ? ja : en }
}
