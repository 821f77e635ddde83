package import Campaigns
package import Organisation

package struct DecisionID: Identifier {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }
}

/// A decision as stored: the record stays sealed, so no plain flag exists anywhere.
package struct StoredDecision: Hashable, Sendable {
    package let id: DecisionID
    package let sheet: SheetID
    package let basis: DecisionBasis
    package let at: Instant
    package let author: AccountID
    package let record: ResultRecord
}

extension Connection {
    /// Adds a decision; until the release a later one takes its place, and the earlier stays on record.
    package func insertDecision(
        _ record: ResultRecord, of sheet: SheetID, in batch: BatchID, basis: DecisionBasis,
        campaign: CampaignID,
        under permit: Permit
    ) throws {
        try permit.opening()
        let id = permit.newID(DecisionID.self)
        let sealed = try vault.seal(
            try record.bytes, as: .decisionRecord, row: id.rawValue, key: .results(campaign),
            padTo: ResultRecord.sealedSize)
        try run(
            """
            INSERT INTO decision (id, batch, sheet, turn, record, basis, at, decided_by)
            SELECT \(id), \(batch), \(sheet), coalesce(max(turn), 0) + 1, \(sealed), \(basis), \(permit.at),
                   \(permit.author)
            FROM decision WHERE sheet = \(sheet)
            """)
    }

    /// The latest decision of each sheet of the batch.
    package func decisions(
        inBatch batch: BatchID, campaign: CampaignID, under permit: Permit
    ) throws -> [SheetID: StoredDecision] {
        try permit.opening()
        let latest = try rows(
            decisionQuery + """
                 WHERE d.batch = \(batch)
                AND d.turn = (SELECT max(x.turn) FROM decision x WHERE x.sheet = d.sheet)
                """
        ).map { try decision($0, campaign) }
        return Dictionary(latest.map { ($0.sheet, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The decision with which a sheet was released; nil before the release.
    package func releasedDecision(
        of sheet: SheetID, campaign: CampaignID, under permit: Permit
    ) throws -> StoredDecision? {
        try permit.opening()
        return try row(
            decisionQuery + " JOIN released_result r ON r.decision = d.id WHERE r.sheet = \(sheet)"
        ).map { try decision($0, campaign) }
    }

    private var decisionQuery: SQL {
        "SELECT d.id, d.sheet, d.basis, d.at, d.decided_by, d.record FROM decision d"
    }

    private func decision(_ row: Row, _ campaign: CampaignID) throws -> StoredDecision {
        let id = try row.id(0, DecisionID.self)
        let plain = try vault.open(
            try row.bytes(5), as: .decisionRecord, row: id.rawValue, key: .results(campaign))
        guard let record = ResultRecord(bytes: plain) else {
            throw StorageError.fault(StorageFault("a decision does not read"))
        }
        return StoredDecision(
            id: id, sheet: try row.id(1, SheetID.self), basis: try row.word(2, DecisionBasis.self),
            at: try row.instant(3), author: try row.id(4, AccountID.self), record: record)
    }
}
