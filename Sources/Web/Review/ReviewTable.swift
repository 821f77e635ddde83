import Campaigns
import HTML
import Organisation
import StressCheck

/// The table of examinees. Its rows are small and many, so it writes its own cells.
struct ReviewTable: Sendable {
    let rows: [ReviewRow]
    let deciding: Method
    let words: FindingWords
    let filter: ReviewFilter
    let mayDecide: Bool

    static func id(_ sheet: SheetID) -> String { "row-\(sheet.rawValue)" }

    func html(_ frame: Frame) -> HTML {
        table(.class("reflow", "review"), .id("review"), .role("table")) {
            caption(.class("visually-hidden")) { words.texts.caption }
            thead(.role("rowgroup")) { head }
            tbody(.role("rowgroup")) {
                for (index, row) in rows.enumerated() { line(row, index, frame) }
            }
        }
    }

    private var columns: [(name: String, isNumber: Bool)] {
        let texts = words.texts
        return [
            (texts.columnPerson, false), (texts.columnA, true), (texts.columnB, true), (texts.columnC, true),
            (texts.columnAC, true), (texts.columnCriteria, false),
            (texts.columnOther(words.short(deciding.other)), false), (texts.columnDecision, false),
        ]
    }

    private var head: HTML {
        tr(.role("row")) {
            for column in columns {
                th(.scope("col"), .role("columnheader"), .class(column.isNumber ? "number" : nil)) {
                    column.name
                }
            }
        }
    }

    private func line(_ row: ReviewRow, _ index: Int, _ frame: Frame) -> HTML {
        let sums = row.sums
        let points = [sums?.a, sums?.b, sums?.c, sums?.ac].map { $0.map(String.init) ?? "–" }
        return tr(.id(Self.id(row.sheet)), .role("row"), .tabindex(-1)) {
            person(row, index, frame)
            for (column, point) in zip(columns.dropFirst(), points) {
                cell(column.name, isNumber: true) { point }
            }
            cell(columns[5].name) { words.html(row.finding, deciding) }
            cell(columns[6].name) { words.html(row.finding(by: deciding.other), deciding.other) }
            cell(columns[7].name) { decision(row, index, frame) }
        }
    }

    private func person(_ row: ReviewRow, _ index: Int, _ frame: Frame) -> HTML {
        th(.scope("row"), .role("rowheader")) {
            a(.href(frame.paths.sheet(.id(row.sheet), showing: filter)), .id("who-\(index)")) { row.name }
            div(.class("support", "small")) { row.number + "　" + row.department }
        }
    }

    private func cell(_ name: String, isNumber: Bool = false, @HTMLBuilder content: () -> HTML) -> HTML {
        td(.role("cell"), .data("label", name), .class(isNumber ? "number" : nil)) { span(content: content) }
    }

    private func decision(_ row: ReviewRow, _ index: Int, _ frame: Frame) -> HTML {
        let buttons = DecisionButtons(sheet: row.sheet, decision: row.decision, texts: words.texts)
        return HTMLBuilder.buildBlock(
            buttons.state,
            mayDecide ? buttons.picks(frame.paths, describedBy: "who-\(index)") : .empty)
    }
}
