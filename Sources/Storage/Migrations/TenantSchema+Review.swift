extension TenantSchema {
    static let review = Migration(
        id: "0060-review",
        statements: [
            """
            CREATE TABLE batch (
              id {int} NOT NULL PRIMARY KEY,
              implementation {int} NOT NULL REFERENCES closing (implementation),
              number {int} NOT NULL,
              at {instant(at)} NOT NULL,
              closed_by {int} NOT NULL,
              UNIQUE (implementation, number)
            )
            """,
            """
            CREATE TABLE batch_member (
              batch {int} NOT NULL REFERENCES batch (id),
              sheet {int} NOT NULL UNIQUE REFERENCES sheet (id),
              PRIMARY KEY (batch, sheet)
            )
            """,
            """
            CREATE TABLE confirmation (
              batch {int} NOT NULL REFERENCES batch (id),
              kind {text} NOT NULL,
              at {instant(at)} NOT NULL,
              confirmed_by {int} NOT NULL,
              PRIMARY KEY (batch, kind)
            )
            """,
            """
            CREATE TABLE decision (
              id {int} NOT NULL PRIMARY KEY,
              batch {int} NOT NULL,
              sheet {int} NOT NULL,
              turn {int} NOT NULL,
              record {bytes} NOT NULL,
              basis {text} NOT NULL,
              at {instant(at)} NOT NULL,
              decided_by {int} NOT NULL,
              UNIQUE (sheet, turn),
              UNIQUE (id, sheet),
              FOREIGN KEY (batch, sheet) REFERENCES batch_member (batch, sheet)
            )
            """,
            .appendOnly(table: "decision", deletable: true),
            .appendOnly(table: "confirmation", deletable: false),
            .appendOnly(table: "batch_member", deletable: false),
        ])

    /// "Released only if everybody is decided": the release itself is refused while a member of its batch has no
    /// decision, no result can enter without its release, and each enters with a decision about its own sheet.
    static let release = Migration(
        id: "0070-release",
        statements: [
            """
            CREATE TABLE release (
              batch {int} NOT NULL PRIMARY KEY REFERENCES batch (id),
              at {instant(at)} NOT NULL,
              released_by {int} NOT NULL
            )
            """,
            """
            CREATE TABLE released_result (
              sheet {int} NOT NULL PRIMARY KEY,
              batch {int} NOT NULL REFERENCES release (batch),
              decision {int} NOT NULL,
              FOREIGN KEY (batch, sheet) REFERENCES batch_member (batch, sheet),
              FOREIGN KEY (decision, sheet) REFERENCES decision (id, sheet)
            )
            """,
            """
            CREATE TABLE delivery (
              sheet {int} NOT NULL REFERENCES released_result (sheet),
              channel {text} NOT NULL,
              at {instant(at)} NOT NULL,
              PRIMARY KEY (sheet, channel)
            )
            """,
            .refusingInsert(
                table: "release",
                condition: """
                    EXISTS (SELECT 1 FROM batch_member m WHERE m.batch = NEW.batch
                      AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.sheet = m.sheet))
                    """),
            .appendOnly(table: "release", deletable: false),
            .appendOnly(table: "released_result", deletable: false),
            .appendOnly(table: "delivery", deletable: false),
        ])
}
