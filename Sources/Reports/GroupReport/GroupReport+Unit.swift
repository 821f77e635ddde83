internal import Campaigns
internal import Charts
internal import Documents
internal import GroupAnalysis
internal import Organisation
internal import StressCheck

extension GroupReport {
    /// One group's page: its figures, both diagrams, the comparison, and the scales beside the workplace's.
    func unitPage(_ unit: Int, _ line: GroupLine) -> any Block {
        let isWhole = unit == result.implementation.id.rawValue
        let name = Paragraph(words.unit(unit, in: result), look.name, part: .heading2)
        return Stack(
            (isWhole ? [] : [name]) + [
                facts(line), diagrams(inFront: unit, numbersOthers: false, 200), comparisonTable(line),
                profile(line),
                Paragraph(
                    isWhole || result.whole == nil ? figures.profileOwn : figures.profileLead, look.small,
                    isFixed: true),
            ], gap: 7)
    }

    private func facts(_ line: GroupLine) -> Table {
        let all = [
            (figures.people, line.people), (figures.response, line.response),
            (figures.highStress, line.highStress), (figures.riskA, line.risks[0]),
            (figures.riskB, line.risks[1]), (figures.total, line.risks[2]),
        ]
        return Table(
            shares: all.map { _ in 1 },
            head: [
                all.map {
                    Table.Cell(
                        Paragraph($0.0, look.small.aligned(.centre), part: nil, isFixed: true),
                        fill: PaperLook.tint, isHead: true)
                }
            ],
            rows: [
                all.map {
                    Table.Cell(Paragraph(shown($0.1), look.name.aligned(.centre), part: nil, isFixed: true))
                }
            ], look: Table.Look(paddingX: 3, paddingY: 2, line: PaperLook.thin))
    }

    func diagrams(inFront unit: Int, numbersOthers: Bool, _ height: Double) -> any Block {
        guard planes.hasMarks else { return Gap(0) }
        let style = TextStyle(size: 7.6, leading: 1.15)
        return Columns(
            JudgementDiagram.allCases.map { diagram in
                RiskPlaneFigure(
                    planes.plane(diagram, inFront: unit, numbersOthers: numbersOthers), height: height,
                    style: style, accent: PaperLook.accent, grid: PaperLook.grid, quiet: PaperLook.quiet)
            }, shares: [1, 1], gap: 10)
    }

    private func comparisonTable(_ line: GroupLine) -> Table {
        let comparison = GroupComparison(line, in: result, language)
        return table(
            [texts.comparedWith] + comparison.scales + [figures.riskA, figures.riskB, figures.total],
            shares: [2.4, 1.3, 1.3, 1.1, 1.1, 1.3, 1.3, 1.3], words: 1,
            rows: comparison.rows.map { [$0.name] + $0.means + $0.risks })
    }

    private func profile(_ line: GroupLine) -> Table {
        let whole = result.whole.map(result.line).flatMap { $0.name == line.name ? nil : $0 }
        let wording = result.instrument.wording(in: language.rawValue)
        let rows = result.scales.enumerated().map { place, scale -> [Table.Cell] in
            let name = wording.name(of: scale.id)
            let bar = MeanBar(
                title: name,
                description: figures.meanDescription(
                    shown(line.points[place]), shown(whole?.points[place] ?? "")),
                mean: Double(line.points[place]), compared: whole.flatMap { Double($0.points[place]) })
            let numbers = [line.points[place], whole?.points[place], line.raw[place]].compactMap(\.self)
            return [
                Table.Cell(FittedLine(name, look.table, part: nil, least: 5, isFixed: true)),
                Table.Cell(MeanBarFigure(bar, accent: PaperLook.accent, quiet: PaperLook.quiet)),
            ] + numbers.map { cell(shown($0), isNumber: true) }
        }
        let heads =
            [figures.scale, figures.axis, figures.point] + (whole == nil ? [] : [figures.wholePoint])
            + [figures.raw]
        return Table(
            shares: [3, 4] + heads.dropFirst(2).map { _ in 1.2 },
            head: [heads.enumerated().map { cell($0.element, isNumber: $0.offset > 1, isHead: true) }],
            rows: rows,
            look: Table.Look(paddingX: 4, paddingY: 1.6, line: PaperLook.thin))
    }
}
