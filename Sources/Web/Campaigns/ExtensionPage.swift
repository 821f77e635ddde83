import Campaigns
import HTML
import Organisation

/// Asks before the last day is moved or a late round begins, and says what follows for people who answer.
struct ExtensionPage: Sendable {
    let summary: CampaignSummary
    /// In a late round its two days may be the same.
    let longer: PeriodExtension
    let isLateRound: Bool

    private var id: Segment { .id(summary.id) }

    func html(_ frame: Frame) -> HTML {
        let (texts, words) = (PeriodTexts.of(frame.language), frame.texts.staff.words)
        let asked = isLateRound ? texts.late : texts.extend
        let here = frame.paths.campaign(id)
        return frame.page(asked.confirmHeading, styles: [.staff], back: (summary.name, here)) {
            facts([
                (frame.texts.staff.campaigns.columnName, .text(summary.name)),
                (frame.texts.staff.campaigns.workplace, .text(summary.implementation.workplace.name)),
                (texts.now, .text(words.day(longer.from))),
                (texts.then, strong { words.day(longer.until) }),
            ])
            p { asked.confirmLead }
            ul {
                for point in asked.points { li { point } }
                li { reminders(words, texts) }
            }
            frame.postForm(isLateRound ? frame.paths.lateRounds(of: id) : frame.paths.extensions(of: id)) {
                frame.hiddenField("from", longer.from.text)
                frame.hiddenField("until", longer.until.text)
                frame.hiddenField("confirmed", "yes")
                actions {
                    frame.submit(asked.submit, large: true)
                    frame.linkButton(words.cancel, here, secondary: true)
                }
            }
        }
    }

    /// Those to come under the new last day.
    private func reminders(_ words: StaffWords, _ texts: PeriodTexts) -> String {
        let moved = summary.implementation.with(longer)
        let days = moved.plannedReminders.map(\.day).filter { $0 >= longer.at.day }
        return moved.reminders.isOn && !days.isEmpty
            ? texts.reminders(days.map(words.day)) : texts.noReminders
    }
}
