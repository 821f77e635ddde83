package import Campaigns
import Organisation

extension ColumnLabel {
    static let holdReason = ColumnLabel("legal_hold.reason")
}

extension Connection {
    package func insert(_ scope: LegalHold.Scope, because reason: String, under permit: Permit) throws
        -> HoldID
    {
        let id = permit.newID(HoldID.self)
        let sealed = try vault.seal(
            Array(reason.utf8), as: .holdReason, row: id.rawValue, key: .contact, padTo: SealedText.block)
        let (word, dataClass, campaign): (String, DataClass?, CampaignID?) =
            switch scope {
            case .everything: ("everything", nil, nil)
            case .dataClass(let one): ("class", one, nil)
            case .campaign(let id): ("campaign", nil, id)
            }
        try run(
            """
            INSERT INTO legal_hold (id, scope, class, campaign, reason, at, held_by)
            VALUES (\(id), \(word), \(nullable: dataClass), \(nullable: campaign), \(sealed), \(permit.at),
                    \(permit.author))
            """)
        return id
    }

    /// - Throws: `Denied.notFound` for a hold that is not there, `Refusal.alreadyClosed` for one that has ended.
    package func endHold(_ id: HoldID, under permit: Permit) throws {
        guard let hold = try holds().first(where: { $0.id == id }) else { throw Denied.notFound }
        guard hold.holds else { throw Refusal.alreadyClosed }
        try run(
            """
            INSERT INTO legal_hold_ending (hold, at, ended_by) VALUES (\(id), \(permit.at), \(permit.author))
            """)
    }

    /// Newest first.
    package func holds() throws -> [LegalHold] {
        try rows(query + " ORDER BY h.at DESC, h.id").map { row in
            let id = try row.id(0, HoldID.self)
            let reason = try vault.open(row.bytes(4), as: .holdReason, row: id.rawValue, key: .contact)
            return LegalHold(
                id: id, scope: try scope(row), reason: String(decoding: reason, as: UTF8.self),
                at: try row.instant(5), author: try row.id(6, AccountID.self),
                endedAt: try row.optionalInstant(7), endedBy: try row.optionalId(8, AccountID.self))
        }
    }

    /// What is held now, without the reasons.
    func standingHolds() throws -> [LegalHold.Scope] {
        try rows(query + " WHERE x.at IS NULL ORDER BY h.id").map { try scope($0) }
    }

    private var query: SQL {
        """
        SELECT h.id, h.scope, h.class, h.campaign, h.reason, h.at, h.held_by, x.at, x.ended_by
        FROM legal_hold h LEFT JOIN legal_hold_ending x ON x.hold = h.id
        """
    }

    private func scope(_ row: Row) throws -> LegalHold.Scope {
        if let campaign = try row.optionalId(3, CampaignID.self) { return .campaign(campaign) }
        return try row.optionalWord(2, DataClass.self).map { .dataClass($0) } ?? .everything
    }
}
