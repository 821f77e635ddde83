extension TenantSchema {
    /// Answers taken once more after a closing. At most one round of an implementation is open.
    static let lateRounds = Migration(
        id: "0300-late-round",
        statements: [
            """
            CREATE TABLE late_round (
              implementation {int} NOT NULL REFERENCES closing (implementation),
              number {int} NOT NULL,
              opened_at {instant(opened_at)} NOT NULL,
              opened_by {int} NOT NULL,
              closed_at {instant(closed_at)},
              closed_by {int},
              PRIMARY KEY (implementation, number),
              CHECK ((closed_at IS NULL) = (closed_by IS NULL))
            )
            """,
            "CREATE UNIQUE INDEX late_round_open ON late_round (implementation) WHERE closed_at IS NULL",
            // What is with the implementer stays there; a sheet of an open round may still be taken back.
            .either(
                sqlite: "DROP TRIGGER withdrawn_sheet_refuses_insert",
                postgres: "DROP TRIGGER withdrawn_sheet_refuses_insert ON withdrawn_sheet"),
            .either(sqlite: "SELECT 1", postgres: "DROP FUNCTION refuse_withdrawn_sheet()"),
            .refusingInsert(
                table: "withdrawn_sheet",
                condition: """
                    EXISTS (SELECT 1 FROM batch_member m WHERE m.sheet = NEW.sheet)
                    OR EXISTS (SELECT 1 FROM invitation v JOIN closing k ON k.implementation = v.implementation
                      WHERE v.id = NEW.invitation AND NOT EXISTS (SELECT 1 FROM late_round r
                        WHERE r.implementation = v.implementation AND r.closed_at IS NULL))
                    """),
        ])
}
