extension Migration {
    /// Which keys the data were sealed with, and which were destroyed on purpose. A key that is in the first list,
    /// not in the second and not in the key database is lost, and the tenant is not served.
    package static let erasure = Migration(
        id: "0003-erasure",
        statements: [
            """
            CREATE TABLE vault_key (
              id {bytes} NOT NULL PRIMARY KEY,
              name {text} NOT NULL,
              created_at {instant(created_at)} NOT NULL
            )
            """,
            .appendOnly("vault_key"),
            """
            CREATE TABLE erasure (
              name {text} NOT NULL PRIMARY KEY,
              asked_at {instant(asked_at)} NOT NULL,
              done_at {instant(done_at)}
            )
            """,
        ])
}
