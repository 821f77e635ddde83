/// Why group data is refused. Positions only, never a person's content.
public enum GroupDataError: Error, Hashable, Sendable {
    /// A column has another length than there are respondents or units.
    case length(column: String)
    /// The units are no tree whose parents stand first.
    case notATree(at: Int)
    /// A unit number is used twice.
    case duplicateUnit(Int)
    /// A respondent number is used twice: each person counts once, whatever posts they hold.
    case duplicateRespondent(Int)
    /// A respondent's unit is not in the tree.
    case noSuchUnit(row: Int)
    /// A measure's or dimension's name is used twice.
    case duplicateName(String)
    /// A value outside the range of its column.
    case outOfRange(column: String, row: Int)
}
