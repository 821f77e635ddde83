import HTML
import StressCheck

/// The lines of both methods as numbers to edit, the method that decides, and the freeze.
struct CriteriaForm: Sendable {
    let examples: [Criteria]
    let controls: Controls
    let action: String

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.criteria
        return HTMLBuilder.buildBlock(
            p { texts.lead },
            notice(.info) { p { texts.integers } },
            frame.postForm(action, styleClass: "criteria flow") {
                div(.class("methods")) { for example in ordered { method(example, texts) } }
                filled.radios(
                    texts.deciding, name: "deciding",
                    options: ordered.map { .init(value: $0.method.rawValue, label: texts.method($0.method)) },
                    hint: texts.decidingHint)
                filled.checkbox(texts.confirm, name: "confirmed")
                actions { frame.submit(texts.freeze, name: "act", value: "freeze", secondary: false) }
            })
    }

    /// その2 first: it is the one that decides unless somebody chooses otherwise.
    private var ordered: [Criteria] {
        examples.filter { $0.method == .conversionTable } + examples.filter { $0.method != .conversionTable }
    }

    private var filled: Controls {
        var start = ["deciding": ordered.first?.method.rawValue ?? ""]
        for example in examples {
            for (rule, line) in example.lines {
                start[CriteriaFields.name(example.method, rule.id, line.variable)] = String(line.value)
            }
        }
        var filled = controls
        filled.values.merge(start) { typed, _ in typed }
        return filled
    }

    private func method(_ criteria: Criteria, _ texts: StaffCriteriaTexts) -> HTML {
        fieldset(.class("method", "flow")) {
            legend { texts.method(criteria.method) }
            p(.class("support")) { texts.methodNote(criteria.method) }
            p { texts.anyRule }
            for rule in criteria.rules { self.rule(rule, criteria.method, texts) }
        }
    }

    private func rule(_ rule: Criteria.Rule, _ method: Method, _ texts: StaffCriteriaTexts) -> HTML {
        div(.class("rule")) {
            span(.class("rule-mark")) { rule.label }
            div {
                for (index, condition) in rule.conditions.enumerated() {
                    if index > 0 { span(.class("support")) { texts.and } }
                    line(condition, rule, method, texts)
                }
            }
        }
    }

    /// A number in the middle of its sentence; the whole sentence is its label.
    private func line(
        _ condition: Criteria.Condition, _ rule: Criteria.Rule, _ method: Method, _ texts: StaffCriteriaTexts
    ) -> HTML {
        let name = CriteriaFields.name(method, rule.id, condition.variable)
        let id = Controls.id(of: name)
        return div(controls.fieldClass(name)) {
            label(.for(id), .class("line")) {
                span(.class("visually-hidden")) { rule.label + " " }
                texts.variable(condition.variable)
            }
            filled.messages(name, hint: nil)
            div(.class("line-value")) {
                input(
                    .type(.number), .id(id), .name(name), .value(filled.values[name]), .inputmode("numeric"),
                    .required(true),
                    .aria(
                        .describedby,
                        [filled.describedBy(name, hint: nil), id + "-side"]
                            .compactMap { $0 }.joined(separator: " ")),
                    .aria(.invalid, controls.error(name) == nil ? nil : "true"))
                span(.id(id + "-side")) { texts.side(condition.comparison) }
            }
        }
    }
}
