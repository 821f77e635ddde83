extension Migration {
    /// What went wrong with a mail on its way; mails that left at the first try have no row. Numbers of replies only: the
    /// words of a server often repeat the address.
    static func mailTrouble(id: String) -> Migration {
        Migration(
            id: id,
            statements: [
                """
                CREATE TABLE mail_trouble (
                  mail {int} NOT NULL PRIMARY KEY REFERENCES outbox (id),
                  failures {int} NOT NULL CHECK (failures >= 0),
                  reply {int} CHECK (reply BETWEEN 100 AND 999),
                  bounced_at {instant(bounced_at)},
                  followed_by {int} REFERENCES outbox (id)
                )
                """
            ])
    }
}
