import Charts
import HTML
import Reports
import StressCheck

extension ResultPage {
    /// Three radars, and under each the scales as bars of five cells: 19 rows in all, readable on a phone.
    func profile(_ texts: ResultTexts) -> HTML {
        HTMLBuilder.buildBlock(
            h2 { result.profile.heading },
            HTMLBuilder.buildArray(result.profile.groups.map { group($0, texts) }),
            result.profile.comparison.map { comparison($0, texts) } ?? .empty,
            result.profile.note.isEmpty ? .empty : p(.class("support")) { result.profile.note })
    }

    /// The numbers under the radars, scale by scale, and which line is which year (EXPERIENCE §2.3).
    private func comparison(_ words: PersonalResult.Comparison, _ texts: ResultTexts) -> HTML {
        let rows = result.profile.groups.flatMap(\.rows)
        return HTMLBuilder.buildBlock(
            h3 { words.heading },
            ul(.class("support")) { for line in words.lines { li { line } } },
            p(.class("support")) { words.lead },
            Table(
                caption: words.heading,
                columns: [.init(name: result.profile.columns.scale)]
                    + words.columns.map { .init(name: $0.replacing("\n", with: ""), isNumber: true) },
                rows: rows.map { row in
                    [.text(row.name)]
                        + ([row.point] + row.earlier).map { .text($0.map(String.init) ?? texts.none19) }
                },
                hidesCaption: true, reflows: false
            ).html)
    }

    private func group(_ group: PersonalResult.Group, _ texts: ResultTexts) -> HTML {
        section(.class("profile-group")) {
            h3 { group.name }
            div(.class("profile-pair")) {
                figure(.class("profile-radar")) { drawing(group.radar, id: "radar-" + group.area.rawValue) }
                scales(group, texts)
            }
        }
    }

    private func scales(_ group: PersonalResult.Group, _ texts: ResultTexts) -> HTML {
        let columns = result.profile.columns
        return table(.class("scales"), .role("table")) {
            caption(.class("visually-hidden")) { group.name }
            thead(.role("rowgroup")) {
                tr(.role("row")) {
                    th(.scope("col"), .role("columnheader")) { columns.scale }
                    th(.scope("col"), .role("columnheader"), .class("bar-head")) {
                        span { texts.low }
                        span { texts.high }
                    }
                    th(.scope("col"), .role("columnheader"), .class("number")) { columns.point }
                }
            }
            tbody(.role("rowgroup")) { for row in group.rows { scale(row, texts) } }
        }
    }

    private func scale(_ row: PersonalResult.Row, _ texts: ResultTexts) -> HTML {
        let bar = FiveCellBar(
            title: row.name, description: row.spoken, marked: row.stage, number: row.point,
            attention: row.attention)
        return tr(.role("row")) {
            th(.scope("row"), .role("rowheader")) { row.name }
            td(.role("cell"), .class("bar-cell-box")) { drawing(bar, id: "bar-" + row.scale.rawValue) }
            td(.role("cell"), .class("number")) { row.point.map(String.init) ?? texts.none19 }
        }
    }
}
