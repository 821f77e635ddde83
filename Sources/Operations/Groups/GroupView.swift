import Campaigns
import GroupAnalysis
import Organisation
import Reports
import StressCheck

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
        self.init(
            implementation: frame.implementation, instrument: frame.instrument, publishedAt: at, turns: turns,
            units: tree.filter { named.contains($0.id) && (departments?.contains($0.id) ?? true) },
            groups: groups, suppressed: suppressed, limit: published.limit, rulesFrom: published.rulesFrom,
            norm: frame.norm, words: frame.words, isOwnOnly: departments != nil)
    }
}
