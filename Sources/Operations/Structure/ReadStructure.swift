package import Organisation
import Storage

/// The departments with how many people each has today.
package struct DepartmentOverview: Sendable {
    package let tree: DepartmentTree
    /// Own people of each unit.
    package let own: [DepartmentID: Int]
    /// With everything below.
    package let whole: [DepartmentID: Int]
}

/// One change as the page says it: who, by name.
package struct ChangeEntry: Sendable, Hashable {
    package let change: StructureChange
    /// nil for the program, and for accounts that are gone.
    package let author: String?
}

/// One unit, what was done to it, and why it cannot be deleted.
package struct DepartmentDetail: Sendable {
    package let department: Department
    package let overview: DepartmentOverview
    package let uses: [StructureUse]
    package let history: [ChangeEntry]
}

extension Office {
    package func departmentOverview(as who: Principal) async throws -> DepartmentOverview {
        try await door.perform(.departmentRead, as: who) { db, permit in try db.overview(on: permit.at.day) }
    }

    package func department(_ id: DepartmentID, as who: Principal) async throws -> DepartmentDetail {
        try await door.perform(.departmentRead, as: who, on: .department(id)) { db, permit in
            let overview = try db.overview(on: permit.at.day)
            guard let department = overview.tree[id] else { throw Denied.notFound }
            return DepartmentDetail(
                department: department, overview: overview,
                uses: try db.uses(of: .department(id), on: permit.at.day),
                history: try db.history(of: .department(id)))
        }
    }

    /// What was done to an entry after a form was made, for the page that refuses it.
    package func history(
        of master: Master, since version: Int, as who: Principal
    ) async throws -> [ChangeEntry] {
        try await door.perform(.departmentRead, as: who) { db, _ in
            try db.history(of: master, since: version)
        }
    }
}

extension Connection {
    func overview(on day: Day) throws -> DepartmentOverview {
        let tree = DepartmentTree(try departments())
        let own = try departmentHeadcounts(on: day)
        return DepartmentOverview(tree: tree, own: own, whole: tree.totals(own))
    }

    func history(of master: Master, since version: Int = 0) throws -> [ChangeEntry] {
        let changes = try changes(of: master, since: version)
        var names: [Int: String] = [:]
        for author in Set(changes.map(\.author)) where author != 0 {
            names[author] = try account(AccountID(rawValue: author))?.name
        }
        return changes.map { ChangeEntry(change: $0, author: names[$0.author]) }
    }
}
