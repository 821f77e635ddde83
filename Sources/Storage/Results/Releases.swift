package import Campaigns
package import Organisation

/// How a result reached its person.
package enum DeliveryChannel: String, Sendable, CaseIterable {
    case screen, paper
}

extension Connection {
    /// One statement over the whole batch: a member without a decision makes it fail as a whole.
    package func release(_ batch: BatchID, under permit: Permit) throws {
        try run(
            "INSERT INTO release (batch, at, released_by) VALUES (\(batch), \(permit.at), \(permit.author))")
        try run(
            """
            INSERT INTO released_result (sheet, batch, decision)
            SELECT m.sheet, m.batch, (SELECT d.id FROM decision d WHERE d.sheet = m.sheet
              AND d.turn = (SELECT max(x.turn) FROM decision x WHERE x.sheet = m.sheet))
            FROM batch_member m WHERE m.batch = \(batch)
            """)
    }

    /// The first opening on a channel counts as delivery; later ones change nothing.
    package func deliver(_ sheet: SheetID, by channel: DeliveryChannel, at: Instant) throws {
        try run(
            """
            INSERT INTO delivery (sheet, channel, at) VALUES (\(sheet), \(channel), \(at))
            ON CONFLICT (sheet, channel) DO NOTHING
            """)
    }

    /// Released sheets of a person that the person's present secret may open, newest first.
    package func releasedSheets(of person: PersonID, under permit: Permit) throws -> [OwnReleasedSheet] {
        try permit.opening()
        return try rows(
            """
            SELECT s.id, s.implementation, s.answered_at, e.at, w.way FROM sheet s
            JOIN released_result r ON r.sheet = s.id JOIN release e ON e.batch = r.batch
            JOIN sheet_secret b ON b.sheet = s.id LEFT JOIN delivery_way w ON w.sheet = s.id
            WHERE s.person = \(person) AND b.secret =
              (SELECT x.id FROM own_secret x WHERE x.person = s.person ORDER BY x.chosen_at DESC, x.id DESC LIMIT 1)
            ORDER BY s.answered_at DESC, s.id
            """
        ).map { row in
            OwnReleasedSheet(
                sheet: try row.id(0, SheetID.self), implementation: try row.id(1, ImplementationID.self),
                answeredAt: try row.instant(2), releasedAt: try row.instant(3),
                way: try row.optionalWord(4, DeliveryWay.self) ?? .both)
        }
    }
}

/// A released result as its person finds it.
package struct OwnReleasedSheet: Hashable, Sendable {
    package let sheet: SheetID
    package let implementation: ImplementationID
    package let answeredAt: Instant
    package let releasedAt: Instant
    package let way: DeliveryWay
}

extension Connection {
    /// Whether the result of this invitation's sheet is out.
    package func isReleased(_ invitation: InvitationID) throws -> Bool {
        try row(
            """
            SELECT 1 FROM sheet s JOIN released_result r ON r.sheet = s.id WHERE s.invitation = \(invitation)
            """) != nil
    }
}
