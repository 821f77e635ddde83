extension TenantSchema {
    /// 納品計画 of an implementation, and what of each batch was taken out or handed over.
    static let deliverables = Migration(
        id: "0341-deliverables",
        statements: [
            """
            CREATE TABLE deliverable_plan (
              implementation {int} NOT NULL REFERENCES implementation (id),
              turn {int} NOT NULL,
              item {text} NOT NULL CHECK (item IN ('needRecord', 'rawScores', 'groups')),
              moment {text} NOT NULL CHECK (moment IN ('closing', 'review', 'release')),
              way {text} NOT NULL CHECK (way IN ('paper', 'screen', 'both')),
              at {instant(at)} NOT NULL,
              set_by {int} NOT NULL,
              PRIMARY KEY (implementation, turn, item)
            )
            """,
            .refusingInsert(
                table: "deliverable_plan",
                condition: "EXISTS (SELECT 1 FROM opening o WHERE o.implementation = NEW.implementation)"),
            .appendOnly("deliverable_plan"),
            """
            CREATE TABLE deliverable_note (
              id {int} NOT NULL PRIMARY KEY,
              batch {int} NOT NULL REFERENCES batch (id),
              item {text} NOT NULL CHECK (item IN ('needRecord', 'rawScores', 'groups')),
              kind {text} NOT NULL CHECK (kind IN ('paper', 'data', 'handed')),
              at {instant(at)} NOT NULL,
              noted_by {int} NOT NULL
            )
            """,
            "CREATE INDEX deliverable_note_batch ON deliverable_note (batch)",
            .appendOnly("deliverable_note"),
        ])
}
