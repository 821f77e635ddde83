import HTML

/// What is wrong with a file of a few columns: where, in which column, and how to mend it.
struct FaultTable: Sendable {
    /// Nobody mends thousands from a page.
    static let mostShown = RosterFaults.mostShown

    /// Line (or cell of a workbook, when not empty), column, words.
    let faults: [(line: Int, cell: String, column: String, words: String)]

    func html(_ texts: StaffRosterTexts) -> HTML {
        HTMLBuilder.buildBlock(
            div(.class("notice", "error", "flow"), .role("alert")) {
                h2 { texts.faultsHeading(faults.count) }
                p { texts.faultsLead }
            },
            Table(
                caption: texts.faultsCaption,
                columns: [
                    .init(name: texts.faultLine), .init(name: texts.faultColumn),
                    .init(name: texts.faultMend),
                ],
                rows: faults.prefix(Self.mostShown).map { fault in
                    [
                        .text(fault.cell.isEmpty ? texts.lineNumber(fault.line) : fault.cell),
                        .text(fault.column), .text(fault.words),
                    ]
                }, hidesCaption: true
            ).html,
            faults.count > Self.mostShown ? p { texts.moreFaults(faults.count - Self.mostShown) } : .empty)
    }
}
