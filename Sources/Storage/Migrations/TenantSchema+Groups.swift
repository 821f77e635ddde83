extension TenantSchema {
    /// Published group results: the figures, and the line of the campaign's ledger that says who was in which group.
    /// Nothing is published before the results of the people in it are released (SD-R5).
    static let groups = Migration(
        id: "0260-groups",
        statements: [
            """
            CREATE TABLE group_publication (
              id {int} NOT NULL PRIMARY KEY,
              campaign {int} NOT NULL REFERENCES campaign (id),
              implementation {int} NOT NULL REFERENCES implementation (id),
              turn {int} NOT NULL CHECK (turn > 0),
              line {bytes} NOT NULL,
              figures {bytes} NOT NULL,
              at {instant(at)} NOT NULL,
              published_by {int} NOT NULL,
              UNIQUE (campaign, turn)
            )
            """,
            "CREATE INDEX group_publication_implementation ON group_publication (implementation)",
            .refusingInsert(
                table: "group_publication",
                condition: """
                    NOT EXISTS (SELECT 1 FROM release r JOIN batch b ON b.id = r.batch
                      JOIN implementation m ON m.id = b.implementation
                      WHERE b.implementation = NEW.implementation AND m.campaign = NEW.campaign)
                    """),
            .appendOnly(table: "group_publication", deletable: true),
        ])
}
