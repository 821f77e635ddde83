import Campaigns
import Organisation

extension RetainedUnits {
    /// What was decided and released, by campaign: one key seals a campaign's results.
    static let results = RetainedUnits(
        dataClass: .result,
        units: { db, _, subject in try db.campaignUnits(.result, counting: .decisions, of: subject) },
        keys: { if case .campaign(let id) = $0 { [.results(id)] } else { [] } },
        rows: [
            PurgedRows(table: "delivery", key: ["sheet", "channel"]) { _, place in
                "sheet IN (SELECT r.sheet FROM released_result r WHERE r.batch IN (\(sql: .batches(place))))"
            },
            PurgedRows(table: "paper_delivery", key: ["sheet"]) { _, place in
                "sheet IN (SELECT r.sheet FROM released_result r WHERE r.batch IN (\(sql: .batches(place))))"
            },
            PurgedRows(table: "consent_form", key: ["sheet", "turn"]) { _, place in
                "sheet IN (SELECT r.sheet FROM released_result r WHERE r.batch IN (\(sql: .batches(place))))"
            },
            PurgedRows(table: "delivery_way", key: ["sheet"]) { _, place in
                "sheet IN (SELECT r.sheet FROM released_result r WHERE r.batch IN (\(sql: .batches(place))))"
            },
            PurgedRows(table: "released_result", key: ["sheet"]) { _, place in
                "batch IN (\(sql: .batches(place)))"
            },
            PurgedRows(
                table: "need_record_piece", key: ["record", "turn"], sealed: "content",
                most: FileStore.portion
            ) { _, place in
                "record IN (SELECT k.id FROM need_record k WHERE k.batch IN (\(sql: .batches(place))))"
            },
            PurgedRows(table: "need_record", key: ["id"], sealed: "facts") { _, place in
                "batch IN (\(sql: .batches(place)))"
            },
            PurgedRows(table: "need_record_sending", key: ["id"], sealed: "tracking") { _, place in
                "batch IN (\(sql: .batches(place)))"
            },
            PurgedRows(table: "decision_reason", key: ["id"], sealed: "content") { _, place in
                "batch IN (\(sql: .batches(place)))"
            },
            PurgedRows(table: "decision", key: ["id"], sealed: "record") { _, place in
                "batch IN (\(sql: .batches(place)))"
            },
            // Words of consent are sealed with the key of the results: held ones hold it.
        ], after: [.consent])

    /// What was answered, and who was invited to: another key of the campaign. Results refer to the sheets.
    static let answers = RetainedUnits(
        dataClass: .answers,
        units: { db, _, subject in try db.campaignUnits(.answers, counting: .sheets, of: subject) },
        keys: { if case .campaign(let id) = $0 { [.answers(id)] } else { [] } },
        rows: [
            PurgedRows(table: "draft", key: ["invitation"], sealed: "answers") { _, place in
                "invitation IN (\(sql: .invitations(place)))"
            },
            PurgedRows(table: "extra_answer", key: ["invitation"], sealed: "content") { _, place in
                "invitation IN (\(sql: .invitations(place)))"
            },
            PurgedRows(table: "sheet_secret", key: ["sheet"]) { _, place in
                "sheet IN (\(sql: .sheets(place)))"
            },
            PurgedRows(table: "batch_member", key: ["batch", "sheet"]) { _, place in
                "batch IN (\(sql: .batches(place)))"
            },
            PurgedRows(table: "sheet", key: ["id"], sealed: "answers") { _, place in
                "implementation IN (\(sql: .implementations(place)))"
            },
            PurgedRows(table: "withdrawn_sheet", key: ["sheet"]) { _, place in
                "invitation IN (\(sql: .invitations(place)))"
            },
            PurgedRows(table: "invitation_token", key: ["hash"]) { _, place in
                "invitation IN (\(sql: .invitations(place)))"
            },
            PurgedRows(table: "delivery_choice", key: ["invitation", "turn"]) { _, place in
                "invitation IN (\(sql: .invitations(place)))"
            },
            PurgedRows(table: "reminder_mail", key: ["id"]) { _, place in
                "invitation IN (\(sql: .invitations(place)))"
            },
            PurgedRows(table: "invited_address", key: ["invitation", "look_up"]) { _, place in
                "invitation IN (\(sql: .invitations(place)))"
            },
            PurgedRows(table: "invitation_attribute", key: ["invitation", "attribute"]) { _, place in
                "invitation IN (\(sql: .invitations(place)))"
            },
            PurgedRows(table: "session", key: ["hash"]) { _, place in
                "invitation IN (\(sql: .invitations(place)))"
            },
            PurgedRows(table: "invitation", key: ["id"]) { _, place in
                "implementation IN (\(sql: .implementations(place)))"
            },
        ], after: [.result])
}

extension SQL {
    static func implementations(_ place: RetentionPlace) -> SQL {
        "SELECT m.id FROM implementation m WHERE m.campaign = \(place.campaign)"
    }

    /// A condition on the implementations `m`; nil when there is none of that kind.
    static func implementations(of subject: RetentionUnit.Subject?) -> SQL? {
        switch subject {
        case nil: ""
        case .campaign(let id): "WHERE m.campaign = \(id)"
        case .month, .file: nil
        }
    }

    fileprivate static func batches(_ place: RetentionPlace) -> SQL {
        "SELECT b.id FROM batch b WHERE b.implementation IN (\(sql: .implementations(place)))"
    }

    fileprivate static func invitations(_ place: RetentionPlace) -> SQL {
        "SELECT v.id FROM invitation v WHERE v.implementation IN (\(sql: .implementations(place)))"
    }

    fileprivate static func sheets(_ place: RetentionPlace) -> SQL {
        "SELECT s.id FROM sheet s WHERE s.implementation IN (\(sql: .implementations(place)))"
    }
}

/// What a campaign is counted by.
private enum CampaignCount {
    case decisions, sheets

    /// Per campaign: how many, and when the newest was made.
    func query(_ filter: SQL) -> SQL {
        switch self {
        case .decisions:
            """
            SELECT m.campaign, count(*), max(d.at) FROM decision d JOIN batch b ON b.id = d.batch
            JOIN implementation m ON m.id = b.implementation \(sql: filter) GROUP BY m.campaign ORDER BY m.campaign
            """
        case .sheets:
            """
            SELECT m.campaign, count(s.id), max(s.answered_at) FROM invitation v
            JOIN implementation m ON m.id = v.implementation LEFT JOIN sheet s ON s.invitation = v.id
            \(sql: filter) GROUP BY m.campaign ORDER BY m.campaign
            """
        }
    }
}

extension Connection {
    /// From the last dated record of the campaign, whichever it is: nobody's goes early.
    fileprivate func campaignUnits(
        _ dataClass: DataClass, counting: CampaignCount, of subject: RetentionUnit.Subject?
    ) throws -> [RetentionUnit] {
        guard let filter = SQL.implementations(of: subject) else { return [] }
        return try rows(counting.query(filter)).map { row in
            let id = try row.id(0, CampaignID.self)
            let days = [try row.optionalInstant(2)?.day, try lastRecord(of: id)].compactMap(\.self)
            return RetentionUnit(
                dataClass: dataClass, subject: .campaign(id), from: days.max() ?? Day(daysSince1970: 0),
                count: try row.int(1))
        }
    }

    private func lastRecord(of campaign: CampaignID) throws -> Day? {
        let steps = try row(
            """
            SELECT coalesce((SELECT max(x.until_day) FROM period_extension x
                JOIN implementation m ON m.id = x.implementation WHERE m.campaign = c.id), c.last_day),
              (SELECT max(k.at) FROM closing k JOIN implementation m ON m.id = k.implementation
                WHERE m.campaign = c.id),
              (SELECT max(b.at) FROM batch b JOIN implementation m ON m.id = b.implementation
                WHERE m.campaign = c.id),
              (SELECT max(e.at) FROM release e JOIN batch b ON b.id = e.batch
                JOIN implementation m ON m.id = b.implementation WHERE m.campaign = c.id),
              (SELECT max(d.at) FROM declaration d JOIN sheet s ON s.id = d.sheet
                JOIN implementation m ON m.id = s.implementation WHERE m.campaign = c.id)
            FROM campaign c WHERE c.id = \(campaign)
            """)
        guard let steps else { return nil }
        let moments = try (1...4).compactMap { try steps.optionalInstant($0)?.day }
        // The planned end counts only where nobody closed it.
        return try moments.max() ?? steps.day(0)
    }
}
