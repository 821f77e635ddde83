import Campaigns
import HTML
import Operations
import Organisation

/// Asks before a reminder goes out, and shows its words. It holds no figure: whoever reminds learns nothing new.
struct ReminderPage: Sendable {
    let desk: ReminderDesk
    var isDone = false
    /// Why the last try was not taken.
    var refusal: Refusal?

    private var id: Segment { .id(desk.implementation.id) }

    func html(_ frame: Frame) -> HTML {
        let texts = ReminderTexts.of(frame.language).page
        let campaign = desk.implementation.campaign
        return frame.page(
            texts.heading, styles: [.staff], back: (texts.back, frame.paths.progress(of: id))
        ) {
            p(.class("support")) { campaign.name + "　" + desk.implementation.workplace.name }
            if isDone {
                notice(.success, live: true) { p { texts.done } }
            } else if let refusal = refusal ?? desk.refusal {
                notice(.info, live: self.refusal != nil) { p { frame.texts.staff.refusals.words(refusal) } }
            } else {
                asking(frame, texts)
            }
            h2 { texts.wordsHeading }
            p { texts.wordsLead }
            for words in desk.words { letter(words, texts) }
        }
    }

    @HTMLBuilder private func asking(_ frame: Frame, _ texts: ReminderPageTexts) -> HTML {
        p { texts.lead }
        if let places = desk.places {
            p { texts.places }
            ul { for place in places { li { place } } }
        } else {
            p { texts.everybody }
        }
        ul { for point in texts.points { li { point } } }
        p { texts.leaves(frame.texts.staff.words.moment(desk.leavesAt)) }
        frame.postForm(frame.paths.reminders(of: id)) {
            actions {
                frame.submit(texts.submit, large: true)
                frame.linkButton(
                    frame.texts.staff.words.cancel, frame.paths.progress(of: id), secondary: true)
            }
        }
    }

    private func letter(_ words: ReminderDesk.Words, _ texts: ReminderPageTexts) -> HTML {
        card(soft: true) {
            h3 { words.language.ownName }
            p { strong { texts.subject + "　" + words.subject } }
            p(.class("quoted"), .lang(words.language.rawValue)) { words.body }
        }
    }
}
