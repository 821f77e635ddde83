import Campaigns
import HTML
import Organisation

/// The implementer's words to a decision, before the release. Field: `reason`.
struct ReasonForm: Sendable {
    let sheet: SheetID
    let reason: String
    let isOpen: Bool

    func html(_ frame: Frame) -> HTML {
        let texts = NeedRecordTexts.of(frame.language)
        if !isOpen {
            return reason.isEmpty
                ? .empty
                : section(.class("flow"), .id("reason")) {
                    h2 { texts.reason }
                    div(.class("quoted", "plain")) { reason }
                }
        }
        let controls = Controls(texts: frame.texts.shell, values: ["reason": reason])
        return section(.class("flow"), .id("reason")) {
            frame.postForm(frame.paths.decisionReason(on: .id(sheet)), styleClass: "form small-form") {
                controls.textArea(
                    texts.reason, name: "reason", required: false, hint: texts.reasonHint, rows: 2,
                    maxLength: NeedRecordLimits.longestReason)
                actions { frame.submit(texts.reasonSave, name: "act", value: "reason") }
            }
        }
    }
}
