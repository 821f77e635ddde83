extension TenantSchema {
    /// What people say about passing their result on, and what the employer got. Both are sealed: rows look alike
    /// whatever they hold. No foreign key binds the employer's copy to what the implementer keeps.
    static let consent = Migration(
        id: "0150-consent",
        statements: [
            """
            CREATE TABLE consent_plan (
              id {int} NOT NULL PRIMARY KEY,
              implementation {int} NOT NULL REFERENCES implementation (id),
              turn {int} NOT NULL,
              mode {text} NOT NULL CHECK (mode IN ('individual', 'allRefused')),
              scope {text} NOT NULL CHECK (scope IN ('whole', 'oneFact')),
              agreed_on {day(agreed_on)},
              agreed_by {bytes},
              at {instant(at)} NOT NULL,
              set_by {int} NOT NULL,
              UNIQUE (implementation, turn),
              CHECK (mode <> 'allRefused' OR (agreed_on IS NOT NULL AND agreed_by IS NOT NULL))
            )
            """,
            .appendOnly("consent_plan"),
            """
            CREATE TABLE declaration (
              id {int} NOT NULL PRIMARY KEY,
              sheet {int} NOT NULL,
              turn {int} NOT NULL,
              content {bytes} NOT NULL,
              at {instant(at)} NOT NULL,
              UNIQUE (sheet, turn)
            )
            """,
            // Nobody is asked before the own notice was delivered (L-15).
            .refusingInsert(
                table: "declaration",
                condition: """
                    NOT EXISTS (SELECT 1 FROM delivery d WHERE d.sheet = NEW.sheet AND d.at <= NEW.at)
                    """),
            .appendOnly(table: "declaration", deletable: true),
            """
            CREATE TABLE employer_copy (
              id {int} NOT NULL PRIMARY KEY,
              sheet {int} NOT NULL UNIQUE,
              implementation {int} NOT NULL REFERENCES implementation (id),
              person {int} NOT NULL REFERENCES person (id),
              department {int} NOT NULL REFERENCES department (id),
              kept_from {day(kept_from)} NOT NULL,
              content {bytes} NOT NULL,
              at {instant(at)} NOT NULL
            )
            """,
            "CREATE INDEX employer_copy_person ON employer_copy (person)",
            "CREATE INDEX employer_copy_implementation ON employer_copy (implementation)",
            .appendOnly(table: "employer_copy", deletable: true),
            """
            CREATE TABLE employer_opening (
              copy {int} NOT NULL PRIMARY KEY REFERENCES employer_copy (id),
              at {instant(at)} NOT NULL,
              opened_by {int} NOT NULL
            )
            """,
            .appendOnly(table: "employer_opening", deletable: true),
        ])
}
