/// All publications side by side: one row per person who was ever counted, one column per cut (SD-R9).
struct Joined {
    /// Tree columns: part by row, with `uncovered` and `absent` as in `LedgerColumn`.
    var trees: [[Int32]] = []
    /// Tables: category by row; −1 outside the table's unit, −2 absent.
    var tables: [[Int32]] = []
    /// Whether somebody's consent to a smaller group is recorded, by row.
    var consenting: [Bool]

    /// For one measure; nil for those every respondent has.
    init(_ publications: [Publication], measure: String?) {
        let people = Self.people(publications)
        consenting = Array(repeating: false, count: people.count)
        for publication in publications {
            let content = publication.content
            let rows = Self.rows(content.respondents, of: people)
            if !content.consenting.isEmpty {
                for (row, place) in rows.enumerated() where content.consenting[row] {
                    consenting[place] = true
                }
            }
            // A person who is not in this publication keeps the mark of the absent.
            func spread(_ column: LedgerColumn) -> [Int32] {
                var parts = [Int32](repeating: LedgerColumn.absent, count: people.count)
                for (row, place) in rows.enumerated() {
                    parts[place] = column.part(row: row, unit: content.units[row])
                }
                return parts
            }
            // One tree per publication; of tables as many as were shown.
            if let tree = publication.treeColumn(measure) { trees.append(spread(tree)) }
            tables += publication.tables(measure).map(spread)
        }
    }

    /// Respondent numbers of all publications, ascending.
    private static func people(_ publications: [Publication]) -> [Int] {
        // The first publication is by far the largest case, and its order is already right.
        guard publications.count > 1 else { return publications.first?.content.respondents ?? [] }
        return Set(publications.flatMap(\.content.respondents)).sorted()
    }

    /// The place of each respondent among all; both ascending, so one walk suffices.
    private static func rows(_ respondents: [Int], of people: [Int]) -> [Int] {
        var place = 0
        return respondents.map { respondent in
            while people[place] < respondent { place += 1 }
            return place
        }
    }

    /// Classes of people whom no published tree figure tells apart.
    func atoms() -> Refinement {
        var atoms = Refinement(rows: consenting.count)
        for tree in trees { atoms.split(by: tree) }
        return atoms
    }
}
