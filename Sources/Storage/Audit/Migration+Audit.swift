extension Migration {
    /// Who did what to whose data and why. Ids and words only: no names, no content.
    package static let audit = Migration(
        id: "0001-audit",
        statements: [
            """
            CREATE TABLE audit (
              seq {int} NOT NULL PRIMARY KEY,
              at {instant(at)} NOT NULL,
              actor_kind {text} NOT NULL,
              actor {int},
              function {text} NOT NULL,
              object_kind {text},
              object {int},
              basis {text},
              purpose {text},
              outcome {text} NOT NULL,
              request {text},
              mac {bytes} NOT NULL
            )
            """,
            "CREATE INDEX audit_by_object ON audit (object_kind, object, seq)",
            .appendOnly("audit"),
            """
            CREATE TABLE audit_head (
              id {int} NOT NULL PRIMARY KEY CHECK (id = 1),
              seq {int} NOT NULL,
              mac {bytes} NOT NULL,
              seal {bytes} NOT NULL
            )
            """,
            .either(
                sqlite: "INSERT INTO audit_head (id, seq, mac, seal) VALUES (1, 0, x'', x'')",
                postgres: "INSERT INTO audit_head (id, seq, mac, seal) VALUES (1, 0, '', '')"),
        ])
}
