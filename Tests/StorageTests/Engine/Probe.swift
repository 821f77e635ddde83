import Organisation
import TestSupport

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
            """
            CREATE TABLE promise (
              id {int} NOT NULL PRIMARY KEY,
              kept_by {int} REFERENCES promise (id) DEFERRABLE INITIALLY DEFERRED
            )
            """,
        ])

    static let schema: [Migration] = [.audit, .outbox, .erasure, migration]

    static func insert(_ id: Int, word: String? = nil, _ connection: borrowing Connection) throws {
        try connection.run("INSERT INTO probe (id, word) VALUES (\(id), \(word))")
    }

    static func ids(_ database: Database) async throws -> [Int] {
        try await database.read { try $0.rows("SELECT id FROM probe ORDER BY id").map { try $0.int(0) } }
    }
}

extension Connection {
    /// The first column of the first row.
    func value(_ sql: SQL) throws -> SQLValue? {
        try row(sql)?.values.first
    }
}

typealias Write = @Sendable (borrowing Connection) throws -> Void

extension Database {
    /// Queues all closures while the writer is held, so that they are stored as one group (or two). The results come
    /// in the order of the closures.
    func writeTogether<T: Sendable>(
        _ closures: [@Sendable (borrowing Connection) throws -> T]
    ) async -> [Result<T, any Error>] {
        let gate = Gate()
        let holding = Task { try await write { _ in gate.pass() } }
        await gate.waitForArrival()
        return await withTaskGroup { group in
            for (index, closure) in closures.enumerated() {
                group.addTask { (index, await Result.catching { try await self.write(closure) }) }
            }
            while writerFigures.queued < closures.count { await Task.yield() }
            gate.open()
            _ = await holding.result
            var results: [Int: Result<T, any Error>] = [:]
            for await (index, result) in group { results[index] = result }
            return closures.indices.compactMap { results[$0] }
        }
    }
}

extension Result where Failure == any Error {
    static func catching(_ work: () async throws -> Success) async -> Self {
        do { return .success(try await work()) } catch { return .failure(error) }
    }

    var error: Failure? {
        if case .failure(let error) = self { error } else { nil }
    }
}
