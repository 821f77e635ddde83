package import Campaigns
package import Organisation

extension SQL {
    /// Of `implementation i` of `campaign c`: the last day for answers there. Extensions only ever move it later.
    static var lastDay: SQL {
        """
        coalesce((SELECT max(x.until_day) FROM period_extension x WHERE x.implementation = i.id), c.last_day)
        """
    }
}

extension Connection {
    /// Names the audit row of what was done, so that an auditor finds from which day to which.
    package func insert(_ longer: PeriodExtension, at id: ImplementationID, under permit: Permit) throws {
        guard let audit = permit.auditRow else {
            throw StorageError.fault(StorageFault("an extension without a cause"))
        }
        try run(
            """
            INSERT INTO period_extension (implementation, turn, from_day, until_day, at, extended_by, audit)
            SELECT \(id), coalesce(max(turn), 0) + 1, \(longer.from), \(longer.until), \(longer.at), \(longer.by),
                   \(audit)
            FROM period_extension WHERE implementation = \(id)
            """)
    }

    func extensions(at id: ImplementationID) throws -> [PeriodExtension] {
        try rows(
            """
            SELECT from_day, until_day, at, extended_by FROM period_extension WHERE implementation = \(id)
            ORDER BY turn
            """
        ).map { row in
            PeriodExtension(
                from: try row.day(0), until: try row.day(1), at: try row.instant(2),
                by: try row.id(3, AccountID.self))
        }
    }

    /// Links in people's hands go on working as long as they can answer. A link that has ended stays ended: it may
    /// have been ended on purpose.
    package func prolongTokens(of id: ImplementationID, until end: Instant, under permit: Permit) throws {
        try run(
            """
            UPDATE invitation_token SET expires_at = \(end) WHERE expires_at > \(permit.at) AND expires_at < \(end)
            AND invitation IN (SELECT v.id FROM invitation v WHERE v.implementation = \(id))
            """)
    }
}
