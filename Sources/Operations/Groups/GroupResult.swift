package import Campaigns
package import GroupAnalysis
package import Organisation
package import StressCheck

/// A publication as a viewer may see it: all of it, or the own subtrees.
package struct GroupResult: Sendable {
    /// A unit of the publication's tree.
    package struct Unit: Hashable, Sendable {
        package let id: Int
        /// nil is the whole workplace.
        package let name: String?
        /// Depth, 0 for the workplace.
        package let level: Int
    }

    package let implementation: Implementation
    package let instrument: Instrument
    /// nil while it is a proposal.
    package let publishedAt: Instant?
    /// Oldest first, this one included: how often something was published here.
    package let turns: Int
    /// In tree order, those in the viewer's reach.
    package let units: [Unit]
    package let groups: [PublishedGroup]
    package let suppressed: [Suppressed]
    /// k of the rule set, and the day from which the set holds (L-23).
    package let limit: Int
    package let rulesFrom: String
    package let norm: NormSet
    /// Words of attributes and of their values, by dimension name and by `dimension/category`.
    package let words: [String: String]
    package let isOwnOnly: Bool

    package func group(_ unit: Int) -> PublishedGroup? { groups.first { $0.name == .unit(unit) } }
    package var whole: PublishedGroup? { group(implementation.id.rawValue) }
    package var scales: [Scale] { instrument.groupScales }
}

extension GroupResult {
    /// - Parameter departments: what the viewer may see; nil is everything.
    init(_ published: Published, _ frame: GroupFrame, at: Instant?, turns: Int, within departments: Set<Int>?)
    {
        let tree = frame.units
        var (groups, suppressed) = (published.groups, published.suppressed)
        if let departments {
            // The topmost units in scope: the engine's own view of each subtree (L-24).
            let roots = tree.filter { unit in
                departments.contains(unit.id) && !(frame.parents[unit.id].map(departments.contains) ?? false)
            }
            let views = roots.map { published.within($0.id) }
            groups = views.flatMap(\.groups)
            suppressed = views.flatMap(\.suppressed)
        }
        let named = Set(groups.map(\.name.unit)).union(suppressed.map(\.unit))
        implementation = frame.implementation
        instrument = frame.instrument
        publishedAt = at
        self.turns = turns
        units = tree.filter { named.contains($0.id) && (departments?.contains($0.id) ?? true) }
        self.groups = groups
        self.suppressed = suppressed
        limit = published.limit
        rulesFrom = published.rulesFrom
        norm = frame.norm
        words = frame.words
        isOwnOnly = departments != nil
    }
}
