import Campaigns
import HTML
import Organisation

/// Who is invited, in a draft: the duty's people always, the others by choice. Field: `groups[]`.
struct TargetForm: Sendable {
    let rule: TargetRule
    let count: TargetCount
    let action: String

    func html(_ frame: Frame) -> HTML {
        let (texts, words) = (TargetTexts.of(frame.language), frame.texts.staff.words)
        let controls = Controls(texts: frame.texts.shell)
        return card(soft: true) {
            h3(.id("targets")) { texts.heading }
            p { texts.lead }
            frame.postForm(action, styleClass: "form small-form") {
                controls.checkboxes(
                    texts.beyond, name: "groups",
                    options: WorkerGroup.allCases.map {
                        Controls.Option(
                            value: $0.rawValue,
                            label: texts.name($0) + words.paren(words.people(count.groups[$0] ?? 0)),
                            hint: texts.hint($0))
                    }, chosen: Set(rule.including.map(\.rawValue)), hint: texts.beyondHint)
                actions { frame.submit(words.save, name: "act", value: "save") }
            }
        }
    }
}

extension TargetRule {
    /// One line for the page of what was fixed.
    func words(_ texts: TargetTexts) -> String {
        if self == .standard { return texts.everybody }
        let names = WorkerGroup.allCases.filter(including.contains).map(texts.name)
        return names.isEmpty ? texts.dutyOnly : texts.dutyAnd(names)
    }
}
