package import Campaigns
package import Organisation

extension Connection {
    /// Batches with somebody in them whose results are not out, in the order of their closing.
    package func waitingBatches() throws -> [Batch] {
        try rows(
            """
            SELECT b.id FROM batch b WHERE NOT EXISTS (SELECT 1 FROM release r WHERE r.batch = b.id)
            AND EXISTS (SELECT 1 FROM batch_member m WHERE m.batch = b.id) ORDER BY b.at, b.id
            """
        ).map { try batch($0.id(0, BatchID.self)) }
    }

    package func isReminded(_ batch: BatchID, turn: Int) throws -> Bool {
        try row("SELECT 1 FROM review_reminder WHERE batch = \(batch) AND turn = \(turn)") != nil
    }

    /// - Returns: false where another node was first.
    package func beginReviewReminder(_ turn: Int, of batch: BatchID, at now: Instant) throws -> Bool {
        try run(
            """
            INSERT INTO review_reminder (batch, turn, at) VALUES (\(batch), \(turn), \(now))
            ON CONFLICT (batch, turn) DO NOTHING
            """)
        return changes > 0
    }
}
