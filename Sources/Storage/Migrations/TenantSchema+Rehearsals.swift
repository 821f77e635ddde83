extension TenantSchema {
    /// Which implementation's invitation a member of staff asked for last, to see it in the own mailbox.
    static let rehearsals = Migration(
        id: "0222-rehearsals",
        statements: [
            """
            CREATE TABLE rehearsal (
              account {int} NOT NULL REFERENCES account (id),
              turn {int} NOT NULL,
              implementation {int} NOT NULL REFERENCES implementation (id),
              at {instant(at)} NOT NULL,
              PRIMARY KEY (account, turn)
            )
            """
        ])
}
