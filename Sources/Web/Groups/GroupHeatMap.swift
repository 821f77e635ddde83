import Campaigns
import GroupAnalysis
import HTML
import Operations
import Organisation
import Reports
import StressCheck

/// Departments × scales as means of the points: a number and a colour in each cell. It scrolls in its own box, with
/// the scales and the departments staying in sight.
struct GroupHeatMap: Sendable {
    let result: GroupResult

    func html(_ frame: Frame) -> HTML {
        let texts = GroupTexts.of(frame.language)
        return HTMLBuilder.buildBlock(
            p { texts.figures.heatLead }, legend(texts),
            div(
                .class("heat-frame"), .role("region"), .aria(.label, texts.figures.heat), .tabindex(0)
            ) { grid(texts, frame) })
    }

    private func legend(_ texts: GroupTexts) -> HTML {
        ul(.class("heat-legend")) {
            for (place, words) in texts.figures.heatLegend.enumerated() {
                li(.class("heat-\(place + 1)")) { words }
            }
            li(.class("heat-none")) { texts.figures.heatHidden }
        }
    }

    private func grid(_ texts: GroupTexts, _ frame: Frame) -> HTML {
        let wording = result.instrument.wording(in: frame.language.rawValue)
        return table(.class("heat")) {
            caption(.class("visually-hidden")) { texts.figures.heat }
            thead {
                tr {
                    th(.scope("col")) { texts.figures.unit }
                    for scale in result.scales {
                        th(.scope("col")) { span { wording.name(of: scale.id) } }
                    }
                }
            }
            tbody { for unit in result.units { row(unit, texts, frame) } }
        }
    }

    private func row(_ unit: GroupResult.Unit, _ texts: GroupTexts, _ frame: Frame) -> HTML {
        let points = result.group(unit.id).map { result.line($0).points }
        return tr {
            th(.scope("row"), .class("depth-\(min(unit.level, 7))")) {
                frame.groupLink(
                    unit.id, GroupWords(frame.language).unit(unit.id, in: result), in: result)
            }
            for place in result.scales.indices { cell(points?[place] ?? "", texts) }
        }
    }

    private func cell(_ text: String, _ texts: GroupTexts) -> HTML {
        guard let shade = GroupHeat.shade(of: text) else {
            return td(.class("heat-none")) {
                span(.aria(.hidden, "true")) { "—" }
                span(.class("visually-hidden")) { texts.figures.heatHidden }
            }
        }
        return td(.class("heat-\(shade)")) { text }
    }
}
