import Organisation

@testable import Storage

/// A small table for tests of the engine.
enum Probe {
    static let migration = Migration(
        id: "0100-probe",
        statements: [
            """
            CREATE TABLE probe (
              id {int} NOT NULL PRIMARY KEY,
              word {text} UNIQUE,
              content {bytes},
              is_on {bool(is_on)},
              at {instant(at)},
              day {day(day)},
              parent {int} REFERENCES probe (id)
            )
            """,
            "CREATE TABLE note (id {int} NOT NULL PRIMARY KEY, text {text} NOT NULL)",
            .appendOnly("note"),
        ])

    static let schema: [Migration] = [.audit, .outbox, .erasure, migration]

    static func insert(_ id: Int, word: String? = nil, _ connection: borrowing Connection) throws {
        try connection.run("INSERT INTO probe (id, word) VALUES (\(id), \(word))")
    }

    static func ids(_ database: Database) async throws -> [Int] {
        try await database.read { try $0.rows("SELECT id FROM probe ORDER BY id").map { try $0.int(0) } }
    }
}
