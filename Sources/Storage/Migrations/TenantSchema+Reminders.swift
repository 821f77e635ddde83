extension TenantSchema {
    /// Whether an implementation reminds, what was sent when, and the one mail that each person got of it.
    static let reminders = Migration(
        id: "0180-reminders",
        statements: [
            """
            CREATE TABLE reminder_plan (
              implementation {int} NOT NULL REFERENCES implementation (id),
              turn {int} NOT NULL,
              is_on {bool(is_on)} NOT NULL,
              per_week {int} NOT NULL CHECK (per_week BETWEEN 1 AND 3),
              at {instant(at)} NOT NULL,
              set_by {int} NOT NULL,
              PRIMARY KEY (implementation, turn)
            )
            """,
            .appendOnly("reminder_plan"),
            // One for each due day, whoever runs the job; by hand one a day for each who asks. `reached` is how far
            // the queueing has come, as a lease is: it goes in portions while people answer.
            """
            CREATE TABLE reminder (
              id {int} NOT NULL PRIMARY KEY,
              implementation {int} NOT NULL REFERENCES opening (implementation),
              occasion {text} NOT NULL CHECK (occasion IN ('weekBefore', 'dayBefore', 'asked')),
              day {day(day)} NOT NULL,
              at {instant(at)} NOT NULL,
              asked_by {int} NOT NULL,
              reached {int} NOT NULL,
              queued_at {instant(queued_at)},
              UNIQUE (implementation, occasion, day, asked_by)
            )
            """,
            // Its id is that of the mail in the outbox. `left_on` is written before the mail leaves, and taken back
            // when the server asks to come again: a crash in between costs a reminder, and never makes two.
            """
            CREATE TABLE reminder_mail (
              id {int} NOT NULL PRIMARY KEY,
              reminder {int} NOT NULL REFERENCES reminder (id),
              invitation {int} NOT NULL REFERENCES invitation (id),
              left_on {day(left_on)},
              UNIQUE (reminder, invitation),
              UNIQUE (invitation, left_on)
            )
            """,
        ])
}
