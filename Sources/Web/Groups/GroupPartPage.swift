import Campaigns
import GroupAnalysis
import HTML
import Operations
import Organisation
import Reports
import StressCheck

/// What of a year's group results is too long for its own page.
struct GroupPartPage: Sendable {
    enum Part: CaseIterable, Sendable { case scales, attributes, hidden }

    let result: GroupResult
    let part: Part

    /// Attributes are of the whole workplace only.
    var isThere: Bool {
        switch part {
        case .scales: !result.unitLines.isEmpty
        case .attributes: !result.tables.isEmpty
        case .hidden: true
        }
    }

    func html(_ frame: Frame) -> HTML {
        let texts = GroupTexts.of(frame.language)
        return frame.page(
            title(texts.figures), width: .wide, styles: [.staff, .groups],
            back: (texts.heading, frame.paths.groupResult(of: .id(result.implementation.id)))
        ) {
            p(.class("support")) { result.implementation.campaign.name }
            switch part {
            case .scales: GroupHeatMap(result: result).html(frame)
            case .attributes: GroupTables(result: result).html(frame)
            case .hidden: GroupHidden(result: result).html(frame)
            }
            p(.class("support")) { texts.rules(result.rulesFrom, result.limit) }
        }
    }

    func title(_ figures: GroupFigureTexts) -> String {
        switch part {
        case .scales: figures.heat
        case .attributes: figures.tables
        case .hidden: figures.hidden
        }
    }

    func path(_ paths: Paths) -> String {
        let id = Segment.id(result.implementation.id)
        return switch part {
        case .scales: paths.groupScales(of: id)
        case .attributes: paths.groupAttributes(of: id)
        case .hidden: paths.groupHidden(of: id)
        }
    }
}
