extension TenantSchema {
    /// What is held, what was deleted, and how far a deletion has come. All of it is history: rows are added only.
    static let retention = Migration(
        id: "0140-retention", statements: holds + purges + deletable)

    private static let holds: [SchemaStatement] = [
        """
        CREATE TABLE legal_hold (
          id {int} NOT NULL PRIMARY KEY,
          scope {text} NOT NULL CHECK (scope IN ('everything', 'class', 'campaign')),
          class {text},
          campaign {int} REFERENCES campaign (id),
          reason {bytes} NOT NULL,
          at {instant(at)} NOT NULL,
          held_by {int} NOT NULL,
          CHECK ((scope = 'class') = (class IS NOT NULL) AND (scope = 'campaign') = (campaign IS NOT NULL))
        )
        """,
        """
        CREATE TABLE legal_hold_ending (
          hold {int} NOT NULL PRIMARY KEY REFERENCES legal_hold (id),
          at {instant(at)} NOT NULL,
          ended_by {int} NOT NULL
        )
        """,
        .appendOnly("legal_hold"),
        .appendOnly("legal_hold_ending"),
    ]

    private static let purges: [SchemaStatement] = [
        """
        CREATE TABLE purge (
          id {int} NOT NULL PRIMARY KEY,
          class {text} NOT NULL,
          subject_kind {text} NOT NULL,
          subject {int} NOT NULL,
          records {int} NOT NULL,
          from_day {day(from_day)} NOT NULL,
          last_day {day(last_day)} NOT NULL,
          rule {text} NOT NULL,
          key_count {int} NOT NULL,
          begun_at {instant(begun_at)} NOT NULL
        )
        """,
        "CREATE INDEX purge_subject ON purge (subject_kind, subject)",
        // Rows and digest so far: a purge that was broken off goes on from here.
        """
        CREATE TABLE purge_portion (
          purge {int} NOT NULL REFERENCES purge (id),
          turn {int} NOT NULL,
          deleted {int} NOT NULL,
          digest {bytes} NOT NULL,
          PRIMARY KEY (purge, turn)
        )
        """,
        """
        CREATE TABLE purge_end (
          purge {int} NOT NULL PRIMARY KEY REFERENCES purge (id),
          deleted {int} NOT NULL,
          digest {bytes} NOT NULL,
          at {instant(at)} NOT NULL
        )
        """,
        .appendOnly("purge"),
        .appendOnly("purge_portion"),
        .appendOnly("purge_end"),
        // One node at a time; a lease, as the backups have.
        """
        CREATE TABLE retention_turn (
          id {int} NOT NULL PRIMARY KEY CHECK (id = 1),
          lease_until {instant(lease_until)}
        )
        """,
        "INSERT INTO retention_turn (id, lease_until) VALUES (1, NULL)",
    ]

    /// Rows that nothing deleted so far: only a purge of their campaign may.
    private static let deletable: [SchemaStatement] = [
        .deletableWhen(table: "batch_member", condition: begun("b.id = OLD.batch")),
        .deletableWhen(table: "released_result", condition: begun("b.id = OLD.batch")),
        .deletableWhen(
            table: "delivery",
            condition: begun("b.id = (SELECT r.batch FROM released_result r WHERE r.sheet = OLD.sheet)")),
    ]

    private static func begun(_ batch: String) -> String {
        """
        EXISTS (SELECT 1 FROM batch b JOIN implementation m ON m.id = b.implementation
          JOIN purge p ON p.subject_kind = 'campaign' AND p.subject = m.campaign WHERE \(batch))
        """
    }
}
