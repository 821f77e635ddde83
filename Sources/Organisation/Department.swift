/// A unit of the company's tree (本社 / 営業部 / 営業1課).
package struct Department: Hashable, Sendable {
    package let id: DepartmentID
    package let parent: DepartmentID?
    package let name: String
    /// Order among siblings, from 0.
    package let position: Int

    package init(id: DepartmentID, parent: DepartmentID?, name: String, position: Int) {
        self.id = id
        self.parent = parent
        self.name = name
        self.position = position
    }
}

/// The departments of a tenant as a tree.
package struct DepartmentTree: Sendable {
    package let departments: [Department]
    private let byID: [DepartmentID: Department]
    private let children: [DepartmentID?: [Department]]

    package init(_ departments: [Department]) {
        self.departments = departments
        byID = Dictionary(departments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        children = Dictionary(grouping: departments, by: \.parent)
            .mapValues { $0.sorted { ($0.position, $0.name) < ($1.position, $1.name) } }
    }

    package subscript(id: DepartmentID) -> Department? { byID[id] }

    package func children(of parent: DepartmentID?) -> [Department] { children[parent] ?? [] }

    /// The department and everything below it.
    package func subtree(of root: DepartmentID) -> Set<DepartmentID> {
        var found: Set<DepartmentID> = []
        var waiting = [root]
        while let next = waiting.popLast() {
            guard found.insert(next).inserted else { continue }
            waiting += children(of: next).map(\.id)
        }
        return found
    }

    /// The department on the given level above it, 1 being the top; itself where it stands no deeper.
    package func ancestor(of id: DepartmentID, level: Int) -> DepartmentID {
        var line = [id]
        while let parent = line.last.flatMap({ byID[$0]?.parent }), line.count <= departments.count {
            line.append(parent)
        }
        return level >= line.count ? id : line[line.count - max(1, level)]
    }

    /// Names from the top, joined by ` / `.
    package func path(of id: DepartmentID) -> String {
        pathNames(of: id).joined(separator: " / ")
    }

    package func pathNames(of id: DepartmentID) -> [String] {
        var names: [String] = []
        var current = byID[id]
        while let department = current, names.count < departments.count {
            names.insert(department.name, at: 0)
            current = department.parent.flatMap { byID[$0] }
        }
        return names
    }

    /// Depth first, each with its level from 0: the order in which lists show departments.
    package var ordered: [(department: Department, level: Int)] {
        var list: [(Department, Int)] = []
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
