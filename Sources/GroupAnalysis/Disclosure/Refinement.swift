/// Sorts rows into classes, one column after the other: rows stay together while every column agrees.
struct Refinement {
    /// Class by row.
    private(set) var classes: [Int32]
    /// Number of classes.
    private(set) var count: Int

    /// All rows alike.
    init(rows: Int) {
        classes = Array(repeating: 0, count: rows)
        count = rows == 0 ? 0 : 1
    }

    /// Splits every class by a column of numbers from −2 up.
    mutating func split(by column: [Int32]) {
        // −2 and −1 are parts too: being absent or uncovered tells people apart like any other mark.
        let width = Int(column.max() ?? 0) + 3
        // Classes are numbered as they are met, so the same rows give the same numbers everywhere.
        var next: Int32 = 0
        // A table where it is small, a dictionary where many columns would make it huge.
        if count * width <= 1 << 22 {
            var table = [Int32](repeating: -1, count: count * width)
            for row in classes.indices {
                let cell = Int(classes[row]) * width + Int(column[row]) + 2
                if table[cell] < 0 {
                    table[cell] = next
                    next += 1
                }
                classes[row] = table[cell]
            }
        } else {
            var table: [Int: Int32] = [:]
            for row in classes.indices {
                let cell = Int(classes[row]) * width + Int(column[row]) + 2
                let known = table[cell]
                if known == nil {
                    table[cell] = next
                    next += 1
                }
                classes[row] = known ?? next - 1
            }
        }
        count = Int(next)
    }

    /// A row of each class.
    func examples() -> [Int] {
        var examples = [Int](repeating: 0, count: count)
        for row in classes.indices { examples[Int(classes[row])] = row }
        return examples
    }
}
