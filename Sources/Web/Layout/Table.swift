import HTML

/// A table that becomes a list of small blocks on a phone. The roles are written out because a table that is
/// laid out as blocks would otherwise stop being one for screen readers.
struct Table: Sendable {
    struct Column: Sendable {
        let name: String
        var isNumber = false
    }

    let caption: String
    let columns: [Column]
    /// The first cell of each row is its head.
    let rows: [[HTML]]
    var hidesCaption = false
    /// Off for tables that fit a phone as they are.
    var reflows = true

    var html: HTML {
        div(.class("table-frame")) {
            table(.class(reflows ? "reflow" : "narrow"), .role("table")) {
                HTML.element(
                    "caption", [.class(hidesCaption ? "visually-hidden" : nil)], .text(caption))
                thead(.role("rowgroup")) {
                    tr(.role("row")) {
                        for column in columns { head(column) }
                    }
                }
                tbody(.role("rowgroup")) {
                    for row in rows { line(row) }
                }
            }
        }
    }

    private func head(_ column: Column) -> HTML {
        th(.scope("col"), .role("columnheader"), .class(column.isNumber ? "number" : nil)) { column.name }
    }

    private func line(_ cells: [HTML]) -> HTML {
        tr(.role("row")) {
            for (column, cell) in zip(columns, cells).enumerated().map({ ($0.offset, $0.element) }) {
                if column == 0 {
                    th(.scope("row"), .role("rowheader")) { cell.1 }
                } else {
                    td(
                        .role("cell"), .data("label", cell.0.name),
                        .class(cell.0.isNumber ? "number" : nil)
                    ) { span { cell.1 } }
                }
            }
        }
    }
}
