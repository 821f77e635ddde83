package import Campaigns
package import Organisation
import Storage

/// Two years side by side: both trees, what corresponds to what, and who said so.
package struct MappingTable: Sendable {
    package let earlier: Campaign
    package let later: Campaign
    package let earlierTree: DepartmentTree
    package let laterTree: DepartmentTree
    package let mapping: UnitMapping
    package let choices: [DepartmentID: MappingChoice]
    /// Names of those who chose, by account.
    package let authors: [Int: String]
}

extension Office {
    /// The years that can be compared: whatever was opened, newest first, once each.
    package func comparableYears(as who: Principal) async throws -> [Campaign] {
        try await door.perform(.departmentRead, as: who) { db, _ in try db.openedYears() }
    }

    package func mapping(
        from earlier: CampaignID, to later: CampaignID, as who: Principal
    ) async throws -> MappingTable {
        try await door.perform(.departmentRead, as: who) { db, _ in try db.table(earlier, later) }
    }

    /// Says what a unit of the earlier year is in the later one; nil: nothing.
    package func map(
        _ source: DepartmentID, to target: DepartmentID?, from earlier: CampaignID, to later: CampaignID,
        as who: Principal
    ) async throws {
        try await door.perform(.departmentChange, as: who) { db, permit in
            let table = try db.table(earlier, later)
            guard table.earlierTree[source] != nil else { throw Refusal.structure(.targetMissing) }
            if let target, table.laterTree[target] == nil { throw Refusal.structure(.targetMissing) }
            try db.map(source, to: target, from: earlier, to: later, under: permit)
        }
    }
}

extension Connection {
    fileprivate func openedYears() throws -> [Campaign] {
        var seen: Set<CampaignID> = []
        return try implementations().filter { $0.phase != .draft }.map(\.campaign).filter {
            seen.insert($0.id).inserted
        }
    }

    fileprivate func table(_ earlier: CampaignID, _ later: CampaignID) throws -> MappingTable {
        let years = try openedYears()
        guard earlier != later, let first = years.first(where: { $0.id == earlier }),
            let second = years.first(where: { $0.id == later })
        else { throw Denied.notFound }
        let trees = (try tree(of: earlier), try tree(of: later))
        let choices = try mappingChoices(from: earlier, to: later)
        let authors = try Set(choices.map(\.author)).reduce(into: [Int: String]()) { names, author in
            names[author] = try account(AccountID(rawValue: author))?.name
        }
        return MappingTable(
            earlier: first, later: second, earlierTree: trees.0, laterTree: trees.1,
            mapping: UnitMapping(
                earlier: trees.0, later: trees.1, merges: try merges(),
                decided: Dictionary(choices.map { ($0.source, $0.target) }, uniquingKeysWith: { $1 })),
            choices: Dictionary(choices.map { ($0.source, $0) }, uniquingKeysWith: { $1 }), authors: authors)
    }
}
