import Crypto
import Organisation

/// Brings a database to this release's schema, one migration per transaction.
struct Migrator: Sendable {
    let migrations: [Migration]

    /// Refuses, and changes nothing, when the database is newer or a migration was altered.
    func run(on database: Database, at now: Instant) async throws {
        var isUpToDate = false
        while !isUpToDate {
            isUpToDate = try await database.write { connection in try step(connection, at: now) }
        }
    }

    /// Runs the next missing migration. True when there is none left.
    private func step(_ connection: borrowing Connection, at now: Instant) throws -> Bool {
        try connection.becomeOwner()
        try run([Migrator.table], connection)
        let done = try recorded(connection)
        guard done < migrations.count else {
            try connection.becomeTenant()
            return true
        }
        let migration = migrations[done]
        try run(done == 0 ? [.appendOnly("migration")] : [], connection)
        try run(migration.statements, connection)
        try connection.run(
            "INSERT INTO migration (position, id, at, digest) VALUES (\(done), \(migration.id), \(now), \(migration.digest))"
        )
        try connection.becomeTenant()
        return false
    }

    private func run(_ statements: [SchemaStatement], _ connection: borrowing Connection) throws {
        for statement in statements {
            for text in try statement.texts(connection.dialect) { try connection.run(SQL(unchecked: text)) }
        }
    }

    /// How many migrations have run. They must be the first ones of ours, unaltered.
    private func recorded(_ connection: borrowing Connection) throws -> Int {
        let rows = try connection.rows("SELECT id, digest FROM migration ORDER BY position")
        for (index, row) in rows.enumerated() {
            guard index < migrations.count else { throw MigrationError.newer(id: try row.text(0)) }
            guard try row.text(0) == migrations[index].id, try row.text(1) == migrations[index].digest else {
                throw MigrationError.altered(id: migrations[index].id)
            }
        }
        return rows.count
    }

    private static let table: SchemaStatement = """
        CREATE TABLE IF NOT EXISTS migration (
            position {int} PRIMARY KEY,
            id {text} NOT NULL UNIQUE,
            at {instant(at)} NOT NULL,
            digest {text} NOT NULL
        )
        """
}

extension Migration {
    /// SHA-256 over the statements as they are written, for both engines.
    var digest: String {
        var hash = SHA256()
        for statement in statements { hash.update(data: Array((statement.source + ";").utf8)) }
        return hash.finalize().map { hexadecimal($0) }.joined()
    }
}
