import Campaigns
import Organisation

/// 受検勧奨: on the page of an implementation, and the page that asks before one goes out.
final class ReminderTexts: Sendable {
    let heading: String
    let lead: String
    let next: String
    let noneComing: String
    let isOff: String
    let sent: String
    let occasion: @Sendable (Reminder.Occasion) -> String
    let mails: @Sendable (Int) -> String
    let countNote: String
    let form: ReminderFormTexts
    let page: ReminderPageTexts

    init(
        heading: String, lead: String, next: String, noneComing: String, isOff: String, sent: String,
        occasion: @escaping @Sendable (Reminder.Occasion) -> String,
        mails: @escaping @Sendable (Int) -> String, countNote: String, form: ReminderFormTexts,
        page: ReminderPageTexts
    ) {
        self.heading = heading
        self.lead = lead
        self.next = next
        self.noneComing = noneComing
        self.isOff = isOff
        self.sent = sent
        self.occasion = occasion
        self.mails = mails
        self.countNote = countNote
        self.form = form
        self.page = page
    }

    static func of(_ language: Language) -> ReminderTexts { language == .ja ? ja : en }
}

struct ReminderFormTexts: Sendable {
    let switchLabel: String
    let on: String
    let off: String
    let perWeek: String
    let perWeekHint: String
    let times: @Sendable (Int) -> String
    let save: String
    let saved: String
    let refused: String
}

struct ReminderPageTexts: Sendable {
    let link: String
    let heading: String
    let lead: String
    let everybody: String
    let places: String
    let leaves: @Sendable (String) -> String
    let points: [String]
    let submit: String
    let done: String
    let wordsHeading: String
    let wordsLead: String
    let subject: String
    let back: String
}
