import Campaigns
import Charts
import GroupAnalysis
import HTML
import Operations
import Organisation
import Reports
import StressCheck

/// Both judgement diagrams with one group in front, and the table that says the same.
struct GroupDiagrams: Sendable {
    let result: GroupResult
    /// The unit in front.
    let shown: Int

    func html(_ frame: Frame) -> HTML {
        let texts = GroupTexts.of(frame.language)
        let planes = GroupPlanes(result, frame.language)
        guard planes.hasMarks else { return .empty }
        return HTMLBuilder.buildBlock(
            h2 { texts.diagram.heading },
            div(.class("planes")) {
                for diagram in JudgementDiagram.allCases {
                    figure {
                        drawing(
                            planes.plane(diagram, inFront: shown, numbersOthers: true),
                            id: "plane-" + diagram.rawValue)
                        figcaption { planes.title(diagram) }
                    }
                }
            },
            ul(.class("support")) { for line in texts.diagram.key { li { line } } },
            p(.class("support")) { texts.diagram.source(result.norm.id, result.norm.label) },
            p(.class("support")) { texts.diagram.mixed })
    }
}
