import Campaigns
import GroupAnalysis
import HTML
import Operations
import Organisation
import Reports
import StressCheck

/// The workplace's respondents by sex, age and the company's attributes, as far as they are shown.
struct GroupTables: Sendable {
    let result: GroupResult

    func html(_ frame: Frame) -> HTML {
        let texts = GroupTexts.of(frame.language)
        let words = GroupWords(frame.language)
        let tables = result.tables
        guard !tables.isEmpty else { return .empty }
        return HTMLBuilder.buildBlock(
            h2 { texts.figures.tables },
            HTMLBuilder.buildArray(
                tables.map { table in
                    HTMLBuilder.buildBlock(
                        h3 { words.dimension(table.dimension, in: result) },
                        Table(
                            caption: words.dimension(table.dimension, in: result),
                            columns: columns(table.dimension, words, texts),
                            rows: table.lines.map { line in
                                [.text(words.name(line.name, in: result))]
                                    + ([line.people, line.highStress] + line.risks).map { .text(dash($0)) }
                            }, hidesCaption: true
                        ).html)
                }))
    }

    private func columns(
        _ dimension: String, _ words: GroupWords, _ texts: GroupTexts
    ) -> [Table.Column] {
        let figures = texts.figures
        return [Table.Column(name: words.dimension(dimension, in: result))]
            + [figures.people, figures.highStress, figures.riskA, figures.riskB, figures.total]
            .map { Table.Column(name: $0, isNumber: true) }
    }
}
