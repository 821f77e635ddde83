extension Migration {
    /// The key database: a file or server of its own, backed up apart, so that a destroyed key is gone from every
    /// copy when the last key backup has expired.
    static let keys = Migration(
        id: "0001-keys",
        statements: [
            """
            CREATE TABLE kek (
              id {bytes} NOT NULL PRIMARY KEY,
              created_at {instant(created_at)} NOT NULL
            )
            """,
            """
            CREATE TABLE tenant_key (
              tenant {int} NOT NULL PRIMARY KEY,
              kek {bytes} NOT NULL REFERENCES kek (id),
              wrapped {bytes} NOT NULL,
              created_at {instant(created_at)} NOT NULL
            )
            """,
            """
            CREATE TABLE data_key (
              tenant {int} NOT NULL REFERENCES tenant_key (tenant),
              name {text} NOT NULL,
              generation {int} NOT NULL,
              id {bytes} NOT NULL UNIQUE,
              wrapped {bytes} NOT NULL,
              created_at {instant(created_at)} NOT NULL,
              PRIMARY KEY (tenant, name, generation)
            )
            """,
        ])
}
