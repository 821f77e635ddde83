extension TenantSchema {
    /// Who is invited, by facts of employment, and how many of whom there were at the opening.
    static let targets = Migration(
        id: "0302-targets",
        statements: [
            """
            CREATE TABLE target_rule (
              implementation {int} NOT NULL REFERENCES implementation (id),
              turn {int} NOT NULL,
              groups {text} NOT NULL,
              at {instant(at)} NOT NULL,
              set_by {int} NOT NULL,
              PRIMARY KEY (implementation, turn)
            )
            """,
            .refusingInsert(
                table: "target_rule",
                condition: "EXISTS (SELECT 1 FROM opening o WHERE o.implementation = NEW.implementation)"),
            .appendOnly("target_rule"),
            """
            CREATE TABLE target_count (
              implementation {int} NOT NULL PRIMARY KEY REFERENCES opening (implementation),
              at {instant(at)} NOT NULL,
              everybody {int} NOT NULL,
              invited {int} NOT NULL,
              short_time {int} NOT NULL,
              short_term {int} NOT NULL,
              dispatched {int} NOT NULL,
              non_worker {int} NOT NULL
            )
            """,
            .appendOnly("target_count"),
        ])
}
