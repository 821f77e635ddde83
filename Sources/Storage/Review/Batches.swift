package import Campaigns
package import Organisation

extension Connection {
    /// Everybody who answered and is in no batch yet.
    package func insertBatch(_ id: BatchID, of implementation: ImplementationID, under permit: Permit) throws
    {
        try run(
            """
            INSERT INTO batch (id, implementation, number, at, closed_by)
            SELECT \(id), \(implementation), coalesce(max(number), 0) + 1, \(permit.at), \(permit.author)
            FROM batch WHERE implementation = \(implementation)
            """)
        try run(
            """
            INSERT INTO batch_member (batch, sheet)
            SELECT \(id), s.id FROM sheet s WHERE s.implementation = \(implementation)
            AND NOT EXISTS (SELECT 1 FROM batch_member m WHERE m.sheet = s.id)
            """)
    }

    package func batches(of implementation: ImplementationID) throws -> [Batch] {
        try rows(batchQuery + " WHERE b.implementation = \(implementation) ORDER BY b.number").map {
            try batch($0)
        }
    }

    package func batch(_ id: BatchID) throws -> Batch {
        guard let row = try row(batchQuery + " WHERE b.id = \(id)") else { throw Denied.notFound }
        return try batch(row)
    }

    package func insert(_ confirmation: ReviewConfirmation, of batch: BatchID, under permit: Permit) throws {
        try run(
            """
            INSERT INTO confirmation (batch, kind, at, confirmed_by)
            VALUES (\(batch), \(confirmation), \(permit.at), \(permit.author))
            ON CONFLICT (batch, kind) DO NOTHING
            """)
    }

    private var batchQuery: SQL {
        """
        SELECT b.id, b.implementation, b.number, b.at,
          (SELECT count(*) FROM batch_member m WHERE m.batch = b.id),
          (SELECT count(DISTINCT d.sheet) FROM decision d WHERE d.batch = b.id),
          (SELECT r.at FROM release r WHERE r.batch = b.id),
          (SELECT r.released_by FROM release r WHERE r.batch = b.id),
          (SELECT max(m.at) FROM review_reminder m WHERE m.batch = b.id)
        FROM batch b
        """
    }

    private func batch(_ row: Row) throws -> Batch {
        let id = try row.id(0, BatchID.self)
        let confirmed = try rows("SELECT kind, at, confirmed_by FROM confirmation WHERE batch = \(id)")
        var batch = Batch(
            id: id, implementation: try row.id(1, ImplementationID.self), number: try row.int(2),
            closedAt: try row.instant(3), members: try row.int(4), decided: try row.int(5),
            confirmations: try confirmed.reduce(into: [:]) { found, row in
                found[try row.word(0, ReviewConfirmation.self)] = try row.instant(1)
            },
            releasedAt: try row.optionalInstant(6))
        for row in confirmed {
            batch.confirmedBy[try row.word(0, ReviewConfirmation.self)] = try row.id(2, AccountID.self)
        }
        batch.releasedBy = try row.optionalId(7, AccountID.self)
        batch.remindedAt = try row.optionalInstant(8)
        return batch
    }
}

extension Connection {
    package func batch(of sheet: SheetID) throws -> BatchID? {
        try row("SELECT batch FROM batch_member WHERE sheet = \(sheet)")?.id(0, BatchID.self)
    }

    /// Whether a closing has handed the sheet of an invitation to the implementer.
    package func isInBatch(_ invitation: InvitationID) throws -> Bool {
        try row(
            "SELECT 1 FROM sheet s JOIN batch_member m ON m.sheet = s.id WHERE s.invitation = \(invitation)")
            != nil
    }

    package func decidedSheets(inBatch batch: BatchID) throws -> Set<SheetID> {
        Set(
            try rows("SELECT DISTINCT sheet FROM decision WHERE batch = \(batch)").map {
                try $0.id(0, SheetID.self)
            })
    }
}
