extension TenantSchema {
    /// 面接指導要否判定記録: as signed or come back on paper, papers under way, and the implementer's reasons. All of it
    /// is sealed with the key of the results and goes with them.
    static let needRecords = Migration(
        id: "0340-need-records",
        statements: [
            """
            CREATE TABLE need_record (
              id {int} NOT NULL PRIMARY KEY,
              batch {int} NOT NULL REFERENCES batch (id),
              turn {int} NOT NULL,
              kind {text} NOT NULL CHECK (kind IN ('signed', 'paper')),
              facts {bytes} NOT NULL,
              at {instant(at)} NOT NULL,
              made_by {int} NOT NULL,
              UNIQUE (batch, turn)
            )
            """,
            """
            CREATE TABLE need_record_piece (
              record {int} NOT NULL REFERENCES need_record (id),
              turn {int} NOT NULL,
              content {bytes} NOT NULL,
              PRIMARY KEY (record, turn)
            )
            """,
            """
            CREATE TABLE need_record_sending (
              id {int} NOT NULL PRIMARY KEY,
              batch {int} NOT NULL REFERENCES batch (id),
              turn {int} NOT NULL,
              day {day(day)} NOT NULL,
              tracking {bytes} NOT NULL,
              at {instant(at)} NOT NULL,
              entered_by {int} NOT NULL,
              UNIQUE (batch, turn)
            )
            """,
            """
            CREATE TABLE decision_reason (
              id {int} NOT NULL PRIMARY KEY,
              batch {int} NOT NULL,
              sheet {int} NOT NULL,
              turn {int} NOT NULL,
              content {bytes} NOT NULL,
              at {instant(at)} NOT NULL,
              written_by {int} NOT NULL,
              UNIQUE (sheet, turn),
              FOREIGN KEY (batch, sheet) REFERENCES batch_member (batch, sheet)
            )
            """,
            // Nobody signs what is not decided and confirmed as a whole.
            .refusingInsert(
                table: "need_record",
                condition: """
                    NEW.kind = 'signed' AND (
                      (SELECT count(*) FROM confirmation c WHERE c.batch = NEW.batch) < 3
                      OR EXISTS (SELECT 1 FROM batch_member m WHERE m.batch = NEW.batch
                        AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.sheet = m.sheet)))
                    """),
            .appendOnly(table: "need_record", deletable: true),
            .appendOnly(table: "need_record_piece", deletable: true),
            .appendOnly(table: "need_record_sending", deletable: true),
            .appendOnly(table: "decision_reason", deletable: true),
        ])
}
