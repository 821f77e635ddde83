extension TenantSchema {
    /// Who keeps the records of an implementation, since when: the last row counts. Tries to unlock them are counted
    /// for each account, as wrong passwords are.
    static let keeper = Migration(
        id: "0160-keeper",
        statements: [
            """
            CREATE TABLE keeper (
              id {int} NOT NULL PRIMARY KEY,
              implementation {int} NOT NULL REFERENCES implementation (id),
              account {int} NOT NULL REFERENCES account (id),
              at {instant(at)} NOT NULL,
              named_by {int} NOT NULL
            )
            """,
            "CREATE INDEX keeper_implementation ON keeper (implementation, at)",
            .appendOnly("keeper"),
            """
            CREATE TABLE unlock_try (
              account {int} NOT NULL PRIMARY KEY REFERENCES account (id),
              failures {int} NOT NULL,
              tries_from {instant(tries_from)}
            )
            """,
        ])
}
