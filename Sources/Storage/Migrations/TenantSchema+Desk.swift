extension TenantSchema {
    /// Contracts, enquiries and what people ask about their own data. What happened is a dated row; no state is
    /// stored. Texts are sealed with the contact key.
    static let desk = Migration(
        id: "0130-desk",
        statements: [
            """
            CREATE TABLE contract (
              id {int} NOT NULL PRIMARY KEY,
              offer {text} NOT NULL,
              from_day {day(from_day)} NOT NULL,
              until_day {day(until_day)} NOT NULL,
              renewal_months {int} CHECK (renewal_months BETWEEN 1 AND 60),
              notice_months {int} NOT NULL CHECK (notice_months BETWEEN 0 AND 24),
              at {instant(at)} NOT NULL,
              entered_by {int} NOT NULL,
              CHECK (from_day <= until_day)
            )
            """,
            """
            CREATE TABLE contract_ending (
              contract {int} NOT NULL PRIMARY KEY REFERENCES contract (id),
              kind {text} NOT NULL CHECK (kind IN ('notice', 'change', 'withdrawal')),
              told_on {day(told_on)} NOT NULL,
              last_day {day(last_day)} NOT NULL,
              at {instant(at)} NOT NULL,
              entered_by {int} NOT NULL
            )
            """,
            .appendOnly("contract"),
            .appendOnly("contract_ending"),
            // Who asked is stored nowhere but in what they wrote themselves.
            """
            CREATE TABLE enquiry (
              id {int} NOT NULL PRIMARY KEY,
              word_index {bytes} NOT NULL UNIQUE,
              kind {text} NOT NULL,
              source {text} NOT NULL CHECK (source IN ('open', 'signedIn')),
              content {bytes} NOT NULL,
              at {instant(at)} NOT NULL
            )
            """,
            "CREATE INDEX enquiry_at ON enquiry (at)",
            """
            CREATE TABLE enquiry_answer (
              id {int} NOT NULL PRIMARY KEY,
              enquiry {int} NOT NULL REFERENCES enquiry (id),
              content {bytes} NOT NULL,
              at {instant(at)} NOT NULL,
              answered_by {int} NOT NULL
            )
            """,
            "CREATE INDEX enquiry_answer_enquiry ON enquiry_answer (enquiry)",
            """
            CREATE TABLE enquiry_closing (
              enquiry {int} NOT NULL PRIMARY KEY REFERENCES enquiry (id),
              at {instant(at)} NOT NULL,
              closed_by {int} NOT NULL
            )
            """,
            .appendOnly(table: "enquiry", deletable: true),
            .appendOnly(table: "enquiry_answer", deletable: true),
            .appendOnly(table: "enquiry_closing", deletable: true),
            """
            CREATE TABLE personal_request (
              id {int} NOT NULL PRIMARY KEY,
              person {int} NOT NULL REFERENCES person (id),
              kind {text} NOT NULL,
              content {bytes} NOT NULL,
              at {instant(at)} NOT NULL
            )
            """,
            "CREATE INDEX personal_request_person ON personal_request (person)",
            """
            CREATE TABLE personal_answer (
              id {int} NOT NULL PRIMARY KEY,
              request {int} NOT NULL REFERENCES personal_request (id),
              outcome {text} NOT NULL,
              content {bytes} NOT NULL,
              at {instant(at)} NOT NULL,
              answered_by {int} NOT NULL
            )
            """,
            "CREATE INDEX personal_answer_request ON personal_answer (request)",
            """
            CREATE TABLE personal_completion (
              request {int} NOT NULL PRIMARY KEY REFERENCES personal_request (id),
              at {instant(at)} NOT NULL,
              completed_by {int} NOT NULL
            )
            """,
            .appendOnly(table: "personal_request", deletable: true),
            .appendOnly(table: "personal_answer", deletable: true),
            .appendOnly(table: "personal_completion", deletable: true),
        ])
}
