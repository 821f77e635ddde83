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

        package init(id: Int, name: String?, level: Int) {
            self.id = id
            self.name = name
            self.level = level
        }
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
    /// How many people of the workplace are invited today; nil for who sees own departments only.
    package var invited: Int?

    package func group(_ unit: Int) -> PublishedGroup? { groups.first { $0.name == .unit(unit) } }
    package var whole: PublishedGroup? { group(implementation.id.rawValue) }
    package var scales: [Scale] { instrument.groupScales }

    /// The groups come from the engine alone: nothing else makes them (SD-R11).
    package init(
        implementation: Implementation, instrument: Instrument, publishedAt: Instant?, turns: Int,
        units: [Unit], groups: [PublishedGroup], suppressed: [Suppressed], limit: Int, rulesFrom: String,
        norm: NormSet, words: [String: String], isOwnOnly: Bool
    ) {
        self.implementation = implementation
        self.instrument = instrument
        self.publishedAt = publishedAt
        self.turns = turns
        self.units = units
        self.groups = groups
        self.suppressed = suppressed
        self.limit = limit
        self.rulesFrom = rulesFrom
        self.norm = norm
        self.words = words
        self.isOwnOnly = isOwnOnly
    }
}
