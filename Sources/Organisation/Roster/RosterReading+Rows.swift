/// A record of the file before it is understood.
package struct RosterLine: Hashable, Sendable {
    package let line: Int
    package let cells: [String]

    package init(line: Int, cells: [String]) {
        self.line = line
        self.cells = cells
    }
}

extension RosterReading {
    /// Reads a whole file; the first line names the columns. Bad rows never hide good ones.
    package static func read(_ lines: [RosterLine]) -> RosterReading {
        guard let head = lines.first else {
            return RosterReading(faults: [RosterFault(line: 1, column: nil, kind: .noRows)])
        }
        let columns = columns(of: head)
        guard columns.faults.isEmpty else { return RosterReading(faults: columns.faults) }
        var reading = RosterReading()
        for line in lines.dropFirst() where !line.cells.allSatisfy({ trimmed($0).isEmpty }) {
            guard line.cells.count == head.cells.count else {
                let kind = RosterFault.Kind.fieldCount(expected: head.cells.count, found: line.cells.count)
                reading.faults.append(RosterFault(line: line.line, column: nil, kind: kind))
                continue
            }
            var row = RosterRow(line: line, positions: columns.positions)
            if let entry = row.entry() {
                reading.entries.append(entry)
            } else {
                reading.faults += row.faults
            }
        }
        if reading.entries.isEmpty, reading.faults.isEmpty {
            reading.faults.append(RosterFault(line: head.line, column: nil, kind: .noRows))
        }
        return reading.refusingDoubles()
    }

    private static func columns(
        of head: RosterLine
    ) -> (positions: [RosterColumn: Int], faults: [RosterFault]) {
        var positions: [RosterColumn: Int] = [:]
        var faults: [RosterFault] = []
        for (index, cell) in head.cells.enumerated() {
            let heading = trimmed(cell).lowercased()
            guard let column = RosterColumn.allCases.first(where: { $0.headings.contains(heading) }) else {
                continue
            }
            if positions.updateValue(index, forKey: column) != nil {
                faults.append(RosterFault(line: head.line, column: column, kind: .headingTwice))
            }
        }
        for column in RosterColumn.allCases where column.isNeeded && positions[column] == nil {
            faults.append(RosterFault(line: head.line, column: column, kind: .headingMissing))
        }
        return (positions, faults)
    }

    /// A number used twice is refused with both rows; an address used twice blocks mail for all of them: a wrong
    /// guess would send one person's link to another.
    private func refusingDoubles() -> RosterReading {
        var result = self
        result.entries = []
        let numbers = Dictionary(grouping: entries, by: \.identity.number)
        let mails = Dictionary(grouping: entries.filter { !$0.identity.mail.isEmpty }, by: \.identity.mail)
        for var entry in entries {
            if let other = numbers[entry.identity.number]?.first(where: { $0.line != entry.line }) {
                let kind = RosterFault.Kind.twice(otherLine: other.line)
                result.faults.append(RosterFault(line: entry.line, column: .number, kind: kind))
                continue
            }
            entry.mailIsShared = (mails[entry.identity.mail] ?? []).count > 1
            result.entries.append(entry)
        }
        for shared in mails.values.filter({ $0.count > 1 }) {
            result.warnings.append(
                RosterWarning(column: .mail, kind: .sharedMail(lines: shared.map(\.line))))
        }
        result.faults.sort { ($0.line, $0.column?.rawValue ?? "") < ($1.line, $1.column?.rawValue ?? "") }
        return result
    }
}

func trimmed(_ text: String) -> String {
    let blank: (Character) -> Bool = { $0.isWhitespace || $0 == "\u{3000}" }
    return String(text.drop(while: blank).reversed().drop(while: blank).reversed())
}
