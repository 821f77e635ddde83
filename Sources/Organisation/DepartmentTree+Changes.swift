extension DepartmentTree {
    /// The deepest level, the top being 1. Beyond it no company's page or paper can be read.
    package static let deepest = 10

    /// Levels from a unit down to its deepest leaf, itself included.
    package func height(of id: DepartmentID) -> Int {
        var (height, row, seen): (Int, [DepartmentID], Set<DepartmentID>) = (0, [id], [])
        while !row.isEmpty {
            height += 1
            row = row.filter { seen.insert($0).inserted }.flatMap { children(of: $0).map(\.id) }
        }
        return height
    }

    /// Refuses a name that a sibling has; elsewhere in the company the same name is fine.
    package func checkName(_ name: String, under parent: DepartmentID?, but own: DepartmentID? = nil)
        throws(StructureRefusal)
    {
        if children(of: parent).contains(where: { $0.name == name && $0.id != own }) {
            throw .nameTwice(name)
        }
    }

    /// Refuses a move that would close a circle, reach too deep or put the same name twice under one unit.
    package func checkMove(of id: DepartmentID, under parent: DepartmentID?) throws(StructureRefusal) {
        guard let moved = self[id], !moved.isMerged else { throw .gone }
        if let parent {
            guard let above = self[parent], !above.isMerged else { throw .targetMissing }
            let line = line(to: parent)
            if let start = line.firstIndex(of: id) {
                throw .cycle((line[start...] + [id]).compactMap { self[$0]?.name })
            }
        }
        try checkName(moved.name, under: parent, but: id)
        let depth = (parent.map { line(to: $0).count } ?? 0) + height(of: id)
        if depth > Self.deepest { throw .tooDeep(depth) }
    }

    /// Refuses a merge into itself or into what stands below it, and one whose sub-units would clash by name.
    package func checkMerge(of id: DepartmentID, into target: DepartmentID) throws(StructureRefusal) {
        guard let merged = self[id], !merged.isMerged else { throw .gone }
        guard let kept = self[target], !kept.isMerged else { throw .targetMissing }
        if line(to: target).contains(id) { throw .mergedIntoItself }
        for child in children(of: id) { try checkName(child.name, under: target, but: id) }
        let depth = line(to: target).count + height(of: id) - 1
        if depth > Self.deepest { throw .tooDeep(depth) }
    }

    package func checkNew(_ name: MasterName, under parent: DepartmentID?) throws(StructureRefusal) {
        try name.check(.department)
        if let parent {
            guard let above = self[parent], !above.isMerged else { throw .targetMissing }
            let depth = line(to: parent).count + 1
            if depth > Self.deepest { throw .tooDeep(depth) }
        }
        try checkName(name.name, under: parent)
    }
}
