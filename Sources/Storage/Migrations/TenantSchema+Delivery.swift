extension TenantSchema {
    /// How results reach people: the plan, a person's own way, what held at the release, and letters that left.
    static let delivery = Migration(
        id: "0240-delivery",
        statements: [
            """
            CREATE TABLE delivery_plan (
              implementation {int} NOT NULL REFERENCES implementation (id),
              turn {int} NOT NULL,
              way {text} NOT NULL CHECK (way IN ('paper', 'screen', 'both')),
              at {instant(at)} NOT NULL,
              set_by {int} NOT NULL,
              PRIMARY KEY (implementation, turn)
            )
            """,
            // What was there before goes on as it was: on screen, and in letters where that is needed.
            """
            INSERT INTO delivery_plan (implementation, turn, way, at, set_by)
            SELECT i.id, 1, 'both', c.created_at, c.created_by FROM implementation i
            JOIN campaign c ON c.id = i.campaign
            """,
            .refusingInsert(
                table: "delivery_plan",
                condition: "EXISTS (SELECT 1 FROM opening o WHERE o.implementation = NEW.implementation)"),
            .appendOnly("delivery_plan"),
            """
            CREATE TABLE delivery_choice (
              invitation {int} NOT NULL REFERENCES invitation (id),
              turn {int} NOT NULL,
              way {text} NOT NULL CHECK (way IN ('paper', 'screen', 'both')),
              at {instant(at)} NOT NULL,
              set_by {int} NOT NULL,
              PRIMARY KEY (invitation, turn)
            )
            """,
            .refusingInsert(
                table: "delivery_choice",
                condition: """
                    EXISTS (SELECT 1 FROM sheet s JOIN released_result r ON r.sheet = s.id
                      WHERE s.invitation = NEW.invitation)
                    """),
            .appendOnly(table: "delivery_choice", deletable: true),
            // As it was at the release. Results that were released before have no row: both ways.
            """
            CREATE TABLE delivery_way (
              sheet {int} NOT NULL PRIMARY KEY REFERENCES released_result (sheet),
              way {text} NOT NULL CHECK (way IN ('paper', 'screen', 'both'))
            )
            """,
            .appendOnly(table: "delivery_way", deletable: true),
            """
            CREATE TABLE paper_delivery (
              sheet {int} NOT NULL PRIMARY KEY REFERENCES released_result (sheet),
              means {text} NOT NULL CHECK (means IN ('handed', 'posted')),
              day {day(day)} NOT NULL,
              at {instant(at)} NOT NULL,
              recorded_by {int} NOT NULL
            )
            """,
            .appendOnly(table: "paper_delivery", deletable: true),
            .refusingInsert(
                table: "delivery",
                condition: """
                    NOT EXISTS (SELECT 1 FROM released_result r JOIN release e ON e.batch = r.batch
                      WHERE r.sheet = NEW.sheet AND e.at <= NEW.at)
                    """),
        ])
    /// Forms that people handed in on paper, and the reminder that everybody of a batch gets.
    static let deliveryAnswers = Migration(
        id: "0241-delivery-answers",
        statements: [
            """
            CREATE TABLE consent_form (
              sheet {int} NOT NULL REFERENCES released_result (sheet),
              turn {int} NOT NULL,
              received_on {day(received_on)} NOT NULL,
              at {instant(at)} NOT NULL,
              entered_by {int} NOT NULL,
              PRIMARY KEY (sheet, turn)
            )
            """,
            .appendOnly(table: "consent_form", deletable: true),
            // Once for each batch, whoever runs the job.
            """
            CREATE TABLE result_reminder (
              batch {int} NOT NULL PRIMARY KEY REFERENCES release (batch),
              at {instant(at)} NOT NULL
            )
            """,
            .appendOnly("result_reminder"),
        ])
}
