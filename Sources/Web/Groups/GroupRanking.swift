import Campaigns
import GroupAnalysis
import HTML
import Operations
import Organisation
import Reports
import StressCheck

/// Departments by total risk, with their numbers in the diagrams; the whole workplace first, for comparison.
struct GroupRanking: Sendable {
    let result: GroupResult
    /// On the page before publishing there is nothing to open yet.
    var linksUnits = true

    func html(_ frame: Frame) -> HTML {
        let texts = GroupTexts.of(frame.language)
        let rows = result.comparison.map { row($0.line, $0.number, frame) }
        guard !rows.isEmpty else { return .empty }
        return HTMLBuilder.buildBlock(
            h2(.id("ranking")) { texts.figures.ranking }, p { texts.figures.rankingLead },
            frame.figureBox(
                texts.figures.ranking,
                Table(
                    caption: texts.figures.ranking, columns: columns(texts), rows: rows, hidesCaption: true,
                    reflows: false)))
    }

    private func columns(_ texts: GroupTexts) -> [Table.Column] {
        let words = texts.figures
        return [Table.Column(name: words.unit), .init(name: words.number, isNumber: true)]
            + [words.people, words.response, words.highStress, words.riskA, words.riskB, words.total]
            .map { Table.Column(name: $0, isNumber: true) }
    }

    private func row(_ line: GroupLine, _ number: Int?, _ frame: Frame) -> [HTML] {
        [unitName(line.name, frame), .text(number.map(String.init) ?? "")]
            + ([line.people, line.response, line.highStress] + line.risks).map { .text(dash($0)) }
    }

    private func unitName(_ name: GroupName, _ frame: Frame) -> HTML {
        let words = GroupWords(frame.language).name(name, in: result)
        guard linksUnits, case .unit(let id) = name else { return .text(words) }
        return frame.groupLink(id, words, in: result)
    }
}

extension Frame {
    /// To a unit's own page; the workplace's figures are the page itself.
    func groupLink(_ unit: Int, _ words: String, in result: GroupResult) -> HTML {
        let id = result.implementation.id
        if unit == id.rawValue { return .text(words) }
        return a(.href(paths.groupUnit(.id(DepartmentID(rawValue: unit)), of: .id(id)))) { words }
    }
}
