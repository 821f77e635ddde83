extension DepartmentTree {
    /// A unit that a form may offer, with its whole path.
    package struct Offer: Hashable, Sendable {
        package let id: DepartmentID
        /// `本社 / 営業部`
        package let path: String
    }

    /// In tree order, without hidden units and what stands below them. One pass: a path is its parent's and a name.
    package var offered: [Offer] {
        var list: [Offer] = []
        func visit(_ parent: DepartmentID?, _ above: String, _ level: Int) {
            for child in children(of: parent) where !child.isHidden && level < 32 {
                let path = above.isEmpty ? child.name : above + " / " + child.name
                list.append(Offer(id: child.id, path: path))
                visit(child.id, path, level + 1)
            }
        }
        visit(nil, "", 0)
        return list
    }

    /// Sums a figure over every unit and all that stands below or was merged into it, in one pass from the leaves.
    package func totals(_ own: [DepartmentID: Int]) -> [DepartmentID: Int] {
        var sums = own
        for (department, _) in ordered.reversed() {
            guard let parent = department.parent, let sum = sums[department.id] else { continue }
            sums[parent, default: 0] += sum
        }
        return sums
    }

    /// As many whole levels below a unit as fit into the limit, at least one.
    ///
    /// - Parameter all: hidden units too.
    package func opened(
        under root: DepartmentID?, limit: Int, all: Bool = false
    ) -> [(department: Department, level: Int)] {
        var levels: [[(department: Department, parent: Int)]] = []
        var row = children(of: root).filter { all || !$0.isHidden }.map { (department: $0, parent: 0) }
        var count = 0
        while !row.isEmpty, levels.isEmpty || count + row.count <= limit, levels.count < 32 {
            levels.append(row)
            count += row.count
            row = row.flatMap { entry in
                children(of: entry.department.id).filter { all || !$0.isHidden }.map { ($0, 0) }
            }
        }
        let depth = levels.count
        var list: [(Department, Int)] = []
        func visit(_ parent: DepartmentID?, _ level: Int) {
            guard level < depth else { return }
            for child in children(of: parent) where all || !child.isHidden {
                list.append((child, level))
                visit(child.id, level + 1)
            }
        }
        visit(root, 0)
        return list
    }

    /// A unit as somebody types it: its code, its whole path, or its name where only one has it.
    package func find(_ text: String) -> DepartmentID? {
        let wanted = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !wanted.isEmpty else { return nil }
        let live = departments.filter { !$0.isMerged }
        if let coded = live.first(where: { $0.code == wanted }) { return coded.id }
        let named = live.filter { wanted.hasSuffix($0.name) }
        let names = wanted.split(whereSeparator: { $0 == "/" || $0 == "／" })
            .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        if let exact = named.first(where: { pathNames(of: $0.id) == names }) { return exact.id }
        let alone = named.filter { $0.name == wanted }
        return alone.count == 1 ? alone.first?.id : nil
    }
}
