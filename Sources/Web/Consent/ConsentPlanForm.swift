import Campaigns
import HTML
import Organisation

/// Whether people are asked, and for how much. Fields: `consent_mode consent_scope agreed_on agreed_by`.
struct ConsentPlanForm: Sendable {
    let plan: ConsentPlan
    let controls: Controls
    let action: String

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.consent.plan
        var filled = controls
        if !filled.values.keys.contains("consent_mode") {
            filled.values["consent_mode"] = plan.mode.rawValue
            filled.values["consent_scope"] = plan.scope.rawValue
            filled.values["agreed_on"] = plan.agreement?.day.text
            filled.values["agreed_by"] = plan.agreement?.by
        }
        return card(soft: true) {
            h3 { texts.heading }
            p { texts.lead }
            frame.postForm(action, styleClass: "form small-form") {
                filled.radios(
                    texts.mode, name: "consent_mode",
                    options: ConsentPlan.Mode.allCases.map {
                        Controls.Option(value: $0.rawValue, label: texts.name($0), hint: texts.hint($0))
                    })
                filled.radios(
                    texts.scope, name: "consent_scope",
                    options: ConsentScope.allCases.map {
                        Controls.Option(value: $0.rawValue, label: texts.scopeName($0))
                    })
                filled.text(
                    texts.agreedOn, name: "agreed_on", kind: .date, required: false, hint: texts.agreementHint
                )
                filled.text(
                    texts.agreedBy, name: "agreed_by", required: false, autocomplete: "off",
                    maxLength: ConsentPlan.longestName)
                actions { frame.submit(frame.texts.staff.words.save, name: "act", value: "save") }
            }
        }
    }
}

extension ConsentPlan {
    /// nil where a choice is missing.
    init?(_ form: Form) {
        guard let mode = Mode(rawValue: form.trimmed("consent_mode")),
            let scope = ConsentScope(rawValue: form.trimmed("consent_scope"))
        else { return nil }
        let agreement = Day(text: form.trimmed("agreed_on")).map {
            WorkplaceAgreement(day: $0, by: form.trimmed("agreed_by"))
        }
        self.init(mode: mode, scope: scope, agreement: mode == .allRefused ? agreement : nil)
    }
}
