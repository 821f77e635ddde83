/// Which unit of an earlier year is which of a later one, so that their groups can be compared.
///
/// A unit is itself where it is still there; one that was merged is what it was merged into; people's own decisions
/// stand before both. Several earlier units may be one later unit.
package struct UnitMapping: Sendable {
    package enum Ground: String, Sendable {
        /// Still there under the same id.
        case same
        /// Followed through merges.
        case merged
        /// Somebody said so, "none" included.
        case decided
        case missing
    }

    package struct Line: Hashable, Sendable {
        package let source: DepartmentID
        package let target: DepartmentID?
        package let ground: Ground
    }

    /// One for every unit of the earlier year, in its tree order.
    package let lines: [Line]
    private let targets: [DepartmentID: DepartmentID]
    private let later: DepartmentTree

    /// - Parameters:
    ///   - merges: today's, each unit with the one it was merged into.
    ///   - decided: what people said; nil for "there is none".
    package init(
        earlier: DepartmentTree, later: DepartmentTree, merges: [DepartmentID: DepartmentID],
        decided: [DepartmentID: DepartmentID?]
    ) {
        self.later = later
        lines = earlier.ordered.map { entry in
            Self.line(entry.department.id, later: later, merges: merges, decided: decided)
        }
        targets = lines.reduce(into: [:]) { found, line in found[line.source] = line.target }
    }

    package func target(of source: DepartmentID) -> DepartmentID? { targets[source] }

    /// The earlier units that became this one; their people together are its people then.
    package func sources(of target: DepartmentID) -> [DepartmentID] {
        lines.filter { $0.target == target }.map(\.source)
    }

    /// Earlier units without any later one.
    package var unmapped: [DepartmentID] { lines.filter { $0.target == nil }.map(\.source) }

    /// Later units that no earlier one became.
    package var new: [DepartmentID] {
        let reached = Set(targets.values)
        return later.ordered.map(\.department.id).filter { !reached.contains($0) }
    }

    private static func line(
        _ source: DepartmentID, later: DepartmentTree, merges: [DepartmentID: DepartmentID],
        decided: [DepartmentID: DepartmentID?]
    ) -> Line {
        if let choice = decided[source] { return Line(source: source, target: choice, ground: .decided) }
        if later[source] != nil { return Line(source: source, target: source, ground: .same) }
        var (current, seen): (DepartmentID, Set<DepartmentID>) = (source, [])
        while let next = merges[current], seen.insert(current).inserted {
            if later[next] != nil { return Line(source: source, target: next, ground: .merged) }
            current = next
        }
        return Line(source: source, target: nil, ground: .missing)
    }
}

/// One decision about a unit of an earlier year.
package struct MappingChoice: Hashable, Sendable {
    package let source: DepartmentID
    /// nil: no later unit corresponds to it.
    package let target: DepartmentID?
    package let at: Instant
    /// The account's id.
    package let author: Int

    package init(source: DepartmentID, target: DepartmentID?, at: Instant, author: Int) {
        self.source = source
        self.target = target
        self.at = at
        self.author = author
    }
}
