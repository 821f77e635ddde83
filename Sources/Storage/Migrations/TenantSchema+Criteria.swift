extension TenantSchema {
    /// What the committee said, and the freeze that the database itself keeps: nothing about the criteria moves once
    /// the implementation is open.
    static let criteria = Migration(
        id: "0170-criteria",
        statements: [
            """
            CREATE TABLE committee_record (
              id {int} NOT NULL PRIMARY KEY,
              implementation {int} NOT NULL REFERENCES implementation (id),
              turn {int} NOT NULL,
              day {day(day)} NOT NULL,
              deciding {text} NOT NULL,
              criteria {text} NOT NULL,
              words {bytes} NOT NULL,
              at {instant(at)} NOT NULL,
              recorded_by {int} NOT NULL,
              UNIQUE (implementation, turn)
            )
            """,
            .refusingInsert(table: "committee_record", condition: isOpen("NEW")),
            .appendOnly("committee_record"),
            .refusingInsert(table: "hearing", condition: isOpen("NEW")),
            .either(
                sqlite: """
                    CREATE TRIGGER hearing_refuses_update BEFORE UPDATE ON hearing WHEN \(isOpen("OLD"))
                    BEGIN SELECT RAISE(ABORT, 'append only'); END
                    """,
                postgres: """
                    CREATE FUNCTION refuse_change_hearing() RETURNS trigger LANGUAGE plpgsql AS
                    $$ BEGIN IF \(isOpen("OLD")) THEN
                    RAISE EXCEPTION 'append only' USING ERRCODE = 'check_violation'; END IF;
                    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END; END $$
                    """),
            .either(
                sqlite: """
                    CREATE TRIGGER hearing_refuses_delete BEFORE DELETE ON hearing WHEN \(isOpen("OLD"))
                    BEGIN SELECT RAISE(ABORT, 'append only'); END
                    """,
                postgres: """
                    CREATE TRIGGER hearing_refuses_change BEFORE UPDATE OR DELETE ON hearing
                    FOR EACH ROW EXECUTE FUNCTION refuse_change_hearing()
                    """),
            .appendOnly("frozen_criteria"),
        ])

    private static func isOpen(_ row: String) -> String {
        "EXISTS (SELECT 1 FROM opening o WHERE o.implementation = \(row).implementation)"
    }
}
