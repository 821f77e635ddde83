import HTML
import Organisation

/// Every fault of a file: the line, the column, what is wrong and how to mend it.
struct RosterFaults: Sendable {
    let faults: [RosterFault]

    func html(_ texts: StaffRosterTexts) -> HTML {
        FaultTable(
            headings: headings(texts), rows: faults.map { [texts.place($0.line, $0.cell)] + words($0, texts) }
        ).html(texts)
    }

    /// The same as a list to keep beside the file: every fault, with its headings.
    func rows(_ texts: StaffRosterTexts) -> [[String]] {
        [headings(texts)] + faults.map { [$0.cell.isEmpty ? "\($0.line)" : $0.cell] + words($0, texts) }
    }

    private func headings(_ texts: StaffRosterTexts) -> [String] {
        [texts.faultLine, texts.faultColumn, texts.faultWrong, texts.faultMend]
    }

    private func words(_ fault: RosterFault, _ texts: StaffRosterTexts) -> [String] {
        let column = fault.column.map { texts.column($0).name } ?? texts.wholeLine
        let words = texts.mend(fault.kind, column)
        return [column, words.wrong, words.mend]
    }
}
