extension Migration {
    /// What is known outside every tenant.
    package static let installation = Migration(
        id: "0010-installation",
        statements: [
            """
            CREATE TABLE tenant (
              id {int} NOT NULL PRIMARY KEY,
              slug {text} NOT NULL UNIQUE,
              name {text} NOT NULL,
              created_at {instant(created_at)} NOT NULL
            )
            """,
            """
            CREATE TABLE setup_token (
              hash {bytes} NOT NULL PRIMARY KEY,
              tenant {int} REFERENCES tenant (id),
              created_at {instant(created_at)} NOT NULL,
              expires_at {instant(expires_at)} NOT NULL,
              used_at {instant(used_at)}
            )
            """,
            // Staff of a service provider, who act in several tenants. Nothing writes here yet.
            """
            CREATE TABLE provider_account (
              id {int} NOT NULL PRIMARY KEY,
              mail_index {bytes} NOT NULL UNIQUE,
              identity {bytes} NOT NULL,
              password {text},
              created_at {instant(created_at)} NOT NULL
            )
            """,
        ])
}
