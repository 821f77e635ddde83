import StressCheck

/// Integer sums by cell: a cell is a unit of the tree, or a category of an attribute.
///
/// Means are made at the very edge, from these; adding and comparing whole numbers loses nothing.
struct Sums: Sendable {
    /// Respondents by cell.
    var n: [Int]
    /// Sum of each measure's values by cell.
    var totals: [[Int]]
    /// How many have a value of each measure, by cell.
    var valid: [[Int]]
    /// The judgement diagram's sums by cell.
    var diagram: DiagramSums

    /// One pass over each column. `cells` holds a cell per respondent, −1 to leave one out.
    init(_ data: GroupData, cells: [Int32], count: Int) {
        n = Self.count(cells, count)
        totals = []
        valid = []
        for measure in data.measures {
            let (sum, number) = Self.add(measure.values, cells, count)
            totals.append(sum)
            valid.append(number ?? n)
        }
        diagram = DiagramSums(data, cells: cells, count: count)
    }

    /// The whole tree: direct members first, then every unit added to its parent.
    init(rollingUp data: GroupData) {
        self.init(data, cells: data.units, count: data.tree.count)
        data.tree.rollUp(&n)
        // Children stand behind their parents: one pass backwards per column.
        for index in totals.indices {
            data.tree.rollUp(&totals[index])
            data.tree.rollUp(&valid[index])
        }
        for index in diagram.columns.indices {
            data.tree.rollUp(&diagram.columns[index])
        }
    }

    /// The difference of one cell and others inside it: what is left of a unit without its shown parts.
    func remainder(of cell: Int, without others: [Int]) -> CellSums {
        var left = self[cell]
        for other in others {
            left.subtract(self[other])
        }
        return left
    }

    /// One cell's figures.
    subscript(cell: Int) -> CellSums {
        CellSums(
            n: n[cell], totals: totals.map { $0[cell] }, valid: valid.map { $0[cell] },
            diagram: diagram.columns.map { $0[cell] })
    }

    /// People by cell.
    static func count(_ cells: [Int32], _ count: Int) -> [Int] {
        var n = [Int](repeating: 0, count: count)
        for cell in cells where cell >= 0 {
            n[Int(cell)] += 1
        }
        return n
    }

    /// Sum by cell, and the number of values where any is missing (nil: everybody has one).
    private static func add(_ values: [UInt8], _ cells: [Int32], _ count: Int) -> ([Int], [Int]?) {
        var sum = [Int](repeating: 0, count: count)
        // The usual column has no gap, and then its loop has no branch.
        if !values.contains(Measure.missing) {
            for (value, cell) in zip(values, cells) where cell >= 0 {
                sum[Int(cell)] += Int(value)
            }
            return (sum, nil)
        }
        var number = [Int](repeating: 0, count: count)
        for (value, cell) in zip(values, cells) where cell >= 0 && value != Measure.missing {
            sum[Int(cell)] += Int(value)
            number[Int(cell)] += 1
        }
        return (sum, number)
    }
}

/// The figures of one group.
// A row across the columns: few are needed, so it is made when asked for.
struct CellSums: Sendable {
    var n: Int
    var totals: [Int]
    var valid: [Int]
    var diagram: [Int]

    /// Leaves the figures of those who are not in the other group; the other must lie inside.
    mutating func subtract(_ other: CellSums) {
        n -= other.n
        for index in totals.indices {
            totals[index] -= other.totals[index]
            valid[index] -= other.valid[index]
        }
        for index in diagram.indices {
            diagram[index] -= other.diagram[index]
        }
    }
}
