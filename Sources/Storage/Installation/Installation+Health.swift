/// What the databases say of themselves. Figures only, and of all companies together: one company's would show when
/// its people answer.
package struct StorageFigures: Sendable, Hashable {
    /// Databases that are open: the installation's and those of companies.
    package var databases = 0
    /// Writes that wait for the next group, of all databases and of the fullest.
    package var queued = 0
    package var longestQueue = 0
    /// Groups stored since the start.
    package var commits = 0
    /// Companies whose records are in custody and not unlocked here.
    package var locked = 0
    /// Mails and other obligations that have not left yet; nil when a database could not be asked.
    package var outboxWaiting: Int? = 0
}

extension Installation {
    /// Writes a row, takes it away and commits both: what changes no data and fails when nothing can be stored.
    package func proveWrite() async throws {
        let (hash, now) = (chance.bytes(32), clock())
        try await database.write { connection in
            try connection.run(
                """
                INSERT INTO setup_token (hash, created_at, expires_at) VALUES (\(hash), \(now), \(now))
                """)
            try connection.run("DELETE FROM setup_token WHERE hash = \(hash)")
        }
    }

    package func figures() async -> StorageFigures {
        let tenants = await openTenants.handles
        let databases = [database] + tenants.map(\.database)
        var figures = StorageFigures()
        figures.locked = tenants.count { $0.custody == .locked }
        for database in databases {
            let writer = database.writerFigures
            figures.databases += 1
            figures.queued += writer.queued
            figures.longestQueue = max(figures.longestQueue, writer.queued)
            figures.commits += writer.commits
            let waiting = try? await database.read { connection in
                try connection.row("SELECT count(*) FROM outbox WHERE done_at IS NULL")?.int(0) ?? 0
            }
            figures.outboxWaiting = waiting.flatMap { waiting in figures.outboxWaiting.map { $0 + waiting } }
        }
        return figures
    }
}
