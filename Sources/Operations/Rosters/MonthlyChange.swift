import Campaigns
import Documents
package import Organisation
import Storage

/// The monthly list of joiners and leavers: number and name, and which of both (S1-17).
package struct MonthlyList: Sendable, Hashable {
    package enum Kind: String, CaseIterable, Sendable {
        case joiner, leaver
    }

    package struct Line: Sendable, Hashable {
        package let line: Int
        package let number: String
        package let name: String
        package let kind: Kind
        /// The first day of a joiner, the last of a leaver; nil: as the page says.
        package let day: Day?
        /// Where a joiner begins; empty: as the page says.
        package var department: [String] = []
        package var workplace = ""
    }

    package var lines: [Line] = []
    package var faults: [RosterFault] = []

    /// - Parameter assumed: for files without a 区分 column.
    package static func read(_ file: [UInt8], assumed: Kind?) -> MonthlyList {
        var list = MonthlyList()
        let table = TableFile.read(file)
        let head = table.rows.first.map { Head($0.cells) }
        list.faults = table.faults.map {
            RosterFault(line: $0.line, column: nil, kind: RosterFault.Kind($0.kind), cell: $0.cell)
        }
        if let head, let first = table.rows.first {
            list.faults += head.faults(first.line, needsKind: assumed == nil)
            for row in table.rows.dropFirst() { list.take(row.line, row.cells, head, assumed) }
        }
        if head == nil, list.faults.isEmpty {
            list.faults = [RosterFault(line: 1, column: nil, kind: .emptyFile)]
        }
        return list
    }

    private mutating func take(_ line: Int, _ cells: [String], _ head: Head, _ assumed: Kind?) {
        let cell = { (index: Int?) in index.flatMap { $0 < cells.count ? cells[$0] : nil } ?? "" }
        let number = Spelling.display(cell(head.number)).trimmedCell
        let name = Spelling.display(cell(head.name)).trimmedCell
        if number.isEmpty { faults.append(RosterFault(line: line, column: .number, kind: .empty)) }
        if name.isEmpty { faults.append(RosterFault(line: line, column: .name, kind: .empty)) }
        let word = cell(head.kind)
        guard let kind = word.trimmedCell.isEmpty ? assumed : Kind(word: word) else {
            return faults.append(RosterFault(line: line, column: nil, kind: .empty))
        }
        lines.append(
            Line(
                line: line, number: number, name: name, kind: kind,
                day: Day(text: cell(head.day).trimmedCell), department: path(cell(head.department)),
                workplace: Spelling.display(cell(head.workplace)).trimmedCell))
    }

    /// `本社/営業部`, as in a roster.
    private func path(_ text: String) -> [String] {
        DepartmentPath.names(text).map(\.trimmedCell).filter { !$0.isEmpty }
    }
}

extension MonthlyList {
    private struct Head {
        let number: Int?
        let name: Int?
        let kind: Int?
        let day: Int?
        let department: Int?
        let workplace: Int?

        init(_ cells: [String]) {
            let headings = cells.map(Spelling.heading)
            let index = { (names: [String]) in headings.firstIndex { names.contains($0) } }
            number = index(RosterColumn.number.headings)
            name = index(RosterColumn.name.headings)
            kind = index(["区分", "入退社", "入退社区分", "異動区分", "種別", "kind"])
            day = index(["日付", "発令日", "異動日", "入社日", "退職日", "day", "date"])
            department = index(RosterColumn.department.headings)
            workplace = index(RosterColumn.workplace.headings)
        }

        func faults(_ line: Int, needsKind: Bool) -> [RosterFault] {
            let missing = [(number, RosterColumn.number), (name, .name)].filter { $0.0 == nil }.map {
                RosterFault(line: line, column: $0.1, kind: .headingMissing)
            }
            return missing
                + (needsKind && kind == nil
                    ? [RosterFault(line: line, column: nil, kind: .headingMissing)] : [])
        }
    }
}

extension MonthlyList.Kind {
    fileprivate init?(word: String) {
        switch Spelling.key(word.trimmedCell) {
        case "入社", "入", "新規", "採用", "入職", "joiner", "join": self = .joiner
        case "退職", "退社", "退", "離職", "leaver", "leave": self = .leaver
        default: return nil
        }
    }
}
