extension TenantSchema {
    /// Forgotten own secrets: who asked for help, and the codes that clerks handed out.
    static let reissue = Migration(
        id: "0201-reissue",
        statements: [
            // One a day is enough for whoever answers.
            """
            CREATE TABLE secret_request (
              person {int} NOT NULL REFERENCES person (id),
              day {day(day)} NOT NULL,
              at {instant(at)} NOT NULL,
              PRIMARY KEY (person, day)
            )
            """,
            .appendOnly(table: "secret_request", deletable: true),
            // `mark` is keyed: the table tells no code. `ended_at`: used, or replaced by another.
            """
            CREATE TABLE secret_code (
              mark {bytes} NOT NULL PRIMARY KEY,
              person {int} NOT NULL REFERENCES person (id),
              proof {text} NOT NULL CHECK (proof IN ('card', 'known', 'callBack')),
              at {instant(at)} NOT NULL,
              issued_by {int} NOT NULL,
              expires_at {instant(expires_at)} NOT NULL,
              ended_at {instant(ended_at)}
            )
            """,
            "CREATE INDEX secret_code_person ON secret_code (person)",
        ])
}
