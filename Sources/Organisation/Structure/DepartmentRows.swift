/// One row of a list of departments as companies keep it: the code is the key, the name is not.
package struct DepartmentRow: Hashable, Sendable {
    package let line: Int
    package let code: String
    /// Empty at the top.
    package let parentCode: String
    package let name: String

    package init(line: Int, code: String, parentCode: String, name: String) {
        self.line = line
        self.code = code
        self.parentCode = parentCode
        self.name = name
    }

    /// Codes are compared as in rosters: `Ａ1` is `a1`.
    var key: String { Spelling.key(code) }
    var parentKey: String { Spelling.key(parentCode) }
}

package struct DepartmentRowFault: Hashable, Sendable {
    /// nil: about the list as a whole.
    package let line: Int
    package let refusal: StructureRefusal

    package init(line: Int, refusal: StructureRefusal) {
        self.line = line
        self.refusal = refusal
    }
}

/// What a list of departments must hold before anything of it is written.
package enum DepartmentRows {
    /// Every fault, in the order of the lines: codes twice, parents that are nowhere, circles named from their
    /// first row back to it, more than ten levels, the same name twice under one unit.
    ///
    /// - Parameter standing: keys of codes of units that are there already and need no row.
    package static func faults(
        in rows: [DepartmentRow], besides standing: Set<String> = []
    ) -> [DepartmentRowFault] {
        var byCode: [String: DepartmentRow] = [:]
        var found: [DepartmentRowFault] = []
        for row in rows {
            if let first = byCode[row.key] {
                found.append(.init(line: row.line, refusal: .codeTwice(first.name)))
            } else {
                byCode[row.key] = row
            }
        }
        var names: Set<[String]> = []
        for row in rows {
            do throws(StructureRefusal) {
                try MasterName(row.name, code: row.code).check(.department)
                try checkLine(of: row, byCode, standing)
                if !names.insert([row.parentKey, row.name]).inserted { throw .nameTwice(row.name) }
            } catch {
                found.append(.init(line: row.line, refusal: error))
            }
        }
        return found.sorted { $0.line < $1.line }
    }

    private static func checkLine(
        of row: DepartmentRow, _ byCode: [String: DepartmentRow], _ standing: Set<String>
    ) throws(StructureRefusal) {
        var line = [row]
        var current = row
        while !current.parentCode.isEmpty {
            guard let parent = byCode[current.parentKey] else {
                if standing.contains(current.parentKey) { return }
                // The row whose parent is missing says so, not everything below it.
                if current == row { throw .targetMissing } else { return }
            }
            if parent.key == row.key { throw .cycle((line + [row]).reversed().map(\.name)) }
            // A circle further up is named by its own rows.
            if line.contains(where: { $0.key == parent.key }) { return }
            line.append(parent)
            if line.count > DepartmentTree.deepest { throw .tooDeep(line.count) }
            current = parent
        }
    }
}
