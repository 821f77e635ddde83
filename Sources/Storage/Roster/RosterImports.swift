package import Organisation

extension Connection {
    /// The newest first.
    package func rosterImports(atMost limit: Int) throws -> [RosterImport] {
        try rows(importQuery + " ORDER BY r.version DESC LIMIT \(limit)").map { try RosterImport($0) }
    }

    package func rosterImport(_ id: RosterImportID) throws -> RosterImport? {
        try row(importQuery + " WHERE r.id = \(id)").map { try RosterImport($0) }
    }

    /// The newest that stands.
    package func standingImport() throws -> RosterImport? {
        try row(importQuery + " WHERE u.at IS NULL ORDER BY r.version DESC LIMIT 1").map {
            try RosterImport($0)
        }
    }

    /// - Returns: false when the roster has changed since it was shown.
    package func moveRosterVersion(from shown: Int) throws -> Bool {
        try run("UPDATE roster_version SET number = \(shown + 1) WHERE id = 1 AND number = \(shown)")
        return changes == 1
    }

    /// For changes that come from elsewhere than a file: what was shown before them is refused from then on, and
    /// nobody reads the people as they were.
    package func raiseRosterVersion() throws {
        try run("UPDATE roster_version SET number = number + 1 WHERE id = 1")
    }

    func insert(_ done: RosterImport) throws {
        try run(
            """
            INSERT INTO roster_import (id, version, kind, digest, at, imported_by, added, changed, returned,
              leaving, unchanged)
            VALUES (\(done.id), \(done.version), \(done.kind), \(done.digest), \(done.at), \(done.author),
              \(done.counts.added), \(done.counts.changed), \(done.counts.returned), \(done.counts.leaving),
              \(done.counts.unchanged))
            """)
    }

    /// Whether a mail of a campaign left since that moment: from then on people rely on the roster as it is.
    package func hasSentCampaignMail(since moment: Instant) throws -> Bool {
        try row(
            """
            SELECT 1 FROM outbox WHERE kind IN \(list: MailKind.toTheInvited)
            AND done_at >= \(moment) AND refused_at IS NULL LIMIT 1
            """) != nil
    }

    private var importQuery: SQL {
        """
        SELECT r.id, r.kind, r.digest, r.version, r.at, r.imported_by, r.added, r.changed, r.returned, r.leaving,
          r.unchanged, u.at FROM roster_import r LEFT JOIN roster_undo u ON u.import = r.id
        """
    }
}

extension RosterImport {
    fileprivate init(_ row: Row) throws {
        var counts = Counts()
        (counts.added, counts.changed, counts.returned) = (try row.int(6), try row.int(7), try row.int(8))
        (counts.leaving, counts.unchanged) = (try row.int(9), try row.int(10))
        self.init(
            id: try row.id(0, RosterImportID.self), kind: try row.word(1, Kind.self),
            digest: try row.bytes(2),
            version: try row.int(3), at: try row.instant(4), author: try row.int(5), counts: counts,
            undoneAt: try row.optionalInstant(11))
    }
}

extension Connection {
    /// A yes of this account to a file that looks like another company's.
    package func approve(_ digest: [UInt8], by account: Int, at: Instant) throws {
        try run(
            """
            INSERT INTO roster_approval (digest, account, at) VALUES (\(digest), \(account), \(at))
            ON CONFLICT (digest, account, at) DO NOTHING
            """)
    }

    /// Whether somebody else said yes to the same file since that moment.
    package func isApproved(_ digest: [UInt8], byOtherThan account: Int, since: Instant) throws -> Bool {
        try row(
            """
            SELECT 1 FROM roster_approval WHERE digest = \(digest) AND account <> \(account) AND at >= \(since)
            """) != nil
    }

    package func columnMapping() throws -> ColumnMapping {
        try row("SELECT content FROM column_mapping ORDER BY at DESC LIMIT 1")
            .flatMap { ColumnMapping(text: try $0.text(0)) } ?? ColumnMapping()
    }

    package func set(_ mapping: ColumnMapping, under permit: Permit) throws {
        try run(
            """
            INSERT INTO column_mapping (at, content, set_by) VALUES (\(permit.at), \(mapping.text), \(permit.author))
            ON CONFLICT (at) DO UPDATE SET content = excluded.content, set_by = excluded.set_by
            """)
    }

    /// A file asked for roles by a column; nothing came of it, and the audit says so.
    package func noteIgnoredRoleColumns(_ permit: Permit) throws {
        let (kind, number) = permit.principal.auditActor
        try Audit.append(
            AuditRow(
                at: permit.at, actorKind: kind, actor: number, function: permit.function.rawValue,
                purpose: permit.function.purpose.rawValue, outcome: "role-columns-ignored"), on: self)
    }
}
