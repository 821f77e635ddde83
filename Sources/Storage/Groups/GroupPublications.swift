package import Campaigns
package import Organisation

extension ColumnLabel {
    static let groupLine = ColumnLabel("group_publication.line")
    static let groupFigures = ColumnLabel("group_publication.figures")
}

/// A publication as it was stored.
package struct StoredPublication: Hashable, Sendable {
    package let implementation: ImplementationID
    package let at: Instant
    package let author: AccountID
    /// Its line of the campaign's ledger: it names respondents, and never leaves the operation that reads it.
    package let line: [UInt8]
    /// What was published, in the engine's own form.
    package let figures: [UInt8]
}

extension Connection {
    /// Adds a line to the campaign's ledger. The key `groups` of the campaign must be there.
    package func insertPublication(
        line: [UInt8], figures: [UInt8], of implementation: Implementation, under permit: Permit
    ) throws {
        let (id, campaign) = (permit.newID(GroupPublicationID.self), implementation.campaign.id)
        let key = KeyName.groups(campaign)
        let (line, figures) = (
            try vault.seal(line, as: .groupLine, row: id.rawValue, key: key, padTo: 256),
            try vault.seal(figures, as: .groupFigures, row: id.rawValue, key: key, padTo: 256)
        )
        try run(
            """
            INSERT INTO group_publication (id, campaign, implementation, turn, line, figures, at, published_by)
            SELECT \(id), \(campaign), \(implementation.id), coalesce(max(turn), 0) + 1, \(line), \(figures),
                   \(permit.at), \(permit.author)
            FROM group_publication WHERE campaign = \(campaign)
            """)
    }

    /// The whole ledger of a campaign, oldest first.
    package func publications(of campaign: CampaignID, under permit: Permit) throws -> [StoredPublication] {
        try rows(
            """
            SELECT id, implementation, at, published_by, line, figures FROM group_publication
            WHERE campaign = \(campaign) ORDER BY turn
            """
        ).map { row in
            let (id, key) = (try row.int(0), KeyName.groups(campaign))
            return StoredPublication(
                implementation: try row.id(1, ImplementationID.self), at: try row.instant(2),
                author: try row.id(3, AccountID.self),
                line: try vault.open(try row.bytes(4), as: .groupLine, row: id, key: key),
                figures: try vault.open(try row.bytes(5), as: .groupFigures, row: id, key: key))
        }
    }

    /// How long a campaign's ledger is.
    package func publicationCount(of campaign: CampaignID) throws -> Int {
        try row("SELECT count(*) FROM group_publication WHERE campaign = \(campaign)")?.int(0) ?? 0
    }

    /// Of which implementations something is published.
    package func publishedImplementations() throws -> Set<ImplementationID> {
        Set(
            try rows("SELECT DISTINCT implementation FROM group_publication").map {
                try $0.id(0, ImplementationID.self)
            })
    }
}
