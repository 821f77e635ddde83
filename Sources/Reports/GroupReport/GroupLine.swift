internal import Campaigns
package import GroupAnalysis
internal import Organisation
internal import StressCheck

/// One group's figures as text, the same on every page and in every file. Empty where a figure is not shown.
package struct GroupLine: Hashable, Sendable {
    package let name: GroupName
    package let people: String
    /// Whole percents, with the sign.
    package let response: String
    package let highStress: String
    /// A, B and total; three texts always.
    package let risks: [String]
    /// Means of the raw sums and of the points, in the order of the scales.
    package let raw: [String]
    package let points: [String]
    /// Total risk as a number, for the order of the ranking.
    package let total: Int?

    init(_ group: PublishedGroup, in result: GroupResult) {
        let risks = group.risks[result.norm.id] ?? []
        name = group.name
        people = group.n.map(String.init) ?? ""
        response = group.responsePercent.map { "\($0) %" } ?? ""
        highStress = group.share(.highStress)?.text ?? ""
        self.risks = (0..<3).map { risks.indices.contains($0) ? String(risks[$0]) : "" }
        raw = result.scales.map { group.tenths(.raw($0.id)).map(Self.tenths) ?? "" }
        points = result.scales.map { group.tenths(.point($0.id)).map(Self.tenths) ?? "" }
        total = risks.indices.contains(2) ? risks[2] : nil
    }

    private static func tenths(_ value: Int) -> String { "\(value / 10).\(value % 10)" }
}

extension GroupResult {
    package func line(_ group: PublishedGroup) -> GroupLine { GroupLine(group, in: self) }

    /// Units with their figures in tree order.
    package var unitLines: [GroupLine] { units.compactMap { group($0.id).map(line) } }

    /// Every shown group, units first, then combined ones, then categories.
    package var lines: [GroupLine] { groups.map(line) }

    /// Units and combined groups by total risk, the highest first.
    package var ranking: [GroupLine] {
        lines.filter { line in
            if case .category = line.name { return false }
            return line.name != .unit(implementation.id.rawValue) && line.total != nil
        }.enumerated().sorted { ($1.element.total ?? 0, $0.offset) < ($0.element.total ?? 0, $1.offset) }
            .map(\.element)
    }

    /// The tables of attributes, each with its lines.
    package var tables: [(dimension: String, lines: [GroupLine])] {
        var tables: [(String, [GroupLine])] = []
        for line in lines {
            guard case .category(_, let dimension, _, _) = line.name else { continue }
            if tables.last?.0 == dimension {
                tables[tables.count - 1].1.append(line)
            } else {
                tables.append((dimension, [line]))
            }
        }
        return tables
    }
}
