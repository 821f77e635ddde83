import Campaigns
import HTML
import Organisation

/// 回答期間の延長 and, after the closing, 後日の受検, on the page of an implementation: what was done so far, and the form
/// for those who may. Field: `until`.
struct PeriodSection: Sendable {
    let summary: CampaignSummary
    let staff: [StaffMember]
    let mayExtend: Bool
    let mayReopen: Bool
    var values: [String: String] = [:]
    var errors: [FieldError] = []

    private var implementation: Implementation { summary.implementation }
    private var isLateRound: Bool { implementation.phase == .closed }
    private var canMove: Bool { isLateRound ? mayReopen : mayExtend && implementation.phase == .opened }

    func html(_ frame: Frame) -> HTML {
        guard canMove || !events(frame).isEmpty else { return .empty }
        let texts = PeriodTexts.of(frame.language)
        let words = isLateRound ? texts.late : texts.extend
        return section(.class("flow"), .id("period")) {
            h2 { words.heading }
            facts(events(frame).map { ($0.at, .text($0.words)) })
            if canMove { form(frame, texts, words) }
        }
    }

    /// What moved the end of answering so far, in the order in which it was done.
    private func events(_ frame: Frame) -> [(at: String, words: String)] {
        let (texts, words) = (PeriodTexts.of(frame.language), frame.texts.staff.words)
        let moves = implementation.extensions.map {
            ($0.at, texts.moved(words.day($0.from), words.day($0.until), name($0.by, words)))
        }
        let rounds = implementation.lateRounds.map {
            let end = $0.closedAt.map { texts.ended(words.moment($0)) } ?? texts.goesOn
            return ($0.openedAt, texts.began(name($0.openedBy, words)) + end)
        }
        return (moves + rounds).sorted { $0.0 < $1.0 }.map { (words.moment($0.0), $0.1) }
    }

    private func name(_ account: AccountID, _ words: StaffWords) -> String {
        staff.first { $0.id == account }?.name ?? words.none
    }

    private func form(_ frame: Frame, _ texts: PeriodTexts, _ words: PeriodWords) -> HTML {
        let controls = Controls(texts: frame.texts.shell, values: values, errors: errors)
        let last = frame.texts.staff.words.day(implementation.campaign.lastDay)
        let id = Segment.id(summary.id)
        let path = isLateRound ? frame.paths.lateRounds(of: id) : frame.paths.extensions(of: id)
        return card(soft: true) {
            controls.errorSummary
            p { words.lead(last) }
            frame.postForm(path, styleClass: "form small-form") {
                frame.hiddenField("from", implementation.campaign.lastDay.text)
                controls.text(texts.until, name: "until", kind: .date, hint: texts.untilHint)
                actions { frame.submit(words.ask, name: "act", value: "ask") }
            }
        }
    }
}
