/// The joint check of attribute tables with the tree and with everything published (SD-R4, L-22).
///
/// Men, women, the departments and the age bands overlap, so their smallest overlaps are far below k and the
/// rule of atoms would forbid every table. What counts is whether some combination of shown figures concerns
/// 1…k−1 people. Such a combination gives each person a weight: a number for the atom, plus one for each
/// category the person is shown in. It vanishes for all but a few people exactly when, inside every atom, all
/// but a few have the same sum of category weights. So the question is about the category weights b alone: is
/// there a b whose sums differ somewhere inside an atom, but for fewer than k people? (If they differ
/// nowhere, the combination is one of atoms, and those hold k.) `Exchange` answers it for the people of one
/// block.
struct TableCheck {
    let threshold: Int

    /// True when no combination concerns 1…k−1 people; false also where that could not be shown.
    func holds(_ joined: Joined) -> Bool {
        guard !joined.tables.isEmpty else { return true }
        let atoms = joined.atoms()
        var classes = atoms
        for table in joined.tables { classes.split(by: table) }
        var open = [Int](repeating: 0, count: classes.count)
        for (row, number) in classes.classes.enumerated() where !joined.consenting[row] {
            open[Int(number)] += 1
        }
        // People of one block are in the same tables. A block is shown to hold by its own people alone,
        // whatever the weights are elsewhere: strict where a unit's table leaves few outside, and simple.
        var blocks: [[Int32]: Exchange] = [:]
        for (number, row) in classes.examples().enumerated() {
            var covering: [Int32] = []
            var categories: [Int32] = []
            for (table, column) in joined.tables.enumerated() where column[row] >= 0 {
                covering.append(Int32(table))
                categories.append(Int32(table) << 8 | column[row])
            }
            guard !covering.isEmpty else { continue }
            blocks[covering, default: Exchange(threshold: threshold, tables: covering.count)]
                .add(open: open[number], atom: atoms.classes[row], categories: categories)
        }
        return blocks.values.allSatisfy { $0.holds() }
    }
}
