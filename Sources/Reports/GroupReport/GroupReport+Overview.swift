internal import Campaigns
internal import Charts
internal import Documents
internal import GroupAnalysis
internal import Organisation
internal import StressCheck

extension GroupReport {
    var comparison: [any Block] {
        [
            Paragraph(figures.rankingLead, look.body), Gap(6),
            diagrams(inFront: front, numbersOthers: true, 230),
            Gap(4), Stack(GroupDiagramTexts.of(language).key.map { Paragraph($0, look.small) }, gap: 2),
            Gap(8),
            table(
                [
                    figures.unit, figures.number, figures.people, figures.response, figures.highStress,
                    figures.riskA, figures.riskB, figures.total,
                ], shares: [3.8, 1, 1.1, 1.2, 1.5, 1.5, 1.5, 1.5], words: 1,
                rows: result.comparison.map { line, number in
                    [
                        words.name(line.name, in: result), number.map(String.init) ?? "", line.people,
                        line.response, line.highStress,
                    ] + line.risks
                }),
        ]
    }

    /// The whole workplace, or the topmost of the own departments.
    private var front: Int {
        result.units.first { result.group($0.id) != nil }?.id ?? result.implementation.id.rawValue
    }

    var heatMap: [any Block] {
        let wording = result.instrument.wording(in: language.rawValue)
        let shares = [128.0] + result.scales.map { _ in 20.2 }
        let heads = result.scales.map { scale in
            Table.Cell(
                UprightLine(wording.name(of: scale.id), look.table.sized(7.6), length: 104, least: 5),
                fill: PaperLook.tint, isHead: true)
        }
        return [
            Paragraph(figures.heatLead, look.body), Gap(6), legend, Gap(8),
            Table(
                shares: shares, head: [[cell(figures.unit, isHead: true)] + heads],
                rows: result.units.map(heatRow),
                look: Table.Look(paddingX: 2, paddingY: 2.6, line: PaperLook.thin)),
            Gap(6), Paragraph(figures.noNational, look.small),
        ]
    }

    private func heatRow(_ unit: GroupResult.Unit) -> [Table.Cell] {
        let points = result.group(unit.id).map { result.line($0).points }
        let indent = String(repeating: "　", count: min(unit.level, 4))
        let name = Table.Cell(
            FittedLine(indent + words.unit(unit.id, in: result), look.table.sized(8), part: nil, least: 5))
        return [name] + result.scales.indices.map { place in heatCell(points?[place] ?? "") }
    }

    private func heatCell(_ figure: String) -> Table.Cell {
        let shade = GroupHeat.shade(of: figure)
        var style = look.table.sized(8).aligned(.centre)
        // The stressful end is told by weight too, so that nothing rests on the ground's colour.
        if shade == 1 { style.weight = .bold }
        return Table.Cell(
            Paragraph(shown(figure), style, part: nil, isFixed: true), fill: shade.map { Self.shades[$0 - 1] }
        )
    }

    /// Darker is more stressful: in a grey print the order stays.
    private static let shades = [0x8fb3d6, 0xbcd2e6, 0xdde8f2, 0xf1f5f9, 0xffffff].map { Colour($0) }

    private var legend: Table {
        let cells = zip(figures.heatLegend, Self.shades).map { words, shade in
            Table.Cell(
                Paragraph(words, look.small.aligned(.centre), part: nil, isFixed: true), fill: shade)
        }
        let none = Table.Cell(
            Paragraph("— " + figures.heatHidden, look.small.aligned(.centre), part: nil, isFixed: true))
        return Table(
            shares: [1, 1, 1, 1, 1, 1.3], head: [], rows: [cells + [none]],
            look: Table.Look(paddingX: 3, paddingY: 2, line: PaperLook.thin))
    }

    var attributes: [any Block] {
        let tables = result.tables.map { dimension, lines in
            let heading = words.dimension(dimension, in: result)
            return Stack(
                [
                    Paragraph(heading, look.heading, part: .heading2),
                    table(
                        [
                            heading, figures.people, figures.highStress, figures.riskA, figures.riskB,
                            figures.total,
                        ], shares: [4, 1.2, 2, 2, 2, 2], words: 1,
                        rows: lines.map { line in
                            [words.name(line.name, in: result), line.people, line.highStress] + line.risks
                        }), Gap(10),
                ], gap: 5) as any Block
        }
        return tables.isEmpty ? [] : [Paragraph(texts.attributesLead, look.body), Gap(6)] + tables
    }
}
