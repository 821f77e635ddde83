import Campaigns
import Operations
import Organisation

/// 会社のメッセージ, to whoever writes them and to whoever reads them.
struct MessageTexts: Sendable {
    let heading: String
    let link: String
    let lead: String
    let points: [String]
    let name: @Sendable (CompanyMessage.Kind) -> String
    let place: @Sendable (CompanyMessage.Kind) -> String
    let none: String
    let takenAway: String
    let write: @Sendable (String) -> String
    let read: @Sendable (String) -> String
    let words: String
    let wordsHint: String
    let preview: String
    let save: String
    let saved: String
    let changed: String
    let versions: String
    let version: @Sendable (Int) -> String
    let writtenBy: @Sendable (_ version: Int, _ author: String, _ at: String) -> String
    let fault: @Sendable (MessageWords.Fault) -> String
    let previewMark: String
    let previewBack: String
    let sample: String
    let sampleWorkplace: String

    /// On people's pages.
    let fromCompany: String
    let consultation: String
    let consent: String
    let afterCheck: String
    let selection: String

    func signed(_ one: SignedMessage, _ frame: Frame) -> String {
        writtenBy(one.message.version, one.author, frame.texts.staff.words.moment(one.message.at))
    }

    static func of(_ language: Language) -> MessageTexts { language == .ja ? ja : en }
}
