extension TenantSchema {
    /// When whoever has the next step of a review was reminded; each turn once, whoever runs the job.
    static let reviewReminders = Migration(
        id: "0301-review-reminder",
        statements: [
            """
            CREATE TABLE review_reminder (
              batch {int} NOT NULL REFERENCES batch (id),
              turn {int} NOT NULL,
              at {instant(at)} NOT NULL,
              PRIMARY KEY (batch, turn)
            )
            """,
            .appendOnly("review_reminder"),
        ])
}
