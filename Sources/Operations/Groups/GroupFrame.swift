import Campaigns
import GroupAnalysis
import Organisation
import Reports
import Storage
import StressCheck

/// What is said around published figures: names of units and attributes as they were at the opening.
struct GroupFrame {
    let implementation: Implementation
    let instrument: Instrument
    let norm: NormSet
    /// In tree order, the workplace first.
    let units: [GroupResult.Unit]
    let parents: [Int: Int]
    let words: [String: String]

    init(_ db: borrowing Connection, _ implementation: Implementation) throws {
        self.implementation = implementation
        instrument = try .load(implementation.campaign.instrument)
        norm = try .standard()
        let tree = try db.tree(of: implementation.id)
        units =
            [GroupResult.Unit(id: implementation.id.rawValue, name: nil, level: 0)]
            + tree.ordered.map {
                GroupResult.Unit(id: $0.department.id.rawValue, name: $0.department.name, level: $0.level + 1)
            }
        parents = Dictionary(
            uniqueKeysWithValues: tree.ordered.compactMap { entry in
                entry.department.parent.map { (entry.department.id.rawValue, $0.rawValue) }
            })
        words = try db.attributesOfYear(of: implementation.id).reduce(into: [:]) { words, attribute in
            let dimension = GroupTable.own(attribute.id)
            words[dimension] = attribute.name
            for value in attribute.values { words["\(dimension)/\(value.id.rawValue)"] = value.name }
        }
    }
}
