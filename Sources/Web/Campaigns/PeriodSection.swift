import Campaigns
import HTML
import Organisation

/// 回答期間の延長 on the page of an implementation: what was moved so far, and the form for those who may.
/// Field: `until`.
struct PeriodSection: Sendable {
    let summary: CampaignSummary
    let staff: [StaffMember]
    let mayExtend: Bool
    var values: [String: String] = [:]
    var errors: [FieldError] = []

    private var implementation: Implementation { summary.implementation }
    private var canMove: Bool { mayExtend && implementation.phase == .opened }

    func html(_ frame: Frame) -> HTML {
        guard canMove || !implementation.extensions.isEmpty else { return .empty }
        let texts = PeriodTexts.of(frame.language)
        return section(.class("flow"), .id("period")) {
            h2 { texts.heading }
            if !implementation.extensions.isEmpty { history(frame, texts) }
            if canMove { form(frame, texts) }
        }
    }

    private func history(_ frame: Frame, _ texts: PeriodTexts) -> HTML {
        let words = frame.texts.staff.words
        return facts(
            implementation.extensions.map { one in
                let name = staff.first { $0.id == one.by }?.name ?? words.none
                return (
                    words.moment(one.at), .text(texts.moved(words.day(one.from), words.day(one.until), name))
                )
            })
    }

    private func form(_ frame: Frame, _ texts: PeriodTexts) -> HTML {
        let controls = Controls(texts: frame.texts.shell, values: values, errors: errors)
        let last = frame.texts.staff.words.day(implementation.campaign.lastDay)
        return card(soft: true) {
            controls.errorSummary
            p { texts.lead(last) }
            frame.postForm(frame.paths.extensions(of: .id(summary.id)), styleClass: "form small-form") {
                frame.hiddenField("from", implementation.campaign.lastDay.text)
                controls.text(texts.until, name: "until", kind: .date, hint: texts.untilHint)
                actions { frame.submit(texts.ask, name: "act", value: "ask") }
            }
        }
    }
}
