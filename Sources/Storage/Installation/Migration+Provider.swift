extension Migration {
    /// The provider's own door: roles, sign-in and sessions of its staff, who appointed them, and which companies
    /// have left.
    package static let provider = Migration(
        id: "0020-provider",
        statements: [
            "ALTER TABLE provider_account ADD COLUMN failures {int} NOT NULL DEFAULT 0",
            "ALTER TABLE provider_account ADD COLUMN tries_from {instant(tries_from)}",
            """
            CREATE TABLE provider_grant (
              id {int} NOT NULL PRIMARY KEY,
              account {int} NOT NULL REFERENCES provider_account (id),
              role {text} NOT NULL CHECK (role IN ('providerOperator', 'providerStaff')),
              from_at {instant(from_at)} NOT NULL,
              until_at {instant(until_at)},
              given_by {int} NOT NULL
            )
            """,
            "CREATE INDEX provider_grant_account ON provider_grant (account)",
            """
            CREATE TABLE provider_link (
              hash {bytes} NOT NULL PRIMARY KEY,
              account {int} NOT NULL REFERENCES provider_account (id),
              expires_at {instant(expires_at)} NOT NULL,
              used_at {instant(used_at)}
            )
            """,
            // One tenant at a time: the session has one place for it. `tenant_session` is the hash of the session
            // in that tenant, which lives no longer than this row says so.
            """
            CREATE TABLE provider_session (
              hash {bytes} NOT NULL PRIMARY KEY,
              account {int} NOT NULL REFERENCES provider_account (id),
              created_at {instant(created_at)} NOT NULL,
              seen_at {instant(seen_at)} NOT NULL,
              expires_at {instant(expires_at)} NOT NULL,
              tenant {int},
              tenant_session {bytes} UNIQUE,
              CHECK ((tenant IS NULL) = (tenant_session IS NULL))
            )
            """,
            """
            CREATE TABLE provider_appointment (
              role_grant {int} NOT NULL,
              tenant {int} NOT NULL REFERENCES tenant (id),
              account {int} NOT NULL REFERENCES provider_account (id),
              role {text} NOT NULL,
              from_at {instant(from_at)} NOT NULL,
              until_at {instant(until_at)},
              PRIMARY KEY (tenant, role_grant)
            )
            """,
            "CREATE INDEX provider_appointment_account ON provider_appointment (account)",
            // What is left of a company: its number and its word, so that an old address never leads elsewhere.
            """
            CREATE TABLE departed_tenant (
              id {int} NOT NULL PRIMARY KEY,
              slug {text} NOT NULL UNIQUE,
              asked_at {instant(asked_at)} NOT NULL,
              done_at {instant(done_at)}
            )
            """,
        ])
}
