import Campaigns
import Charts
import GroupAnalysis
import HTML
import Operations
import Organisation
import Reports
import StressCheck

/// One department: its figures, its place in the diagrams, its 19 scales beside the workplace's; or why it is empty.
struct GroupUnitPage: Sendable {
    let result: GroupResult
    let unit: GroupResult.Unit

    func html(_ frame: Frame) -> HTML {
        let texts = GroupTexts.of(frame.language)
        let name = GroupWords(frame.language).unit(unit.id, in: result)
        return frame.page(
            name, width: .wide, styles: [.staff, .groups],
            back: (texts.heading, frame.paths.groupResult(of: .id(result.implementation.id)))
        ) {
            p(.class("support")) { result.implementation.campaign.name }
            if let group = result.group(unit.id) {
                GroupFacts(line: result.line(group)).html(texts)
                GroupDiagrams(result: result, shown: unit.id).html(frame)
                GroupComparisonTable(line: result.line(group), result: result).html(frame)
                profile(group, frame)
            } else {
                notice(.info) {
                    h2 { texts.figures.notShown }
                    for one in result.suppressed where one.unit == unit.id && one.dimension == nil {
                        p { one.explanation.said(in: frame.language) }
                        p { one.proposal.said(in: frame.language) }
                    }
                }
            }
            p(.class("support")) { texts.rules(result.rulesFrom, result.limit) }
        }
    }

    private func profile(_ group: PublishedGroup, _ frame: Frame) -> HTML {
        let texts = GroupTexts.of(frame.language)
        let (own, whole) = (result.line(group), result.whole.map(result.line))
        let wording = result.instrument.wording(in: frame.language.rawValue)
        let columns =
            [
                Table.Column(name: texts.figures.scale), .init(name: texts.figures.axis),
                .init(name: texts.figures.point, isNumber: true),
            ] + (whole == nil ? [] : [Table.Column(name: texts.figures.wholePoint, isNumber: true)]) + [
                Table.Column(name: texts.figures.raw, isNumber: true)
            ]
        let rows = result.scales.enumerated().map { place, scale -> [HTML] in
            let name = wording.name(of: scale.id)
            let bar = MeanBar(
                title: name,
                description: texts.figures.meanDescription(
                    dash(own.points[place]), dash(whole?.points[place] ?? "")),
                mean: Double(own.points[place]), compared: whole.flatMap { Double($0.points[place]) })
            return [
                .text(name), drawing(bar, id: "mean-" + scale.id.rawValue), .text(dash(own.points[place])),
            ]
                + (whole.map { [.text(dash($0.points[place]))] } ?? []) + [.text(dash(own.raw[place]))]
        }
        return HTMLBuilder.buildBlock(
            h2 { texts.figures.profile },
            p { whole == nil ? texts.figures.profileOwn : texts.figures.profileLead },
            div(.class("group-profile")) {
                Table(caption: texts.figures.profile, columns: columns, rows: rows, hidesCaption: true).html
            },
            p(.class("support")) { texts.figures.noNational })
    }
}

/// A figure that is not shown.
func dash(_ text: String) -> String { text.isEmpty ? "—" : text }
