package import Charts
package import GroupAnalysis
package import Organisation
internal import StressCheck

/// The judgement diagrams of a result, for pages and paper: national means, one group in front, the others numbered as
/// in the ranking.
package struct GroupPlanes: Sendable {
    private let norm: NormSet
    private let texts: GroupDiagramTexts
    /// Every group with all four means and risks; the number is nil for the whole workplace.
    private let groups: [(name: GroupName, number: Int?, group: PublishedGroup)]

    package init(_ result: GroupResult, _ language: Language) {
        norm = result.norm
        texts = .of(language)
        let byName = Dictionary(result.groups.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let ranked = result.ranking.enumerated().compactMap { place, line in
            byName[line.name].map { (line.name, Optional(place + 1), $0) }
        }
        let known = Set(ranked.map(\.0))
        let whole = result.groups.filter { group in
            if case .unit = group.name { return !known.contains(group.name) && !group.risks.isEmpty }
            return false
        }
        groups = whole.map { ($0.name, nil, $0) } + ranked
    }

    package var hasMarks: Bool { !groups.isEmpty }

    package func title(_ diagram: JudgementDiagram) -> String {
        diagram == .workload ? texts.workload : texts.support
    }

    /// - Parameters:
    ///   - unit: whose mark is the large one.
    ///   - numbersOthers: whether the others bear their numbers, or are small and plain.
    package func plane(_ diagram: JudgementDiagram, inFront unit: Int, numbersOthers: Bool) -> RiskPlane {
        let marks = marks(diagram, unit, numbersOthers)
        let axes = axes(diagram, marks)
        return RiskPlane(
            title: title(diagram),
            description: texts.description(title(diagram), marks.count { $0.kind != .norm }), x: axes.x,
            y: axes.y, lines: lines(diagram, axes.x), marks: marks)
    }

    private func point(_ group: PublishedGroup, _ diagram: JudgementDiagram) -> Point? {
        guard !group.risks.isEmpty, let x = group.tenths(diagram.scales.x),
            let y = group.tenths(diagram.scales.y)
        else { return nil }
        return Point(x: Double(x) / 10, y: Double(y) / 10)
    }

    private func marks(_ diagram: JudgementDiagram, _ unit: Int, _ numbersOthers: Bool) -> [RiskPlane.Mark] {
        var (marks, front): ([RiskPlane.Mark], RiskPlane.Mark?) = ([], nil)
        for (name, number, group) in groups {
            guard let at = point(group, diagram) else { continue }
            if name == .unit(unit) {
                front = RiskPlane.Mark(kind: .shown, at: at, label: "")
            } else if let number {
                let label = numbersOthers ? String(number) : ""
                marks.append(RiskPlane.Mark(kind: .other, at: at, label: label))
            }
        }
        for (sex, name) in [(Sex.male, texts.men), (.female, texts.women)] {
            guard let (x, y) = diagram.centre(of: norm, sex) else { continue }
            marks.append(RiskPlane.Mark(kind: .norm, at: Point(x: x, y: y), label: name))
        }
        return marks + [front].compactMap(\.self)
    }

    /// Whole numbers around everything that is marked, within what answers can give.
    private func axes(
        _ diagram: JudgementDiagram, _ marks: [RiskPlane.Mark]
    ) -> (x: RiskPlane.Axis, y: RiskPlane.Axis) {
        func axis(_ name: String, _ values: [Double]) -> RiskPlane.Axis {
            let low = max(3, ((values.min() ?? 3) - 0.5).rounded(.down))
            let high = min(12, ((values.max() ?? 12) + 0.5).rounded(.up))
            return RiskPlane.Axis(name: name, low: low, high: high)
        }
        let names =
            diagram == .workload ? (texts.demand, texts.control) : (texts.supervisor, texts.coworker)
        return (axis(names.0, marks.map(\.at.x)), axis(names.1, marks.map(\.at.y)))
    }

    private func lines(_ diagram: JudgementDiagram, _ x: RiskPlane.Axis) -> [RiskPlane.Line] {
        func line(_ risk: Int, _ sex: Sex, isDashed: Bool) -> RiskPlane.Line? {
            guard let left = diagram.height(ofRisk: Double(risk), at: x.low, norm, sex),
                let right = diagram.height(ofRisk: Double(risk), at: x.high, norm, sex)
            else { return nil }
            return RiskPlane.Line(
                label: isDashed ? "" : String(risk), from: Point(x: x.low, y: left),
                to: Point(x: x.high, y: right), isDashed: isDashed)
        }
        return [60, 80, 90, 100, 110, 120, 150].compactMap { line($0, .male, isDashed: false) }
            + [line(100, .female, isDashed: true)].compactMap(\.self)
    }
}
