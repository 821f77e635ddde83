extension TenantSchema {
    /// 様式第6号の3: what was kept, what was entered for it, and which coming duties the company has switched on.
    static let labourReports = Migration(
        id: "0280-labour-reports",
        statements: [
            """
            CREATE TABLE labour_report (
              id {int} NOT NULL PRIMARY KEY,
              workplace {int} NOT NULL REFERENCES workplace (id),
              year {int} NOT NULL,
              turn {int} NOT NULL,
              content {bytes} NOT NULL,
              digest {bytes} NOT NULL,
              at {instant(at)} NOT NULL,
              made_by {int} NOT NULL,
              UNIQUE (workplace, year, turn)
            )
            """,
            .appendOnly("labour_report"),
            """
            CREATE TABLE interview_count (
              workplace {int} NOT NULL REFERENCES workplace (id),
              year {int} NOT NULL,
              turn {int} NOT NULL,
              own_physician {int} NOT NULL CHECK (own_physician >= 0),
              of_workplace {int} NOT NULL CHECK (of_workplace >= 0),
              external {int} NOT NULL CHECK (external >= 0),
              at {instant(at)} NOT NULL,
              entered_by {int} NOT NULL,
              PRIMARY KEY (workplace, year, turn)
            )
            """,
            .appendOnly("interview_count"),
            """
            CREATE TABLE duty_switch (
              entry {text} NOT NULL,
              turn {int} NOT NULL,
              is_on {bool(is_on)} NOT NULL,
              at {instant(at)} NOT NULL,
              set_by {int} NOT NULL,
              PRIMARY KEY (entry, turn)
            )
            """,
            .appendOnly("duty_switch"),
        ])
}
