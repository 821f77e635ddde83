import GroupAnalysis
import HTML
import Operations
import Organisation
import Reports
import StressCheck

/// A group beside the national means and the whole workplace, as in the report.
struct GroupComparisonTable: Sendable {
    let line: GroupLine
    let result: GroupResult

    func html(_ frame: Frame) -> HTML {
        let figures = GroupTexts.of(frame.language).figures
        let comparison = GroupComparison(line, in: result, frame.language)
        let heads = comparison.scales + [figures.riskA, figures.riskB, figures.total]
        return HTMLBuilder.buildBlock(
            h2 { figures.comparison },
            frame.figureBox(
                figures.comparison,
                Table(
                    caption: figures.comparison,
                    columns: [Table.Column(name: figures.group)]
                        + heads.map { Table.Column(name: $0, isNumber: true) },
                    rows: comparison.rows.map { row in
                        [.text(row.name)] + (row.means + row.risks).map { .text(dash($0)) }
                    }, hidesCaption: true, reflows: false)))
    }
}

extension Frame {
    /// A table that scrolls in its own box, its first column staying in sight.
    func figureBox(_ name: String, _ table: Table) -> HTML {
        div(.class("figure-box"), .role("region"), .aria(.label, name), .tabindex(0)) { table.html }
    }
}
