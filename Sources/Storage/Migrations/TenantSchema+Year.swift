extension TenantSchema {
    static let campaigns = Migration(
        id: "0040-campaigns",
        statements: [
            """
            CREATE TABLE campaign (
              id {int} NOT NULL PRIMARY KEY,
              name {text} NOT NULL,
              instrument {text} NOT NULL,
              first_day {day(first_day)} NOT NULL,
              last_day {day(last_day)} NOT NULL,
              created_at {instant(created_at)} NOT NULL,
              created_by {int} NOT NULL
            )
            """,
            """
            CREATE TABLE implementation (
              id {int} NOT NULL PRIMARY KEY,
              campaign {int} NOT NULL REFERENCES campaign (id),
              workplace {int} NOT NULL REFERENCES workplace (id),
              headcount {int} NOT NULL,
              request_contact {text} NOT NULL,
              consultation_contact {text} NOT NULL,
              UNIQUE (campaign, workplace)
            )
            """,
            """
            CREATE TABLE appointment (
              implementation {int} NOT NULL REFERENCES implementation (id),
              account {int} NOT NULL REFERENCES account (id),
              duty {text} NOT NULL CHECK (duty IN ('implementer', 'clerk')),
              qualification {text},
              training_day {day(training_day)},
              at {instant(at)} NOT NULL,
              appointed_by {int} NOT NULL,
              PRIMARY KEY (implementation, account, duty),
              CHECK (duty <> 'implementer' OR qualification IS NOT NULL)
            )
            """,
            """
            CREATE TABLE hearing (
              implementation {int} NOT NULL REFERENCES implementation (id),
              kind {text} NOT NULL CHECK (kind IN ('committee', 'workersHeard')),
              day {day(day)} NOT NULL,
              at {instant(at)} NOT NULL,
              recorded_by {int} NOT NULL,
              PRIMARY KEY (implementation, at)
            )
            """,
            """
            CREATE TABLE frozen_criteria (
              implementation {int} NOT NULL PRIMARY KEY REFERENCES implementation (id),
              deciding {text} NOT NULL,
              criteria {text} NOT NULL,
              rule_set {text} NOT NULL,
              at {instant(at)} NOT NULL,
              frozen_by {int} NOT NULL
            )
            """,
            """
            CREATE TABLE opening (
              implementation {int} NOT NULL PRIMARY KEY REFERENCES frozen_criteria (implementation),
              at {instant(at)} NOT NULL,
              opened_by {int} NOT NULL
            )
            """,
            """
            CREATE TABLE closing (
              implementation {int} NOT NULL PRIMARY KEY REFERENCES opening (implementation),
              at {instant(at)} NOT NULL,
              closed_by {int} NOT NULL
            )
            """,
        ])

    static let answering = Migration(
        id: "0050-answering",
        statements: [
            """
            CREATE TABLE invitation (
              id {int} NOT NULL PRIMARY KEY,
              implementation {int} NOT NULL REFERENCES opening (implementation),
              person {int} NOT NULL REFERENCES person (id),
              department {int} NOT NULL REFERENCES department (id),
              created_at {instant(created_at)} NOT NULL,
              UNIQUE (implementation, person)
            )
            """,
            "CREATE INDEX invitation_person ON invitation (person)",
            """
            CREATE TABLE invitation_token (
              hash {bytes} NOT NULL PRIMARY KEY,
              invitation {int} NOT NULL REFERENCES invitation (id),
              created_at {instant(created_at)} NOT NULL,
              expires_at {instant(expires_at)} NOT NULL
            )
            """,
            "CREATE INDEX invitation_token_invitation ON invitation_token (invitation)",
            """
            CREATE TABLE draft (
              invitation {int} NOT NULL PRIMARY KEY REFERENCES invitation (id),
              answers {bytes} NOT NULL,
              revision {int} NOT NULL,
              saved_at {instant(saved_at)} NOT NULL
            )
            """,
            """
            CREATE TABLE sheet (
              id {int} NOT NULL PRIMARY KEY,
              invitation {int} NOT NULL UNIQUE REFERENCES invitation (id),
              implementation {int} NOT NULL REFERENCES opening (implementation),
              person {int} NOT NULL REFERENCES person (id),
              session {bytes} NOT NULL,
              digest {bytes} NOT NULL,
              answers {bytes} NOT NULL,
              answered_at {instant(answered_at)} NOT NULL,
              UNIQUE (implementation, person)
            )
            """,
            "CREATE INDEX sheet_person ON sheet (person)",
            """
            CREATE TABLE sheet_secret (
              sheet {int} NOT NULL PRIMARY KEY REFERENCES sheet (id),
              secret {int} NOT NULL REFERENCES own_secret (id),
              at {instant(at)} NOT NULL
            )
            """,
            .appendOnly(table: "sheet", deletable: true),
        ])
}
