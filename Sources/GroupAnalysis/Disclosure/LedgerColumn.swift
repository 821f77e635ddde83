/// How one publication cut the respondents into parts, for one kind of figure.
///
/// A published unit is a union of parts of the tree's column; a category of a table is one part of that
/// table's column. Rows follow the publication's respondents.
struct LedgerColumn: Sendable, Hashable, Codable {
    /// The measure the column is for; nil: every measure without a column of its own.
    let measure: String?
    /// Fewest open people of each part: k, or less for the tagged outputs of a committee's method.
    let threshold: Int
    /// Part by unit; −1 where nothing that holds the unit is shown.
    let unitParts: [Int32]
    /// Who has no value of the measure, by row; empty when everybody has one.
    let missing: [Bool]
    /// For a table: the shown category by row. Empty for the tree.
    let categories: [UInt8]

    /// In the publication, but in no shown group.
    static let uncovered: Int32 = -1
    /// Not in the publication at all, or without a value.
    static let absent: Int32 = -2

    /// Whether it is a table of an attribute.
    var isTable: Bool { !categories.isEmpty }

    /// The part of a row whose unit is given.
    func part(row: Int, unit: Int32) -> Int32 {
        if !missing.isEmpty, missing[row] { return Self.absent }
        let part = unitParts[Int(unit)]
        return part >= 0 && isTable ? Int32(categories[row]) : part
    }
}
