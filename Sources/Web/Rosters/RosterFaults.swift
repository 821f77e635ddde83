import HTML
import Organisation

/// Every fault of a file: the line, the column, what is wrong and how to mend it.
struct RosterFaults: Sendable {
    /// A file of another kind can have a fault in every line; nobody mends thousands from a page.
    static let mostShown = 200

    let faults: [RosterFault]

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
                    .init(name: texts.faultWrong),
                    .init(name: texts.faultMend),
                ],
                rows: faults.prefix(Self.mostShown).map { row($0, texts) }, hidesCaption: true
            ).html,
            faults.count > Self.mostShown ? p { texts.moreFaults(faults.count - Self.mostShown) } : .empty)
    }

    private func row(_ fault: RosterFault, _ texts: StaffRosterTexts) -> [HTML] {
        let column = fault.column.map { texts.column($0).name }
        let words = texts.mend(fault.kind, column ?? texts.wholeLine)
        return [
            .text(fault.cell.isEmpty ? texts.lineNumber(fault.line) : fault.cell),
            .text(column ?? texts.wholeLine), .text(words.wrong),
            .text(words.mend),
        ]
    }

    /// The same as a list to keep beside the file: every fault, with its headings.
    func rows(_ texts: StaffRosterTexts) -> [[String]] {
        [[texts.faultLine, texts.faultColumn, texts.faultWrong, texts.faultMend]]
            + faults.map { fault in
                let column = fault.column.map { texts.column($0).name } ?? texts.wholeLine
                let words = texts.mend(fault.kind, column)
                return [fault.cell.isEmpty ? "\(fault.line)" : fault.cell, column, words.wrong, words.mend]
            }
    }
}
