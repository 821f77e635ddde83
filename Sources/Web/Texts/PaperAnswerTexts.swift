import Campaigns
import Operations
import Organisation

/// The clerk's desk for questionnaires on paper.
struct PaperAnswerTexts: Sendable {
    let heading: String
    let lead: [String]
    let closed: String
    let listHeading: String
    let nobody: String
    let columns: [String]
    let state: @Sendable (PaperAnswerLine.State) -> String
    let searchHeading: String
    let number: String
    let search: String
    let notFound: String
    let toPaper: String
    let toPaperLead: String
    let toScreen: String
    /// Whether another link goes by mail.
    let toScreenLead: @Sendable (_ byMail: Bool) -> String
    let type: String
    let again: String
    let done: @Sendable (Done) -> String
    let entry: PaperEntryTexts
    let refusal: @Sendable (PaperRefusal) -> String

    enum Done: Sendable {
        case moved, once, stored(Int), discarded
    }

    static func of(_ language: Language) -> PaperAnswerTexts { language == .ja ? ja : en }
}

struct PaperEntryTexts: Sendable {
    let heading: @Sendable (_ isFirst: Bool) -> String
    let person: String
    let name: String
    let department: String
    let lead: [String]
    let section: @Sendable (_ id: String, _ items: Int) -> String
    let hint: @Sendable (_ choices: String) -> String
    let day: String
    let dayHint: String
    let submit: @Sendable (_ isFirst: Bool) -> String
    let discardHeading: String
    let discardLead: String
    let discard: String
    let count: @Sendable (_ section: String, _ found: Int, _ wanted: Int) -> String
    let noCode: @Sendable (_ section: String, _ place: Int) -> String
    let differs: @Sendable (_ items: String) -> String
    let stored: String
}
