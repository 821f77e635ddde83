extension TenantSchema {
    /// The company's own words on people's pages, version by version. Nothing of them is ever changed.
    static let messages = Migration(
        id: "0221-messages",
        statements: [
            """
            CREATE TABLE company_message (
              kind {text} NOT NULL CHECK (kind IN ('consultation', 'consent', 'afterCheck', 'selection')),
              language {text} NOT NULL,
              version {int} NOT NULL CHECK (version > 0),
              words {text} NOT NULL,
              at {instant(at)} NOT NULL,
              written_by {int} NOT NULL,
              PRIMARY KEY (kind, language, version)
            )
            """,
            .appendOnly("company_message"),
        ])
}
