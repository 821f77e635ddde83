import Campaigns
import Documents
package import Organisation
import Storage

/// What a list of departments would do, before anything is written.
package struct DepartmentFilePlan: Sendable {
    /// Name and, where it tells more, what was there before.
    package struct Line: Hashable, Sendable {
        package let code: String
        package let name: String
        package let was: String
    }

    package internal(set) var added: [Line] = []
    package internal(set) var renamed: [Line] = []
    package internal(set) var moved: [Line] = []
    package internal(set) var recoded: [Line] = []
    package internal(set) var unchanged = 0
    package internal(set) var faults: [DepartmentFileFault] = []
    /// Of the file: the confirmation names it, so that what was shown is what is written.
    package let digest: [UInt8]

    package var changes: Int { added.count + renamed.count + moved.count + recoded.count }
    package var canImport: Bool { faults.isEmpty && changes > 0 }
}

extension Office {
    /// Whether somebody may see what such a list looks like.
    package func openDepartmentFile(as who: Principal) async throws {
        try await door.check(.departmentRead, as: who)
    }

    /// Reads a list of departments, CSV or workbook, and says what importing it would do. Nothing is written.
    package func checkDepartments(_ file: [UInt8], as who: Principal) async throws -> DepartmentFilePlan {
        try await door.perform(.departmentChange, as: who) { db, _ in
            DepartmentFilePlan(
                DepartmentPlan(.read(file), over: DepartmentTree(try db.departments())),
                Digest.sha256(file))
        }
    }

    /// Writes exactly what the check showed: all of it, or nothing.
    ///
    /// - Parameter digest: of the file that was shown; another file is refused.
    /// - Throws: `DepartmentFileRefused` with every fault when one turned up since the check.
    @discardableResult
    package func importDepartments(
        _ file: [UInt8], shown digest: [UInt8], as who: Principal
    ) async throws -> DepartmentFilePlan {
        try await door.check(.departmentChange, as: who)
        guard Digest.sha256(file) == digest else { throw Refusal.rosterChanged }
        let sheet = DepartmentSheet.read(file)
        return try await door.perform(.departmentChange, as: who) { db, permit in
            let tree = DepartmentTree(try db.departments())
            let plan = DepartmentPlan(sheet, over: tree)
            let shown = DepartmentFilePlan(plan, digest)
            if !shown.faults.isEmpty { throw DepartmentFileRefused(plan: shown) }
            try db.write(plan, tree, permit)
            return shown
        }
    }
}

/// Nothing was written, because of the plan's faults.
package struct DepartmentFileRefused: Error, Sendable {
    package let plan: DepartmentFilePlan
}

extension DepartmentSheet {
    /// What the file's form does not allow is a fault with its line, or its cell.
    fileprivate static func read(_ file: [UInt8]) -> DepartmentSheet {
        let table = TableFile.read(file)
        return DepartmentSheet(
            table.rows.map { RosterLine(line: $0.line, cells: $0.cells) },
            faults: table.faults.map {
                DepartmentFileFault(line: $0.line, kind: .file(RosterFault.Kind($0.kind), cell: $0.cell))
            })
    }
}

extension DepartmentFilePlan {
    fileprivate init(_ plan: DepartmentPlan, _ digest: [UInt8]) {
        self.digest = digest
        faults = plan.faults
        for step in plan.steps where plan.faults.isEmpty {
            let line = { (was: String) in Line(code: step.row.code, name: step.row.name, was: was) }
            guard let standing = step.standing else {
                added.append(line(""))
                continue
            }
            let before = changes
            if standing.name != step.row.name { renamed.append(line(standing.name)) }
            if step.isMove { moved.append(line(standing.name)) }
            if standing.code != step.row.code { recoded.append(line(standing.code ?? "")) }
            if changes == before { unchanged += 1 }
        }
    }
}

extension DepartmentPlan.Step {
    /// Goes under another unit than today.
    fileprivate var isMove: Bool {
        guard let standing else { return false }
        return parent != (standing.parent.map { .standing($0) } ?? .top)
    }
}

extension Connection {
    fileprivate func write(_ plan: DepartmentPlan, _ tree: DepartmentTree, _ permit: Permit) throws {
        var made: [String: DepartmentID] = [:]
        var positions: [DepartmentID?: Int] = [:]
        // Codes that move from one unit to another must be free first.
        for step in plan.steps {
            guard let unit = step.standing, let code = unit.code, code != step.row.code else { continue }
            try setName(MasterName(unit.name), of: .department(unit.id))
        }
        for step in plan.steps {
            let parent: DepartmentID? =
                switch step.parent {
                case .top: nil
                case .standing(let id): id
                case .new(let code): made[code]
                }
            let last = { positions[parent] ?? tree.children(of: parent).last?.position ?? -1 }
            if let standing = step.standing {
                try change(standing, step, permit)
                guard step.isMove else { continue }
                positions[parent] = last() + 1
                try setParent(parent, position: last(), of: standing.id)
                try note(
                    .moved, of: .department(standing.id), was: standing.parent.map(tree.path) ?? "",
                    became: parent.map { tree[$0] == nil ? "" : tree.path(of: $0) } ?? "", under: permit)
            } else {
                positions[parent] = last() + 1
                let id = permit.newID(DepartmentID.self)
                made[step.row.code] = id
                try insert(
                    Department(
                        id: id, parent: parent, name: step.row.name, position: last(), code: step.row.code),
                    under: permit)
            }
        }
        try raiseRosterVersion()
        if plan.steps.contains(where: \.isMove) { try noteRegrouping(at: permit.at) }
    }

    private func change(_ unit: Department, _ step: DepartmentPlan.Step, _ permit: Permit) throws {
        let name = MasterName(step.row.name, code: step.row.code)
        guard unit.name != name.name || unit.code != name.code else { return }
        let master = Master.department(unit.id)
        try setName(name, of: master)
        if unit.name != name.name {
            try note(.renamed, of: master, was: unit.name, became: name.name, under: permit)
        }
        if unit.code != name.code {
            try note(.coded, of: master, was: unit.code ?? "", became: name.code ?? "", under: permit)
        }
    }
}
