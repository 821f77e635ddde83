extension Migration {
    /// Obligations that leave the house later: mail, archive, purge. Ids only; `audit` is the row that caused it.
    package static let outbox = Migration(
        id: "0002-outbox",
        statements: [
            """
            CREATE TABLE outbox (
              id {int} NOT NULL PRIMARY KEY,
              audit {int} NOT NULL REFERENCES audit (seq),
              kind {text} NOT NULL,
              subject {int} NOT NULL,
              due {instant(due)} NOT NULL,
              attempts {int} NOT NULL CHECK (attempts >= 0),
              lease_until {instant(lease_until)},
              done_at {instant(done_at)},
              refused_at {instant(refused_at)}
            )
            """,
            "CREATE INDEX outbox_to_do ON outbox (due, id) WHERE done_at IS NULL",
        ])
}
