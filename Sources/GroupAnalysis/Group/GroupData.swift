public import StressCheck

/// One campaign's respondents as plain columns: everything that group figures are made of.
///
/// Individual data: it never leaves the caller's side of the door. What may leave is a `Published`, which
/// only the `Publisher` makes of it.
public struct GroupData: Sendable {
    /// The department tree of the closing.
    public let tree: UnitTree
    /// How many were invited directly in each unit, by unit index: the ground of the response rate.
    public let invited: [Int]
    /// Stable numbers of the respondents, each once. They mark a person over publications and years, so that
    /// differences are seen.
    public let respondents: [Int]
    /// Index of each respondent's one primary unit (secondary posts do not count a person twice).
    public let units: [Int32]
    /// Stated sex; nil reads the men's diagram (MHLW manual p.86) and is counted nowhere as a man.
    public let sexes: [Sex?]
    /// The measures, each a column.
    public let measures: [Measure]
    /// The attributes, each a column.
    public let dimensions: [Dimension]

    /// Checks lengths, ranges and names; `sexes` may be empty when nobody was asked. Throws `GroupDataError`.
    public init(
        tree: UnitTree, invited: [Int], respondents: [Int], units: [Int32], sexes: [Sex?] = [],
        measures: [Measure], dimensions: [Dimension] = []
    ) throws(GroupDataError) {
        guard invited.count == tree.count else { throw .length(column: "invited") }
        guard units.count == respondents.count else { throw .length(column: "units") }
        guard sexes.isEmpty || sexes.count == units.count else { throw .length(column: "sexes") }
        // Each person once: a second post would count one answer twice and hide that a group is small.
        if let twice = firstDuplicate(respondents) { throw .duplicateRespondent(twice) }
        if let row = units.firstIndex(where: { $0 < 0 || $0 >= tree.count }) {
            throw .noSuchUnit(row: row)
        }
        try Self.check(measures, count: units.count)
        try Self.check(dimensions, count: units.count)
        self.tree = tree
        self.invited = invited
        self.respondents = respondents
        self.units = units
        self.sexes = sexes.isEmpty ? Array(repeating: nil, count: units.count) : sexes
        self.measures = measures
        self.dimensions = dimensions
    }

    /// A flag is 0, 1 or absent; a score anything.
    private static func check(_ measures: [Measure], count: Int) throws(GroupDataError) {
        var names: Set<MeasureID> = []
        for measure in measures {
            let name = measure.id.rawValue
            guard names.insert(measure.id).inserted else { throw .duplicateName(name) }
            guard measure.values.count == count else { throw .length(column: name) }
            guard measure.kind == .flag else { continue }
            if let row = measure.values.firstIndex(where: { $0 > 1 && $0 != Measure.missing }) {
                throw .outOfRange(column: name, row: row)
            }
        }
    }

    private static func check(_ dimensions: [Dimension], count: Int) throws(GroupDataError) {
        var names: Set<String> = []
        // 255 stands for "not known", so a category may have any number below it.
        for dimension in dimensions {
            let name = dimension.name
            guard names.insert(name).inserted else { throw .duplicateName(name) }
            guard dimension.values.count == count else { throw .length(column: name) }
            let known = dimension.categories.count
            let bad = dimension.values.firstIndex { $0 != Dimension.unknown && $0 >= known }
            if let bad { throw .outOfRange(column: name, row: bad) }
        }
    }

    /// A measure's position by its name.
    func measure(_ id: MeasureID) -> Int? { measures.firstIndex { $0.id == id } }
}
