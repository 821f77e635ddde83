extension TenantSchema {
    /// Sheets that their senders took back. Here stands the id that each had; its answers are a draft again.
    static let withdrawal = Migration(
        id: "0200-withdrawal",
        statements: [
            """
            CREATE TABLE withdrawn_sheet (
              sheet {int} NOT NULL PRIMARY KEY,
              invitation {int} NOT NULL REFERENCES invitation (id),
              digest {bytes} NOT NULL,
              answered_at {instant(answered_at)} NOT NULL,
              at {instant(at)} NOT NULL
            )
            """,
            "CREATE INDEX withdrawn_sheet_invitation ON withdrawn_sheet (invitation)",
            // What is closed is with the implementer: nothing leaves it any more.
            .refusingInsert(
                table: "withdrawn_sheet",
                condition: """
                    EXISTS (SELECT 1 FROM invitation v JOIN closing k ON k.implementation = v.implementation
                      WHERE v.id = NEW.invitation)
                    """),
            .appendOnly(table: "withdrawn_sheet", deletable: true),
        ])
}
