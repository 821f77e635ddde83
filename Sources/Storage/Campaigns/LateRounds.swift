import Campaigns
package import Organisation

extension SQL {
    /// Of `implementation i` with its `closing k`: when answering ended; none while a late round goes on.
    static var closedAt: SQL {
        """
        CASE WHEN EXISTS (SELECT 1 FROM late_round r WHERE r.implementation = i.id AND r.closed_at IS NULL)
          THEN NULL ELSE k.at END
        """
    }
}

extension Connection {
    package func beginLateRound(of id: ImplementationID, under permit: Permit) throws {
        try run(
            """
            INSERT INTO late_round (implementation, number, opened_at, opened_by)
            SELECT \(id), coalesce(max(number), 0) + 1, \(permit.at), \(permit.author)
            FROM late_round WHERE implementation = \(id)
            """)
    }

    package func endLateRound(of id: ImplementationID, under permit: Permit) throws {
        try run(
            """
            UPDATE late_round SET closed_at = \(permit.at), closed_by = \(permit.author)
            WHERE implementation = \(id) AND closed_at IS NULL
            """)
    }

    /// How many sheets no closing has put into a batch yet.
    package func unbatchedSheets(of id: ImplementationID) throws -> Int {
        try row(
            """
            SELECT count(*) FROM sheet s WHERE s.implementation = \(id)
            AND NOT EXISTS (SELECT 1 FROM batch_member m WHERE m.sheet = s.id)
            """)?.int(0) ?? 0
    }

    func lateRounds(at id: ImplementationID) throws -> [LateRound] {
        try rows(
            """
            SELECT opened_at, opened_by, closed_at FROM late_round WHERE implementation = \(id) ORDER BY number
            """
        ).map {
            LateRound(
                openedAt: try $0.instant(0), openedBy: try $0.id(1, AccountID.self),
                closedAt: try $0.optionalInstant(2))
        }
    }
}
