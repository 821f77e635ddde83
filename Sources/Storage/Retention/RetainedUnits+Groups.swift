import Campaigns
import Organisation

extension RetainedUnits {
    /// Published group results with their ledger, by campaign, under a key of their own.
    static let groups = RetainedUnits(
        dataClass: .group,
        units: { db, _, subject in try db.groupUnits(of: subject) },
        keys: { if case .campaign(let id) = $0 { [.groups(id)] } else { [] } },
        rows: [
            PurgedRows(table: "group_publication", key: ["id"], sealed: "figures") { _, place in
                "campaign = \(place.campaign)"
            }
        ])
}

extension Connection {
    /// From the newest publication on: the ledger is read as a whole.
    fileprivate func groupUnits(of subject: RetentionUnit.Subject?) throws -> [RetentionUnit] {
        let filter: SQL
        switch subject {
        case nil: filter = ""
        case .campaign(let id): filter = "WHERE campaign = \(id)"
        case .month, .file: return []
        }
        return try rows(
            """
            SELECT campaign, count(*), max(at) FROM group_publication \(sql: filter)
            GROUP BY campaign ORDER BY campaign
            """
        ).map { row in
            RetentionUnit(
                dataClass: .group, subject: .campaign(try row.id(0, CampaignID.self)),
                from: try row.instant(2).day, count: try row.int(1))
        }
    }
}
