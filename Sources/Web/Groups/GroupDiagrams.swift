import Campaigns
import Charts
import GroupAnalysis
import HTML
import Operations
import Organisation
import StressCheck

/// Both judgement diagrams with one group in front, and the table that says the same.
struct GroupDiagrams: Sendable {
    let result: GroupResult
    /// The unit in front.
    let shown: Int

    /// Units that have all four means and risks, each with its number in the diagrams.
    static func marked(_ result: GroupResult) -> [(number: Int, group: PublishedGroup)] {
        let order = result.ranking.compactMap { line in result.groups.first { $0.name == line.name } }
        return order.enumerated().map { ($0.offset + 1, $0.element) }
    }

    func html(_ frame: Frame) -> HTML {
        let texts = GroupTexts.of(frame.language)
        guard result.groups.contains(where: { !$0.risks.isEmpty }) else { return .empty }
        return HTMLBuilder.buildBlock(
            h2 { texts.diagram.heading },
            div(.class("planes")) {
                for diagram in JudgementDiagram.allCases {
                    figure {
                        drawing(plane(diagram, texts), id: "plane-" + diagram.rawValue)
                        figcaption { title(diagram, texts) }
                    }
                }
            },
            ul(.class("support")) { for line in texts.diagram.key { li { line } } },
            p(.class("support")) { texts.diagram.source(result.norm.id, result.norm.label) },
            p(.class("support")) { texts.diagram.mixed })
    }

    private func title(_ diagram: JudgementDiagram, _ texts: GroupTexts) -> String {
        diagram == .workload ? texts.diagram.workload : texts.diagram.support
    }

    private func plane(_ diagram: JudgementDiagram, _ texts: GroupTexts) -> RiskPlane {
        let marks = self.marks(diagram, texts)
        let axes = self.axes(diagram, marks, texts)
        return RiskPlane(
            title: title(diagram, texts),
            description: texts.diagram.description(
                title(diagram, texts), marks.count { $0.kind != .norm }),
            x: axes.x, y: axes.y, lines: lines(diagram, axes.x), marks: marks)
    }

    private func point(_ group: PublishedGroup, _ diagram: JudgementDiagram) -> Point? {
        guard !group.risks.isEmpty, let x = group.tenths(diagram.scales.x),
            let y = group.tenths(diagram.scales.y)
        else { return nil }
        return Point(x: Double(x) / 10, y: Double(y) / 10)
    }

    private func marks(_ diagram: JudgementDiagram, _ texts: GroupTexts) -> [RiskPlane.Mark] {
        var marks: [RiskPlane.Mark] = []
        for (number, group) in Self.marked(result) where group.name != .unit(shown) {
            guard let at = point(group, diagram) else { continue }
            marks.append(RiskPlane.Mark(kind: .other, at: at, label: String(number)))
        }
        for (sex, name) in [(Sex.male, texts.diagram.men), (.female, texts.diagram.women)] {
            guard let (x, y) = diagram.centre(of: result.norm, sex) else { continue }
            marks.append(RiskPlane.Mark(kind: .norm, at: Point(x: x, y: y), label: name))
        }
        if let own = result.group(shown), let at = point(own, diagram) {
            marks.append(RiskPlane.Mark(kind: .shown, at: at, label: ""))
        }
        return marks
    }

    /// Whole numbers around everything that is marked, within what answers can give.
    private func axes(
        _ diagram: JudgementDiagram, _ marks: [RiskPlane.Mark], _ texts: GroupTexts
    ) -> (x: RiskPlane.Axis, y: RiskPlane.Axis) {
        func axis(_ name: String, _ values: [Double]) -> RiskPlane.Axis {
            let low = max(3, ((values.min() ?? 3) - 0.5).rounded(.down))
            let high = min(12, ((values.max() ?? 12) + 0.5).rounded(.up))
            return RiskPlane.Axis(name: name, low: low, high: high)
        }
        let words = texts.diagram
        let names =
            diagram == .workload ? (words.demand, words.control) : (words.supervisor, words.coworker)
        return (axis(names.0, marks.map(\.at.x)), axis(names.1, marks.map(\.at.y)))
    }

    private func lines(_ diagram: JudgementDiagram, _ x: RiskPlane.Axis) -> [RiskPlane.Line] {
        func line(_ risk: Int, _ sex: Sex, isDashed: Bool) -> RiskPlane.Line? {
            guard let left = diagram.height(ofRisk: Double(risk), at: x.low, result.norm, sex),
                let right = diagram.height(ofRisk: Double(risk), at: x.high, result.norm, sex)
            else { return nil }
            return RiskPlane.Line(
                label: isDashed ? "" : String(risk), from: Point(x: x.low, y: left),
                to: Point(x: x.high, y: right), isDashed: isDashed)
        }
        return [60, 80, 90, 100, 110, 120, 150].compactMap { line($0, .male, isDashed: false) }
            + [line(100, .female, isDashed: true)].compactMap(\.self)
    }
}
