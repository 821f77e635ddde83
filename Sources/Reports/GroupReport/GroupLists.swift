internal import Campaigns
package import GroupAnalysis
internal import Organisation
internal import StressCheck

extension GroupResult {
    /// The comparison of departments: the whole workplace first, then by total risk with the numbers of the diagrams,
    /// then those without risk figures.
    package var comparison: [(line: GroupLine, number: Int?)] {
        let rest = lines.filter { line in
            if case .category = line.name { return false }
            return line.total == nil || line.name == .unit(implementation.id.rawValue)
        }
        return rest.filter { $0.total != nil }.map { ($0, nil) }
            + ranking.enumerated().map { ($0.element, $0.offset + 1) }
            + rest.filter { $0.total == nil }.map { ($0, nil) }
    }
}

extension GroupWords {
    /// What is not shown, why, and what to look at instead: the group by name where the viewer sees it, else the
    /// engine's sentence. Nothing about how many people there are.
    package func hidden(_ one: Suppressed, in result: GroupResult) -> [String] {
        let unit = unit(one.unit, in: result)
        let name = one.dimension.map { unit + "　" + dimension($0, in: result) } ?? unit
        let shown = one.instead.flatMap { group in
            result.groups.contains { $0.name == group } ? self.name(group, in: result) : nil
        }
        return [name, said(one.explanation), shown ?? said(one.proposal)]
    }
}
