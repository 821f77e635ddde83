import Campaigns
import HTML
import Operations
import Organisation

/// What somebody wrote on the form that came with the letter. Nothing is ticked beforehand.
/// Fields: `form_number form_answer form_request form_day`.
struct ConsentFormCard: Sendable {
    let batch: Batch
    let plan: ConsentPlan
    let today: Day
    var values: [String: String] = [:]

    func html(_ frame: Frame) -> HTML {
        let texts = DeliveryTexts.of(frame.language).form
        var filled = values
        filled["form_day"] = filled["form_day"] ?? today.text
        let controls = Controls(texts: frame.texts.shell, values: filled)
        return section(.class("flow"), .id("form")) {
            h2 { texts.heading }
            for line in texts.lead { p { line } }
            card(soft: true) {
                frame.postForm(frame.paths.consentForms(of: .id(batch.id)), styleClass: "form small-form") {
                    controls.text(texts.number, name: "form_number", maxLength: 100, short: true)
                    if plan.mode == .individual {
                        controls.radios(
                            texts.answer, name: "form_answer",
                            options: [
                                .init(value: "agree", label: texts.agree),
                                .init(value: "decline", label: texts.decline),
                                .init(value: "none", label: texts.none),
                            ])
                    }
                    controls.checkbox(texts.request, name: "form_request")
                    controls.text(texts.day, name: "form_day", kind: .date, hint: texts.dayHint)
                    actions { frame.submit(texts.submit, name: "act", value: "enter") }
                }
            }
        }
    }
}
