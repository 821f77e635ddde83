package import Campaigns
package import Organisation

private enum SmallText {
    /// Reasons and tracking numbers are of one size each, however short.
    static let reason = 1_024
    static let tracking = 64
}

extension Connection {
    /// Oldest first.
    package func paperSendings(
        of batch: BatchID, campaign: CampaignID, under permit: Permit
    ) throws -> [PaperSending] {
        try permit.opening()
        return try rows(
            "SELECT id, day, tracking, entered_by FROM need_record_sending WHERE batch = \(batch) ORDER BY turn"
        ).map { row in
            let plain = try vault.open(
                try row.bytes(2), as: .needRecordTracking, row: try row.int(0), key: .results(campaign))
            return PaperSending(
                day: try row.day(1), tracking: String(decoding: plain, as: UTF8.self),
                by: try row.id(3, AccountID.self))
        }
    }

    package func insertSending(
        of batch: BatchID, on day: Day, tracking: String, campaign: CampaignID, under permit: Permit
    ) throws {
        let id = permit.draw()
        let sealed = try vault.seal(
            Array(tracking.utf8), as: .needRecordTracking, row: id, key: .results(campaign),
            padTo: SmallText.tracking)
        try run(
            """
            INSERT INTO need_record_sending (id, batch, turn, day, tracking, at, entered_by)
            SELECT \(id), \(batch), coalesce(max(turn), 0) + 1, \(day), \(sealed), \(permit.at),
                   \(permit.author)
            FROM need_record_sending WHERE batch = \(batch)
            """)
    }

    /// The newest of each sheet; empty ones were taken back.
    package func decisionReasons(
        inBatch batch: BatchID, campaign: CampaignID, under permit: Permit
    ) throws -> [SheetID: String] {
        try permit.opening()
        let found = try rows(
            """
            SELECT r.id, r.sheet, r.content FROM decision_reason r WHERE r.batch = \(batch)
            AND r.turn = (SELECT max(x.turn) FROM decision_reason x WHERE x.sheet = r.sheet)
            """
        ).map { row in
            let plain = try vault.open(
                try row.bytes(2), as: .decisionReason, row: try row.int(0), key: .results(campaign))
            return (try row.id(1, SheetID.self), String(decoding: plain, as: UTF8.self))
        }
        return Dictionary(found.filter { !$0.1.isEmpty }, uniquingKeysWith: { first, _ in first })
    }

    package func insertReason(
        _ text: String, of sheet: SheetID, in batch: BatchID, campaign: CampaignID, under permit: Permit
    ) throws {
        try permit.opening()
        let id = permit.draw()
        let sealed = try vault.seal(
            Array(text.utf8), as: .decisionReason, row: id, key: .results(campaign), padTo: SmallText.reason)
        try run(
            """
            INSERT INTO decision_reason (id, batch, sheet, turn, content, at, written_by)
            SELECT \(id), \(batch), \(sheet), coalesce(max(turn), 0) + 1, \(sealed), \(permit.at),
                   \(permit.author)
            FROM decision_reason WHERE sheet = \(sheet)
            """)
    }

    /// The department of each sheet of the batch as frozen at the invitation: the same for every reader.
    package func departments(inBatch batch: BatchID) throws -> [SheetID: DepartmentID] {
        Dictionary(
            try rows(
                """
                SELECT m.sheet, i.department FROM batch_member m JOIN sheet s ON s.id = m.sheet
                JOIN invitation i ON i.id = s.invitation WHERE m.batch = \(batch)
                """
            ).map { (try $0.id(0, SheetID.self), try $0.id(1, DepartmentID.self)) },
            uniquingKeysWith: { first, _ in first })
    }
}
