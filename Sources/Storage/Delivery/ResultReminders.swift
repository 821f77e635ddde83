package import Organisation

extension Connection {
    /// Released batches of which nobody was reminded yet.
    package func unremindedBatches() throws -> [(
        batch: BatchID, implementation: ImplementationID, releasedAt: Instant
    )] {
        try rows(
            """
            SELECT e.batch, b.implementation, e.at FROM release e JOIN batch b ON b.id = e.batch
            WHERE NOT EXISTS (SELECT 1 FROM result_reminder r WHERE r.batch = e.batch) ORDER BY e.batch
            """
        ).map {
            (try $0.id(0, BatchID.self), try $0.id(1, ImplementationID.self), try $0.instant(2))
        }
    }

    /// - Returns: false where another node was first.
    package func beginReminder(of batch: BatchID, at now: Instant) throws -> Bool {
        try run(
            """
            INSERT INTO result_reminder (batch, at) VALUES (\(batch), \(now)) ON CONFLICT (batch) DO NOTHING
            """)
        return changes > 0
    }

    /// The form reached a clerk; what it says is a declaration.
    package func recordForm(of sheet: SheetID, receivedOn day: Day, under permit: Permit) throws {
        try run(
            """
            INSERT INTO consent_form (sheet, turn, received_on, at, entered_by)
            SELECT \(sheet), coalesce(max(turn), 0) + 1, \(day), \(permit.at), \(permit.author)
            FROM consent_form WHERE sheet = \(sheet)
            """)
    }
}
