/// What a list of departments has columns for.
package enum DepartmentColumn: String, CaseIterable, Sendable {
    case code, previousCode, parentCode, name

    /// How the column may be headed, in the spelling of `Spelling.heading`.
    var headings: Set<String> {
        switch self {
        case .code: ["部署コード", "組織コード", "職場コード", "所属コード", "code", "departmentcode"]
        case .previousCode: ["前回部署コード", "旧部署コード", "前回職場コード", "previouscode"]
        case .parentCode: ["上位部署コード", "親部署コード", "上位組織コード", "上位職場コード", "parentcode"]
        case .name: ["部署名", "組織名", "職場名", "所属名", "名称", "name", "departmentname"]
        }
    }
}

package struct DepartmentFileFault: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case noRows
        case columnMissing
        case fieldCount(expected: Int, found: Int)
        case empty
        /// One row fills the columns of several levels.
        case severalLevels
        /// A unit of this level follows one that is more than one level above it.
        case levelSkipped(Int)
        case refused(StructureRefusal)
        /// As of any file; `C12` where it is a workbook, otherwise empty.
        case file(RosterFault.Kind, cell: String)
    }

    package let line: Int
    /// nil: the row or the file as a whole.
    package let column: DepartmentColumn?
    package let kind: Kind

    package init(line: Int, column: DepartmentColumn? = nil, kind: Kind) {
        self.line = line
        self.column = column
        self.kind = kind
    }

    init(line: Int, _ refusal: StructureRefusal) {
        self.init(line: line, column: refusal.column, kind: .refused(refusal))
    }
}

extension StructureRefusal {
    /// Where a list of departments is to be mended.
    fileprivate var column: DepartmentColumn? {
        switch self {
        case .nameMissing, .nameTooLong, .nameWithSlash, .nameTwice: .name
        case .codeTooLong, .codeTwice: .code
        case .targetMissing, .cycle, .tooDeep: .parentCode
        default: nil
        }
    }
}

/// A list of departments as people keep it: code, code of the unit above and name in columns of any order, or the
/// 13 columns of the Ministry's programme (LAW-AND-FORMS §7.2), where the level is the column that is filled and
/// the unit above is the one that was named last on the level above.
package struct DepartmentSheet: Sendable {
    package private(set) var rows: [DepartmentRow] = []
    /// By today's code: the code that the same unit had before.
    package private(set) var previousCodes: [String: String] = [:]
    package private(set) var faults: [DepartmentFileFault] = []

    /// 職場コード, 前回職場コード, ten levels, 初回パスワード. The last column is never kept: Nagi mails no passwords.
    package static let programmeWidth = 13
    package static let programmeHeadings: [String] =
        ["職場コード", "前回職場コード"] + (1...DepartmentTree.deepest).map { "第\($0)職場名" } + ["初回パスワード"]

    /// - Parameters:
    ///   - lines: rows with something in them, the headings first.
    ///   - found: what is wrong with the file's form.
    package init(_ lines: [RosterLine], faults found: [DepartmentFileFault] = []) {
        faults = found
        guard let head = lines.first else {
            if found.isEmpty { faults = [DepartmentFileFault(line: 1, kind: .noRows)] }
            return
        }
        let headings = head.cells.map(Spelling.heading)
        let body = lines.dropFirst()
        if headings.starts(with: Self.programmeHeadings.prefix(3).map(Spelling.heading)) {
            readProgramme(body)
        } else {
            readColumns(body, headings, line: head.line)
        }
        if rows.isEmpty && faults.isEmpty { faults = [DepartmentFileFault(line: head.line, kind: .noRows)] }
    }

    private mutating func readColumns(_ lines: ArraySlice<RosterLine>, _ headings: [String], line: Int) {
        let places = DepartmentColumn.allCases.reduce(into: [:]) { places, column in
            places[column] = headings.firstIndex { column.headings.contains($0) }
        }
        for column in [DepartmentColumn.code, .parentCode, .name] where places[column] == nil {
            faults.append(DepartmentFileFault(line: line, column: column, kind: .columnMissing))
        }
        if places[.code] == nil || places[.parentCode] == nil || places[.name] == nil { return }
        for row in lines {
            guard row.cells.count == headings.count else {
                let kind = DepartmentFileFault.Kind.fieldCount(
                    expected: headings.count, found: row.cells.count)
                faults.append(DepartmentFileFault(line: row.line, kind: kind))
                continue
            }
            let cell = { (column: DepartmentColumn) in places[column].map { row.cells[$0].cell } ?? "" }
            take(
                DepartmentRow(
                    line: row.line, code: cell(.code), parentCode: cell(.parentCode), name: cell(.name)),
                previous: cell(.previousCode))
        }
    }

    private mutating func readProgramme(_ lines: ArraySlice<RosterLine>) {
        /// Codes of the units that were named last, from the top.
        var above: [String] = []
        for row in lines {
            let cells = row.cells.map(\.cell)
            guard (Self.programmeWidth - 1...Self.programmeWidth).contains(cells.count) else {
                let kind = DepartmentFileFault.Kind.fieldCount(
                    expected: Self.programmeWidth, found: cells.count)
                faults.append(DepartmentFileFault(line: row.line, kind: kind))
                continue
            }
            let levels = (0..<DepartmentTree.deepest).filter { !cells[2 + $0].isEmpty }
            guard let level = levels.first else {
                faults.append(DepartmentFileFault(line: row.line, column: .name, kind: .empty))
                continue
            }
            if levels.count > 1 {
                faults.append(DepartmentFileFault(line: row.line, column: .name, kind: .severalLevels))
            } else if level > above.count {
                let kind = DepartmentFileFault.Kind.levelSkipped(level + 1)
                faults.append(DepartmentFileFault(line: row.line, column: .name, kind: kind))
            } else {
                let parent = level == 0 ? "" : above[level - 1]
                take(
                    DepartmentRow(
                        line: row.line, code: cells[0], parentCode: parent, name: cells[2 + level]),
                    previous: cells[1])
                above = above.prefix(level) + [cells[0]]
            }
        }
    }

    private mutating func take(_ row: DepartmentRow, previous: String) {
        if row.code.isEmpty {
            faults.append(DepartmentFileFault(line: row.line, column: .code, kind: .empty))
        } else if row.name.isEmpty {
            faults.append(DepartmentFileFault(line: row.line, column: .name, kind: .empty))
        } else {
            rows.append(row)
            if !previous.isEmpty && previous != row.code { previousCodes[row.code] = previous }
        }
    }
}

extension String {
    /// A cell as it is kept: kana in full width, no space of any width around it.
    fileprivate var cell: String { Spelling.display(self).trimmedCell }
}
