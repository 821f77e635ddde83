import Campaigns
import HTML

/// How results reach people, in a draft. Field: `delivery`.
struct DeliveryPlanForm: Sendable {
    let way: DeliveryWay
    let action: String

    func html(_ frame: Frame) -> HTML {
        let texts = DeliveryTexts.of(frame.language).plan
        let controls = Controls(texts: frame.texts.shell, values: ["delivery": way.rawValue])
        return card(soft: true) {
            h3(.id("delivery")) { texts.heading }
            p { texts.lead }
            frame.postForm(action, styleClass: "form small-form") {
                controls.radios(
                    texts.heading, name: "delivery",
                    options: DeliveryWay.allCases.map {
                        Controls.Option(value: $0.rawValue, label: texts.name($0), hint: texts.hint($0))
                    })
                p(.class("support")) { texts.always }
                actions { frame.submit(frame.texts.staff.words.save, name: "act", value: "save") }
            }
        }
    }
}
