extension TenantSchema {
    /// Locks, codes on paper, the second factor, and when a session last gave its password.
    static let accountSecurity = Migration(
        id: "0110-account-security",
        statements: [
            // A column, like the other times of a session: it is no history.
            "ALTER TABLE session ADD COLUMN confirmed_at {instant(confirmed_at)}",
            // Whoever gave the password but not yet the second factor. No session, so it opens nothing.
            """
            CREATE TABLE pending_sign_in (
              hash {bytes} NOT NULL PRIMARY KEY,
              account {int} NOT NULL REFERENCES account (id),
              expires_at {instant(expires_at)} NOT NULL
            )
            """,
            """
            CREATE TABLE account_lock (
              account {int} NOT NULL REFERENCES account (id),
              at {instant(at)} NOT NULL,
              locked {bool(locked)} NOT NULL,
              changed_by {int} NOT NULL,
              PRIMARY KEY (account, at)
            )
            """,
            """
            CREATE TABLE access_code (
              mark {bytes} NOT NULL PRIMARY KEY,
              account {int} NOT NULL REFERENCES account (id),
              expires_at {instant(expires_at)} NOT NULL,
              used_at {instant(used_at)}
            )
            """,
            // `last_step`: the time step of the newest code that was taken; none is taken twice.
            """
            CREATE TABLE second_factor (
              account {int} NOT NULL PRIMARY KEY REFERENCES account (id),
              secret {bytes} NOT NULL,
              begun_at {instant(begun_at)} NOT NULL,
              confirmed_at {instant(confirmed_at)},
              last_step {int} NOT NULL
            )
            """,
            """
            CREATE TABLE recovery_code (
              mark {bytes} NOT NULL PRIMARY KEY,
              account {int} NOT NULL REFERENCES account (id),
              used_at {instant(used_at)}
            )
            """,
            "CREATE INDEX recovery_code_account ON recovery_code (account)",
        ])
}
