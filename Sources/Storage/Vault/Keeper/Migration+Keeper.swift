extension Migration {
    /// Keys of the key database that a keeper's key wraps besides the company's own.
    static let keeper = Migration(
        id: "0040-keeper",
        statements: [
            "ALTER TABLE data_key ADD COLUMN keeper {bytes}",
            """
            CREATE TABLE keeper_key (
              tenant {int} NOT NULL PRIMARY KEY REFERENCES tenant_key (tenant),
              id {bytes} NOT NULL,
              salt {bytes} NOT NULL,
              memory {int} NOT NULL,
              passes {int} NOT NULL,
              by_passphrase {bytes} NOT NULL,
              by_recovery {bytes} NOT NULL,
              changed_at {instant(changed_at)} NOT NULL
            )
            """,
        ])
}
