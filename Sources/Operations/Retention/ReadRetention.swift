package import Campaigns
package import Organisation
import Storage

/// What is kept, until when, what is held, what is gone. Counts and dates only.
package struct RetentionOverview: Sendable {
    /// One unit that is kept.
    package struct Line: Sendable, Hashable {
        package let unit: RetentionUnit
        /// The last day on which it is there.
        package let lastDay: Day?
        package let isHeld: Bool

        /// What has no end comes last.
        var order: Int { lastDay?.daysSince1970 ?? .max }
    }

    package let rules: RetentionRules
    /// Those that fall due first come first.
    package let lines: [Line]
    package let holds: [LegalHold]
    /// Newest first; those without a proof are not finished.
    package let purges: [PurgeCertificate]
    package let campaigns: [CampaignID: String]
    package let authors: [AccountID: String]
}

extension Office {
    package func retention(as who: Principal) async throws -> RetentionOverview {
        try await door.perform(.retentionRead, as: who) { db, permit in
            let holds = try db.holds()
            let rules = RetentionRules.shipped
            let lines = try db.retainedUnits(on: permit.at.day).map { unit in
                RetentionOverview.Line(
                    unit: unit, lastDay: unit.lastDay(by: rules),
                    isHeld: holds.contains { $0.holds && $0.scope.covers(unit) })
            }
            return RetentionOverview(
                rules: rules, lines: lines.sorted { $0.order < $1.order },
                holds: holds, purges: try db.purges(), campaigns: try db.campaignNames(),
                authors: try holds.reduce(into: [:]) { names, hold in
                    for id in [hold.author, hold.endedBy].compactMap(\.self) {
                        names[id] = try db.account(id)?.name
                    }
                })
        }
    }

    /// One certificate, to be printed.
    package func purgeCertificate(
        _ id: PurgeID, as who: Principal
    ) async throws -> (certificate: PurgeCertificate, campaigns: [CampaignID: String]) {
        try await door.perform(.retentionRead, as: who) { db, _ in
            (try db.purge(id), try db.campaignNames())
        }
    }
}
