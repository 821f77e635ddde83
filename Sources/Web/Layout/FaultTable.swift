import HTML

/// What is wrong with a file, row by row: where, in which column, and how to mend it.
struct FaultTable: Sendable {
    /// A file of another kind can have a fault in every line; nobody mends thousands from a page.
    static let mostShown = 200

    let headings: [String]
    /// As many cells as there are headings.
    let rows: [[String]]

    func html(_ texts: StaffRosterTexts) -> HTML {
        HTMLBuilder.buildBlock(
            div(.class("notice", "error", "flow"), .role("alert")) {
                h2 { texts.faultsHeading(rows.count) }
                p { texts.faultsLead }
            },
            Table(
                caption: texts.faultsCaption, columns: headings.map { .init(name: $0) },
                rows: rows.prefix(Self.mostShown).map { $0.map { .text($0) } }, hidesCaption: true
            ).html,
            rows.count > Self.mostShown ? p { texts.moreFaults(rows.count - Self.mostShown) } : .empty)
    }
}

extension FaultTable {
    /// - Parameter faults: line (or cell of a workbook, when not empty), column, words.
    init(
        _ faults: [(line: Int, cell: String, column: String, words: String)], _ texts: StaffRosterTexts
    ) {
        headings = [texts.faultLine, texts.faultColumn, texts.faultMend]
        rows = faults.map { [texts.place($0.line, $0.cell), $0.column, $0.words] }
    }
}

extension StaffRosterTexts {
    /// A cell of a workbook, else the line.
    func place(_ line: Int, _ cell: String) -> String { cell.isEmpty ? lineNumber(line) : cell }
}
