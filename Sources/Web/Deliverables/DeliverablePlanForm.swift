import Campaigns
import HTML

/// 納品計画 of a draft. Fields: `moment-ITEM way-ITEM`.
struct DeliverablePlanForm: Sendable {
    let plan: DeliverablePlan
    let action: String

    static func moment(_ item: Deliverable) -> String { "moment-" + item.rawValue }
    static func way(_ item: Deliverable) -> String { "way-" + item.rawValue }

    /// What there is nothing to choose about is not asked.
    static var chosen: [Deliverable] { Deliverable.allCases.filter { $0.moments.count > 1 } }

    func html(_ frame: Frame) -> HTML {
        let texts = DeliverableTexts.of(frame.language)
        var values: [String: String] = [:]
        for item in Self.chosen {
            values[Self.moment(item)] = plan[item].moment.rawValue
            values[Self.way(item)] = plan[item].way.rawValue
        }
        let controls = Controls(texts: frame.texts.shell, values: values)
        return card(soft: true) {
            h3(.id("deliverables")) { texts.planHeading }
            p { texts.planLead }
            frame.postForm(action, styleClass: "form small-form") {
                for item in Self.chosen {
                    fieldset {
                        legend { strong { texts.name(item) } }
                        controls.select(
                            texts.momentLabel, name: Self.moment(item),
                            options: item.moments.map { .init(value: $0.rawValue, label: texts.moment($0)) })
                        controls.select(
                            texts.wayLabel, name: Self.way(item),
                            options: item.ways.map { .init(value: $0.rawValue, label: texts.way($0)) })
                    }
                }
                actions { frame.submit(frame.texts.staff.words.save, name: "act", value: "save") }
            }
        }
    }
}

extension Form {
    /// nil where something did not come from the form.
    var deliverablePlan: DeliverablePlan? {
        var plan = DeliverablePlan.standard
        for item in DeliverablePlanForm.chosen {
            guard let moment = DeliveryMoment(rawValue: trimmed(DeliverablePlanForm.moment(item))),
                let way = DeliveryWay(rawValue: trimmed(DeliverablePlanForm.way(item)))
            else { return nil }
            plan[item] = DeliverablePlan.Entry(moment, way)
        }
        return plan
    }
}
