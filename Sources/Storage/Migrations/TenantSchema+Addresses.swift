extension TenantSchema {
    /// To which addresses somebody was invited, and which they confirmed later; fingerprints, never the address itself.
    static let addresses = Migration(
        id: "0191-addresses",
        statements: [
            """
            CREATE TABLE invited_address (
              invitation {int} NOT NULL REFERENCES invitation (id),
              look_up {bytes} NOT NULL,
              at {instant(at)} NOT NULL,
              PRIMARY KEY (invitation, look_up)
            )
            """,
            // The code is in a mail to the new address; whoever has it and the own secret has both.
            """
            CREATE TABLE address_code (
              person {int} NOT NULL PRIMARY KEY REFERENCES person (id),
              look_up {bytes} NOT NULL,
              hash {bytes} NOT NULL,
              expires_at {instant(expires_at)} NOT NULL,
              tries {int} NOT NULL CHECK (tries >= 0)
            )
            """,
            """
            CREATE TABLE confirmed_address (
              person {int} NOT NULL REFERENCES person (id),
              look_up {bytes} NOT NULL,
              at {instant(at)} NOT NULL,
              PRIMARY KEY (person, look_up)
            )
            """,
        ])
}
