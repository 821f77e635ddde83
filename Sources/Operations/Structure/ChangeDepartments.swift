import Campaigns
package import Organisation
import Storage

extension Office {
    @discardableResult
    package func createDepartment(
        _ name: MasterName, under parent: DepartmentID?, as who: Principal
    ) async throws -> DepartmentID {
        try await door.perform(.departmentChange, as: who) { db, permit in
            let tree = DepartmentTree(try db.departments())
            try structured { () throws(StructureRefusal) in try tree.checkNew(name, under: parent) }
            let id = permit.newID(DepartmentID.self)
            try db.checkCode(name, of: .department(id))
            try db.insert(
                Department(
                    id: id, parent: parent, name: name.name,
                    position: (tree.children(of: parent).last?.position ?? -1) + 1, code: name.code),
                under: permit)
            return id
        }
    }

    /// Puts a unit with everything below it under another, at the end; nil is the top.
    package func moveDepartment(
        _ id: DepartmentID, under parent: DepartmentID?, seen: Seen, as who: Principal
    ) async throws {
        try await change(.department(id), seen, as: who) { db, _, permit in
            let tree = DepartmentTree(try db.departments())
            guard tree[id]?.parent != parent else { return }
            try structured { () throws(StructureRefusal) in try tree.checkMove(of: id, under: parent) }
            let position = (tree.children(of: parent).last?.position ?? -1) + 1
            try db.setParent(parent, position: position, of: id)
            try db.raiseRosterVersion()
            try db.noteRegrouping(at: permit.at)
            let above = { (unit: DepartmentID?) in unit.map(tree.path) ?? "" }
            try db.note(
                .moved, of: .department(id), was: above(tree[id]?.parent), became: above(parent),
                under: permit)
        }
    }

    /// People, posts and sub-units go over from today; what was before stays, and so does every campaign's snapshot.
    package func mergeDepartment(
        _ id: DepartmentID, into target: DepartmentID, seen: Seen, as who: Principal
    ) async throws {
        try await change(.department(id), seen, as: who) { db, entry, permit in
            let tree = DepartmentTree(try db.departments())
            try structured { () throws(StructureRefusal) in try tree.checkMerge(of: id, into: target) }
            var position = (tree.children(of: target).last?.position ?? -1) + 1
            for child in tree.children(of: id) {
                try db.setParent(target, position: position, of: child.id)
                try db.note(
                    .moved, of: .department(child.id), was: tree.path(of: id), became: tree.path(of: target),
                    under: permit)
                position += 1
            }
            try db.movePeople(from: id, to: target, under: permit)
            try db.setMerged(id, into: target)
            try db.raiseRosterVersion()
            try db.noteRegrouping(at: permit.at)
            try db.note(
                .merged, of: .department(id), was: entry.name.name, became: tree.path(of: target),
                under: permit)
        }
    }
}
