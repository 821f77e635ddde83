extension TenantSchema {
    /// How often the last day of an implementation was moved, from when to when, by whom, and by which row of the audit.
    static let extensions = Migration(
        id: "0210-extension",
        statements: [
            """
            CREATE TABLE period_extension (
              implementation {int} NOT NULL REFERENCES opening (implementation),
              turn {int} NOT NULL,
              from_day {day(from_day)} NOT NULL,
              until_day {day(until_day)} NOT NULL,
              at {instant(at)} NOT NULL,
              extended_by {int} NOT NULL,
              audit {int} NOT NULL,
              PRIMARY KEY (implementation, turn),
              UNIQUE (implementation, from_day),
              CHECK (until_day > from_day)
            )
            """,
            .appendOnly("period_extension"),
        ])
}
