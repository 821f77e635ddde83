extension TenantSchema {
    /// Dated facts of employment, contacts, and what an import leaves behind to be undone.
    ///
    /// Columns beside a sealed record are what headcounts are made of (L-25, L-27); they name nobody.
    static let employment = Migration(
        id: "0090-employment",
        statements: dated + imports)

    private static let dated: [SchemaStatement] = [
        """
        CREATE TABLE employment_facts (
          id {int} NOT NULL PRIMARY KEY,
          person {int} NOT NULL REFERENCES person (id),
          from_day {day(from_day)} NOT NULL,
          contract {text},
          is_dispatched {bool(is_dispatched)} NOT NULL,
          hours_ratio {int},
          hired_on {day(hired_on)},
          contract_end {day(contract_end)},
          details {bytes} NOT NULL,
          UNIQUE (person, from_day)
        )
        """,
        """
        CREATE TABLE contact (
          id {int} NOT NULL PRIMARY KEY,
          person {int} NOT NULL REFERENCES person (id),
          kind {text} NOT NULL CHECK (kind IN ('mail', 'phone')),
          source {text} NOT NULL CHECK (source IN ('roster', 'person', 'staff')),
          look_up {bytes} NOT NULL,
          address {bytes} NOT NULL,
          from_at {instant(from_at)} NOT NULL,
          verified_at {instant(verified_at)},
          UNIQUE (person, kind, source)
        )
        """,
        "CREATE INDEX contact_look_up ON contact (look_up)",
        // When the accounts and links of a leaver were in fact ended.
        """
        CREATE TABLE suspension (
          person {int} NOT NULL REFERENCES person (id),
          last_day {day(last_day)} NOT NULL,
          done_at {instant(done_at)} NOT NULL,
          grants {int} NOT NULL,
          sessions {int} NOT NULL,
          PRIMARY KEY (person, last_day)
        )
        """,
    ]

    private static let imports: [SchemaStatement] = [
        // Moves with every change of the roster: what was shown is what is written, and directories know their age.
        """
        CREATE TABLE roster_version (
          id {int} NOT NULL PRIMARY KEY CHECK (id = 1),
          number {int} NOT NULL
        )
        """,
        "INSERT INTO roster_version (id, number) VALUES (1, 0)",
        """
        CREATE TABLE roster_import (
          id {int} NOT NULL PRIMARY KEY,
          version {int} NOT NULL UNIQUE,
          kind {text} NOT NULL CHECK (kind IN ('file', 'monthly', 'person')),
          digest {bytes} NOT NULL,
          at {instant(at)} NOT NULL,
          imported_by {int} NOT NULL,
          added {int} NOT NULL,
          changed {int} NOT NULL,
          returned {int} NOT NULL,
          leaving {int} NOT NULL,
          unchanged {int} NOT NULL
        )
        """,
        .appendOnly("roster_import"),
        // Rows as they were; they go when the time to undo is over.
        """
        CREATE TABLE roster_image (
          import {int} NOT NULL REFERENCES roster_import (id),
          turn {int} NOT NULL,
          kind {text} NOT NULL,
          content {bytes} NOT NULL,
          PRIMARY KEY (import, turn)
        )
        """,
        """
        CREATE TABLE roster_undo (
          import {int} NOT NULL PRIMARY KEY REFERENCES roster_import (id),
          at {instant(at)} NOT NULL,
          undone_by {int} NOT NULL
        )
        """,
        .appendOnly("roster_undo"),
        // A second account's yes to a file that looks like another company's.
        """
        CREATE TABLE roster_approval (
          digest {bytes} NOT NULL,
          account {int} NOT NULL,
          at {instant(at)} NOT NULL,
          PRIMARY KEY (digest, account, at)
        )
        """,
        .appendOnly("roster_approval"),
        """
        CREATE TABLE column_mapping (
          at {instant(at)} NOT NULL PRIMARY KEY,
          content {text} NOT NULL,
          set_by {int} NOT NULL
        )
        """,
    ]
}
