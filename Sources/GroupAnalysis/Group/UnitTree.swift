/// The department tree as it stood at the closing of the campaign, as plain columns.
///
/// It is a snapshot (SD-R8): figures, lists and every later question are about this tree, whatever the
/// company is turned into the week after.
public struct UnitTree: Sendable, Hashable {
    /// Stable numbers of the units, for instance the row ids of the snapshot.
    public let ids: [Int]
    /// Index of the parent of each unit; −1 for the first, which is the whole company. A parent stands before
    /// its children, so that one pass backwards rolls everything up.
    public let parents: [Int32]

    /// Throws `notATree` when the columns differ in length, are empty, or a unit stands before its parent;
    /// `duplicateUnit` when a number is used twice.
    public init(ids: [Int], parents: [Int32]) throws(GroupDataError) {
        guard ids.count == parents.count, parents.first == -1 else { throw .notATree(at: 0) }
        for index in parents.indices.dropFirst() where parents[index] < 0 || parents[index] >= index {
            throw .notATree(at: index)
        }
        if let twice = firstDuplicate(ids) { throw .duplicateUnit(twice) }
        self.ids = ids
        self.parents = parents
    }

    /// Number of units.
    public var count: Int { parents.count }

    /// The index of a unit by its number.
    public func index(of id: Int) -> Int? { ids.firstIndex(of: id) }

    /// Which units lie in the subtree of one, itself among them: one flag per unit.
    func subtree(of root: Int) -> [Bool] {
        var inside = [Bool](repeating: false, count: count)
        for unit in root..<count {
            inside[unit] = unit == root || (parents[unit] >= 0 && inside[Int(parents[unit])])
        }
        return inside
    }

    /// Adds every unit's figure to its parent's, the last unit first.
    func rollUp(_ figures: inout [Int]) {
        figures.withUnsafeMutableBufferPointer { figures in
            for unit in stride(from: parents.count - 1, to: 0, by: -1) {
                figures[Int(parents[unit])] += figures[unit]
            }
        }
    }
}

/// The first number that stands twice; nil when all differ. Ascending numbers cost one comparison each.
func firstDuplicate(_ numbers: [Int]) -> Int? {
    let isAscending = zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
    if isAscending { return nil }
    let sorted = numbers.sorted()
    return zip(sorted, sorted.dropFirst()).first { $0 == $1 }?.0
}
