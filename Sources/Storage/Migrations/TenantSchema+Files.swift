extension TenantSchema {
    /// Files that were asked for, each under a key of its own: destroying the key is deleting the file everywhere.
    static let files = Migration(
        id: "0141-files",
        statements: [
            """
            CREATE TABLE file_request (
              id {int} NOT NULL PRIMARY KEY,
              hash {bytes} NOT NULL UNIQUE,
              title {bytes} NOT NULL,
              keep_days {int} NOT NULL CHECK (keep_days BETWEEN 1 AND 31),
              expires_at {instant(expires_at)} NOT NULL,
              at {instant(at)} NOT NULL,
              asked_by {int} NOT NULL
            )
            """,
            // One file for one link: its id is the link's.
            """
            CREATE TABLE shared_file (
              id {int} NOT NULL PRIMARY KEY REFERENCES file_request (id),
              name {bytes} NOT NULL,
              kind {text} NOT NULL,
              size {int} NOT NULL,
              received_at {instant(received_at)} NOT NULL,
              last_day {day(last_day)} NOT NULL
            )
            """,
            """
            CREATE TABLE file_chunk (
              file {int} NOT NULL REFERENCES shared_file (id),
              turn {int} NOT NULL,
              content {bytes} NOT NULL,
              PRIMARY KEY (file, turn)
            )
            """,
            .appendOnly(table: "file_request", deletable: true),
            .appendOnly(table: "shared_file", deletable: true),
            .appendOnly(table: "file_chunk", deletable: true),
        ])
}
