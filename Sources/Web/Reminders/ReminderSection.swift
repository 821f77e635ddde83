import Campaigns
import HTML
import Operations
import Organisation

/// Reminders on the page of an implementation: when they go, how many went, and the switch for those who may.
/// Fields: `reminders per_week`.
struct ReminderSection: Sendable {
    let summary: CampaignSummary
    let maySet: Bool
    let maySend: Bool
    let isSaved: Bool
    let isRefused: Bool

    private var id: Segment { .id(summary.id) }
    private var plan: ReminderPlan { summary.implementation.reminders }
    private var isOpen: Bool { summary.implementation.phase == .opened }

    func html(_ frame: Frame) -> HTML {
        let texts = ReminderTexts.of(frame.language)
        return section(.class("flow"), .id("reminders")) {
            h2 { texts.heading }
            if isSaved { notice(.success, live: true) { p { texts.form.saved } } }
            if isOpen { p { texts.lead } }
            facts(coming(frame, texts) + sent(texts))
            p(.class("support")) { texts.countNote }
            if isOpen && maySend {
                actions {
                    frame.linkButton(texts.page.link, frame.paths.reminders(of: id), secondary: true)
                }
            }
            if isOpen && maySet { form(frame, texts.form) }
        }
    }

    private func coming(_ frame: Frame, _ texts: ReminderTexts) -> [(String, HTML)] {
        guard isOpen else { return [] }
        if !plan.isOn { return [(texts.next, .text(texts.isOff))] }
        if summary.reminders.coming.isEmpty { return [(texts.next, .text(texts.noneComing))] }
        let days = ul(.class("bare")) {
            for one in summary.reminders.coming {
                li {
                    frame.texts.staff.words.day(one.day)
                        + frame.texts.staff.words.paren(texts.occasion(one.occasion))
                }
            }
        }
        return [(texts.next, days)]
    }

    private func sent(_ texts: ReminderTexts) -> [(String, HTML)] {
        let counts = ul(.class("bare")) {
            for occasion in Reminder.Occasion.allCases {
                li {
                    texts.occasion(occasion) + "　" + texts.mails(summary.reminders.sent[occasion] ?? 0)
                }
            }
        }
        return [(texts.sent, counts)]
    }

    private func form(_ frame: Frame, _ texts: ReminderFormTexts) -> HTML {
        let controls = Controls(
            texts: frame.texts.shell,
            values: ["reminders": plan.isOn ? "on" : "off", "per_week": String(plan.perWeek)],
            errors: isRefused ? [FieldError(field: "per_week", message: texts.refused)] : [])
        return card(soft: true) {
            controls.errorSummary
            frame.postForm(frame.paths.reminderPlan(of: id), styleClass: "form small-form") {
                controls.radios(
                    texts.switchLabel, name: "reminders",
                    options: [.init(value: "on", label: texts.on), .init(value: "off", label: texts.off)])
                controls.select(
                    texts.perWeek, name: "per_week",
                    options: (1...ReminderPlan.mostPerWeek).map {
                        .init(value: String($0), label: texts.times($0))
                    }, hint: texts.perWeekHint)
                actions { frame.submit(texts.save, name: "act", value: "save") }
            }
        }
    }
}
