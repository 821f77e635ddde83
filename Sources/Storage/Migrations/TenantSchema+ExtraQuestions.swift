extension TenantSchema {
    /// The company's own questions, fixed by the database itself once the implementation is open, and what each person
    /// gave to them: one row, which stands still while the person's sheet does.
    static let extraQuestions = Migration(
        id: "0220-extra-questions",
        statements: [
            """
            CREATE TABLE extra_question (
              implementation {int} NOT NULL REFERENCES implementation (id),
              place {int} NOT NULL,
              kind {text} NOT NULL CHECK (kind IN ('choice', 'text')),
              ja {text} NOT NULL,
              en {text} NOT NULL,
              at {instant(at)} NOT NULL,
              set_by {int} NOT NULL,
              PRIMARY KEY (implementation, place)
            )
            """,
            """
            CREATE TABLE extra_label (
              implementation {int} NOT NULL,
              question {int} NOT NULL,
              place {int} NOT NULL,
              ja {text} NOT NULL,
              en {text} NOT NULL,
              PRIMARY KEY (implementation, question, place),
              FOREIGN KEY (implementation, question) REFERENCES extra_question (implementation, place)
            )
            """,
            """
            CREATE TABLE extra_answer (
              invitation {int} NOT NULL PRIMARY KEY REFERENCES invitation (id),
              content {bytes} NOT NULL,
              saved_at {instant(saved_at)} NOT NULL
            )
            """,
        ] + ["extra_question", "extra_label"].flatMap(frozenAtOpening) + [
            .refusingInsert(
                table: "extra_answer",
                condition: "EXISTS (SELECT 1 FROM sheet s WHERE s.invitation = NEW.invitation)"),
            .appendOnly(table: "extra_answer", deletable: true),
        ])

    private static func frozenAtOpening(_ table: String) -> [SchemaStatement] {
        func isOpen(_ row: String) -> String {
            "EXISTS (SELECT 1 FROM opening o WHERE o.implementation = \(row).implementation)"
        }
        let refusal = "BEGIN SELECT RAISE(ABORT, 'append only'); END"
        return [
            .refusingInsert(table: table, condition: isOpen("NEW")),
            .either(
                sqlite: "CREATE TRIGGER \(table)_refuses_update BEFORE UPDATE ON \(table) \(refusal)",
                postgres: """
                    CREATE FUNCTION refuse_change_\(table)() RETURNS trigger LANGUAGE plpgsql AS
                    $$ BEGIN IF TG_OP = 'UPDATE' OR \(isOpen("OLD")) THEN
                    RAISE EXCEPTION 'append only' USING ERRCODE = 'check_violation'; END IF; RETURN OLD; END $$
                    """),
            .either(
                sqlite: """
                    CREATE TRIGGER \(table)_refuses_delete BEFORE DELETE ON \(table) WHEN \(isOpen("OLD"))
                    \(refusal)
                    """,
                postgres: """
                    CREATE TRIGGER \(table)_refuses_change BEFORE UPDATE OR DELETE ON \(table)
                    FOR EACH ROW EXECUTE FUNCTION refuse_change_\(table)()
                    """),
        ]
    }
}
