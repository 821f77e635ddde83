extension TenantSchema {
    /// Variants of roles, who an account is in the roster, personnel authority and what was declared about it.
    static let scopes = Migration(
        id: "0080-scopes",
        statements: [
            "ALTER TABLE role_grant ADD COLUMN level {int} CHECK (level BETWEEN 1 AND 3)",
            """
            CREATE TABLE account_person (
              account {int} NOT NULL PRIMARY KEY REFERENCES account (id),
              person {int} NOT NULL UNIQUE REFERENCES person (id),
              at {instant(at)} NOT NULL,
              linked_by {int} NOT NULL
            )
            """,
            // 兼務: a further department beside the one of the employment.
            """
            CREATE TABLE post (
              person {int} NOT NULL REFERENCES person (id),
              department {int} NOT NULL REFERENCES department (id),
              from_day {day(from_day)} NOT NULL,
              until_day {day(until_day)},
              PRIMARY KEY (person, department, from_day)
            )
            """,
            """
            CREATE TABLE personnel_authority (
              id {int} NOT NULL PRIMARY KEY,
              account {int} NOT NULL REFERENCES account (id),
              department {int} REFERENCES department (id),
              person {int} REFERENCES person (id),
              from_at {instant(from_at)} NOT NULL,
              until_at {instant(until_at)},
              recorded_by {int} NOT NULL,
              CHECK (department IS NULL OR person IS NULL)
            )
            """,
            "CREATE INDEX personnel_authority_account ON personnel_authority (account)",
            // Whatever may change what was declared: it must then be declared again.
            """
            CREATE TABLE authority_change (
              account {int} NOT NULL REFERENCES account (id),
              at {instant(at)} NOT NULL,
              PRIMARY KEY (account, at)
            )
            """,
            """
            CREATE TABLE attestation (
              role_grant {int} NOT NULL REFERENCES role_grant (id),
              at {instant(at)} NOT NULL,
              given_by {int} NOT NULL,
              PRIMARY KEY (role_grant, at)
            )
            """,
            .appendOnly("attestation"),
            """
            CREATE TABLE qualification (
              account {int} NOT NULL REFERENCES account (id),
              at {instant(at)} NOT NULL,
              kind {text} NOT NULL,
              training_day {day(training_day)},
              proof {bytes} NOT NULL,
              recorded_by {int} NOT NULL,
              PRIMARY KEY (account, at)
            )
            """,
            .appendOnly("qualification"),
            """
            CREATE TABLE setting (
              name {text} NOT NULL,
              at {instant(at)} NOT NULL,
              value {text} NOT NULL,
              set_by {int} NOT NULL,
              PRIMARY KEY (name, at)
            )
            """,
        ])
}
