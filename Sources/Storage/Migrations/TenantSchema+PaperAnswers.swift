extension TenantSchema {
    /// Who answers on paper this time. Each change is kept, and none is made once a sheet is there.
    static let paperAnswers = Migration(
        id: "0360-answer-mode",
        statements: [
            """
            CREATE TABLE answer_mode (
              invitation {int} NOT NULL REFERENCES invitation (id),
              turn {int} NOT NULL,
              mode {text} NOT NULL CHECK (mode IN ('screen', 'paper')),
              at {instant(at)} NOT NULL,
              set_by {int} NOT NULL,
              PRIMARY KEY (invitation, turn)
            )
            """,
            .refusingInsert(
                table: "answer_mode",
                condition: "EXISTS (SELECT 1 FROM sheet s WHERE s.invitation = NEW.invitation)"),
            .appendOnly("answer_mode"),
        ])
}
