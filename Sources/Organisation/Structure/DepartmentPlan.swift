/// What a list of departments would make of the tree: units are known by their code, else by the code they had
/// before, else by their name under the same unit while they have no code. Units that the list does not name stay.
package struct DepartmentPlan: Sendable {
    /// A unit of the list and what stands there of it today.
    package struct Step: Sendable {
        package let row: DepartmentRow
        /// nil: the unit is new.
        package let standing: Department?
        package let parent: Unit
    }

    package enum Unit: Hashable, Sendable {
        case top
        case standing(DepartmentID)
        /// The code of a new one.
        case new(String)
    }

    /// Each after the unit above it.
    package private(set) var steps: [Step] = []
    package private(set) var faults: [DepartmentFileFault] = []

    private let tree: DepartmentTree
    private let byCode: [String: Department]
    private var claimed: Set<DepartmentID> = []
    private var units: [String: Unit] = [:]

    package init(_ sheet: DepartmentSheet, over tree: DepartmentTree) {
        self.tree = tree
        byCode = Dictionary(
            tree.departments.compactMap { unit in
                unit.isMerged ? nil : unit.code.map { (Spelling.key($0), unit) }
            },
            uniquingKeysWith: { first, _ in first })
        faults = sheet.faults
        faults += DepartmentRows.faults(in: sheet.rows, besides: Set(byCode.keys)).map {
            DepartmentFileFault(line: $0.line, $0.refusal)
        }
        guard faults.isEmpty else {
            faults.sort { $0.line < $1.line }
            return
        }
        let rows = Dictionary(sheet.rows.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        for row in sheet.rows { _ = claim(byCode[row.key]) }
        for row in sheet.rows { _ = unit(row, rows, sheet.previousCodes) }
        checkResult()
    }

    /// The row's unit, after the rows of the units above it; those are no circle any more.
    private mutating func unit(
        _ row: DepartmentRow, _ rows: [String: DepartmentRow], _ previous: [String: String]
    ) -> Unit {
        if let known = units[row.key] { return known }
        let parent: Unit =
            if row.parentCode.isEmpty {
                .top
            } else if let above = rows[row.parentKey] {
                unit(above, rows, previous)
            } else {
                byCode[row.parentKey].map { .standing($0.id) } ?? .top
            }
        let standing =
            byCode[row.key] ?? claim(previous[row.code].flatMap { byCode[Spelling.key($0)] })
            ?? claim(uncoded(row.name, under: parent))
        let unit = standing.map { Unit.standing($0.id) } ?? .new(row.code)
        units[row.key] = unit
        steps.append(Step(row: row, standing: standing, parent: parent))
        return unit
    }

    /// A unit is one row's and no other's.
    private mutating func claim(_ unit: Department?) -> Department? {
        guard let unit, claimed.insert(unit.id).inserted else { return nil }
        return unit
    }

    private func uncoded(_ name: String, under parent: Unit) -> Department? {
        let siblings: [Department] =
            switch parent {
            case .top: tree.children(of: nil)
            case .standing(let id): tree.children(of: id)
            case .new: []
            }
        return siblings.first { $0.code == nil && $0.name == name }
    }

    /// The tree as it would be, units included that the list does not name.
    private mutating func checkResult() {
        var parents: [Unit: Unit] = [:]
        var names: [Unit: String] = [:]
        for unit in tree.departments where !unit.isMerged {
            parents[.standing(unit.id)] = unit.parent.map { .standing($0) } ?? .top
            names[.standing(unit.id)] = unit.name
        }
        var lines: [Unit: Int] = [:]
        for step in steps {
            let unit = step.standing.map { Unit.standing($0.id) } ?? .new(step.row.code)
            parents[unit] = step.parent
            names[unit] = step.row.name
            lines[unit] = step.row.line
        }
        var taken: [Sibling: Unit] = [:]
        for (unit, parent) in parents {
            let sibling = Sibling(parent: parent, name: names[unit] ?? "")
            guard let other = taken.updateValue(unit, forKey: sibling) else { continue }
            // The row that comes last is wrong; a unit without a row was there before.
            let line = max(lines[unit] ?? 0, lines[other] ?? 0)
            faults.append(DepartmentFileFault(line: line, .nameTwice(sibling.name)))
        }
        for unit in parents.keys {
            if let refusal = wrongLine(above: unit, parents, names) {
                let place = refusal.line.compactMap { lines[$0] }.max() ?? 0
                faults.append(DepartmentFileFault(line: place, refusal.why))
            }
        }
        faults = Array(Set(faults)).sorted { $0.line < $1.line }
    }

    private struct Sibling: Hashable {
        let parent: Unit
        let name: String
    }

    private func wrongLine(
        above unit: Unit, _ parents: [Unit: Unit], _ names: [Unit: String]
    ) -> (line: [Unit], why: StructureRefusal)? {
        var line = [unit]
        while let parent = line.last.flatMap({ parents[$0] }), parent != .top {
            if let start = line.firstIndex(of: parent) {
                // Only the units of the circle itself tell of it.
                guard start == 0 else { return nil }
                return (line, .cycle((line + [parent]).compactMap { names[$0] }))
            }
            line.append(parent)
        }
        return line.count > DepartmentTree.deepest ? (line, .tooDeep(line.count)) : nil
    }
}
