import Campaigns
import Organisation

extension RetainedUnits {
    /// What people said about passing their result on. Sealed with the campaign's result key, which stays at least as
    /// long: the results wait for the last of these.
    static let consents = RetainedUnits(
        dataClass: .consent,
        units: { db, _, subject in
            try db.units(
                .consent, of: subject,
                """
                SELECT m.campaign, count(*), max(d.at) FROM declaration d JOIN sheet s ON s.id = d.sheet
                JOIN implementation m ON m.id = s.implementation
                """
            ) { try $0.instant(2).day }
        }, keys: { _ in [] },
        rows: [
            PurgedRows(table: "declaration", key: ["id"], sealed: "content") { _, place in
                "sheet IN (SELECT s.id FROM sheet s WHERE s.implementation IN (\(sql: .implementations(place))))"
            }
        ])

    /// What the employer got, under a key and a clock of the employer's own (S2-62).
    static let employerCopies = RetainedUnits(
        dataClass: .employerCopy,
        units: { db, _, subject in
            try db.units(
                .employerCopy, of: subject,
                """
                SELECT m.campaign, count(*), max(c.kept_from) FROM employer_copy c
                JOIN implementation m ON m.id = c.implementation
                """
            ) { try $0.day(2) }
        }, keys: { if case .campaign(let id) = $0 { [.employer(id)] } else { [] } },
        rows: [
            PurgedRows(table: "employer_opening", key: ["copy"]) { _, place in
                "copy IN (SELECT c.id FROM employer_copy c WHERE c.implementation IN (\(sql: .implementations(place))))"
            },
            PurgedRows(table: "employer_copy", key: ["id"], sealed: "content") { _, place in
                "implementation IN (\(sql: .implementations(place)))"
            },
        ])
}

extension Connection {
    /// By campaign: how many, and the newest as the day from which all of them count.
    fileprivate func units(
        _ dataClass: DataClass, of subject: RetentionUnit.Subject?, _ query: SQL,
        from day: (Row) throws -> Day
    ) throws -> [RetentionUnit] {
        guard let filter = SQL.implementations(of: subject) else { return [] }
        let grouped: SQL = "\(sql: query) \(sql: filter) GROUP BY m.campaign ORDER BY m.campaign"
        return try rows(grouped).map { row in
            RetentionUnit(
                dataClass: dataClass, subject: .campaign(try row.id(0, CampaignID.self)), from: try day(row),
                count: try row.int(1))
        }
    }
}
