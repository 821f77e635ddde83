extension Migration {
    /// How backups ended, and whose turn the next one is.
    static let backup = Migration(
        id: "0030-backup",
        statements: [
            """
            CREATE TABLE backup_run (
              id {int} NOT NULL PRIMARY KEY,
              begun_at {instant(begun_at)} NOT NULL,
              ended_at {instant(ended_at)} NOT NULL,
              outcome {text} NOT NULL CHECK (outcome IN ('done', 'failed')),
              reason {text},
              bytes {int} NOT NULL,
              CHECK ((outcome = 'failed') = (reason IS NOT NULL))
            )
            """,
            "CREATE INDEX backup_run_ended ON backup_run (outcome, ended_at)",
            .appendOnly(table: "backup_run", deletable: true),
            // One node at a time; a lease, so that a machine that died holds nobody up for long.
            """
            CREATE TABLE backup_turn (
              id {int} NOT NULL PRIMARY KEY CHECK (id = 1),
              lease_until {instant(lease_until)}
            )
            """,
            "INSERT INTO backup_turn (id, lease_until) VALUES (1, NULL)",
        ])
}
