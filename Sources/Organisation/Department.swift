/// A unit of the company's tree (本社 / 営業部 / 営業1課).
package struct Department: Hashable, Sendable {
    package let id: DepartmentID
    package let parent: DepartmentID?
    package let name: String
    /// Order among siblings, from 0.
    package let position: Int
    /// The company's own key (職場コード).
    package let code: String?
    /// Not offered and not listed; its people still count.
    package let isHidden: Bool
    /// The unit into which it was merged: then it stands below that one, so that scopes follow it, and is in no list.
    package let mergedInto: DepartmentID?
    package let version: Int

    package init(
        id: DepartmentID, parent: DepartmentID?, name: String, position: Int, code: String? = nil,
        isHidden: Bool = false, mergedInto: DepartmentID? = nil, version: Int = 1
    ) {
        self.id = id
        self.parent = parent
        self.name = name
        self.position = position
        self.code = code
        self.isHidden = isHidden
        self.mergedInto = mergedInto
        self.version = version
    }

    package var isMerged: Bool { mergedInto != nil }

    package var entry: MasterEntry {
        MasterEntry(
            id: id.rawValue, name: MasterName(name, code: code), position: position, isHidden: isHidden,
            mergedInto: mergedInto?.rawValue, version: version)
    }
}

/// The departments of a tenant as a tree.
package struct DepartmentTree: Sendable {
    /// Merged ones included.
    package let departments: [Department]
    private let byID: [DepartmentID: Department]
    private let standing: [DepartmentID?: [Department]]
    private let merged: [DepartmentID: [DepartmentID]]

    package init(_ departments: [Department]) {
        self.departments = departments
        byID = Dictionary(departments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        standing = Dictionary(grouping: departments.filter { !$0.isMerged }, by: \.parent)
            .mapValues { $0.sorted { ($0.position, $0.name) < ($1.position, $1.name) } }
        merged = Dictionary(grouping: departments.filter(\.isMerged)) { $0.mergedInto ?? $0.id }
            .mapValues { $0.map(\.id) }
    }

    package subscript(id: DepartmentID) -> Department? { byID[id] }

    /// In order, without merged ones.
    package func children(of parent: DepartmentID?) -> [Department] { standing[parent] ?? [] }

    /// The department and everything below it, and whatever was merged into any of them.
    package func subtree(of root: DepartmentID) -> Set<DepartmentID> {
        var found: Set<DepartmentID> = []
        var waiting = [root]
        while let next = waiting.popLast() {
            guard found.insert(next).inserted else { continue }
            waiting += children(of: next).map(\.id)
            waiting += merged[next] ?? []
        }
        return found
    }

    /// The department on the given level above it, 1 being the top; itself where it stands no deeper.
    package func ancestor(of id: DepartmentID, level: Int) -> DepartmentID {
        let line = line(to: id)
        return level >= line.count ? id : line[max(1, level) - 1]
    }

    /// From the top down to the department itself.
    package func line(to id: DepartmentID) -> [DepartmentID] {
        var line = [id]
        while let parent = line.last.flatMap({ byID[$0]?.parent }), byID[parent] != nil,
            line.count <= departments.count
        {
            line.append(parent)
        }
        return line.reversed()
    }

    /// Names from the top, joined by ` / `.
    package func path(of id: DepartmentID) -> String {
        pathNames(of: id).joined(separator: " / ")
    }

    package func pathNames(of id: DepartmentID) -> [String] {
        line(to: id).compactMap { byID[$0]?.name }
    }

    /// Depth first, each with its level from 0: the order in which lists show departments.
    package var ordered: [(department: Department, level: Int)] {
        var list: [(Department, Int)] = []
        list.reserveCapacity(departments.count)
        func visit(_ parent: DepartmentID?, _ level: Int) {
            for child in children(of: parent) where level < 32 {
                list.append((child, level))
                visit(child.id, level + 1)
            }
        }
        visit(nil, 0)
        return list
    }
}
