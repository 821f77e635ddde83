/// What a group figure is about, by the numbers and names the caller knows.
public enum GroupName: Sendable, Hashable, Codable {
    /// A unit with everything below it.
    case unit(Int)
    /// その他（合算）: what of a unit is not in a shown unit inside it. `units` are the hidden units, the topmost of
    /// each branch; `withDirect` says that direct members of the unit are among it (the pseudo-child of
    /// SD-R2).
    case rest(of: Int, units: [Int], withDirect: Bool)
    /// One category of an attribute among the respondents of a unit, or several small ones together.
    case category(unit: Int, dimension: String, categories: [String], isMerged: Bool)

    /// The unit it belongs to.
    public var unit: Int {
        switch self {
        case .unit(let unit), .rest(let unit, _, _), .category(let unit, _, _, _): unit
        }
    }
}
