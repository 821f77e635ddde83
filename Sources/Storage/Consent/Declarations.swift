package import Campaigns
package import Organisation

extension ColumnLabel {
    static let declaration = ColumnLabel("declaration.content")
}

extension Connection {
    /// When a person's notice was delivered first, on whatever channel.
    package func deliveredAt(_ sheet: SheetID) throws -> Instant? {
        try row("SELECT min(at) FROM delivery WHERE sheet = \(sheet)")?.optionalInstant(0)
    }

    package func insert(
        _ declaration: Declaration, of sheet: SheetID, campaign: CampaignID, under permit: Permit
    ) throws {
        try permit.opening()
        let id = permit.newID(EmployerCopyID.self).rawValue
        let sealed = try vault.seal(
            try declaration.bytes, as: .declaration, row: id, key: .results(campaign),
            exactly: Declaration.sealedSize)
        try run(
            """
            INSERT INTO declaration (id, sheet, turn, content, at)
            SELECT \(id), \(sheet), coalesce(max(turn), 0) + 1, \(sealed), \(permit.at)
            FROM declaration WHERE sheet = \(sheet)
            """)
    }

    /// Everything a person said about one result, oldest first.
    package func declarations(
        of sheet: SheetID, campaign: CampaignID, under permit: Permit
    ) throws -> [DatedDeclaration] {
        try permit.opening()
        return try rows("SELECT id, content, at FROM declaration WHERE sheet = \(sheet) ORDER BY turn").map {
            row in
            let plain = try vault.open(
                try row.bytes(1), as: .declaration, row: try row.int(0), key: .results(campaign))
            guard let declaration = Declaration(bytes: plain) else {
                throw StorageError.fault(StorageFault("a declaration does not read"))
            }
            return DatedDeclaration(declaration, at: try row.instant(2))
        }
    }

    /// The decision in force, which a revision after the release may have made (L-13).
    package func needInForce(
        of sheet: SheetID, campaign: CampaignID, under permit: Permit
    ) throws -> InterviewDecision? {
        guard let batch = try batch(of: sheet), try released(sheet) != nil else { return nil }
        return try decisions(inBatch: batch, campaign: campaign, under: permit)[sheet]?.record.decision
    }

    /// When a sheet was released; nil before.
    package func released(_ sheet: SheetID) throws -> Instant? {
        try row(
            """
            SELECT e.at FROM released_result r JOIN release e ON e.batch = r.batch WHERE r.sheet = \(sheet)
            """)?.instant(0)
    }
}
