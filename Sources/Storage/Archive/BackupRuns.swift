package import Organisation

/// What is known of the installation's backups: for pages and for metrics.
package struct BackupRuns: Sendable, Hashable {
    /// When the newest good one was finished.
    package let lastSuccess: Instant?
    /// Its size.
    package let bytes: Int
    package let lastFailure: Instant?
    /// A word: `cannotWrite`, `busy`, `other`.
    package let failureReason: String?
    package let lastBegin: Instant?

    package init(
        lastSuccess: Instant? = nil, bytes: Int = 0, lastFailure: Instant? = nil,
        failureReason: String? = nil,
        lastBegin: Instant? = nil
    ) {
        self.lastSuccess = lastSuccess
        self.bytes = bytes
        self.lastFailure = lastFailure
        self.failureReason = failureReason
        self.lastBegin = lastBegin
    }

    /// Whether the newest try failed.
    package var isFailing: Bool {
        guard let lastFailure else { return false }
        return lastSuccess.map { $0 < lastFailure } ?? true
    }
}

/// How one backup ended.
package enum BackupOutcome: Sendable, Hashable {
    case done(bytes: Int)
    case failed(reason: String)
}

extension Connection {
    package func backupRuns() throws -> BackupRuns {
        let done = try lastRun("done")
        let failed = try lastRun("failed")
        let begin = try row("SELECT max(begun_at) FROM backup_run")?.optionalInstant(0)
        return BackupRuns(
            lastSuccess: try done?.instant(0), bytes: try done?.int(2) ?? 0,
            lastFailure: try failed?.instant(0), failureReason: try failed?.text(1), lastBegin: begin)
    }

    private func lastRun(_ outcome: String) throws -> Row? {
        try row(
            """
            SELECT ended_at, reason, bytes FROM backup_run WHERE outcome = \(outcome)
            ORDER BY ended_at DESC LIMIT 1
            """)
    }

    /// Keeps a year of them.
    package func insert(_ outcome: BackupOutcome, begunAt: Instant, under permit: Permit) throws {
        let (word, reason, bytes): (String, String?, Int) =
            switch outcome {
            case .done(let bytes): ("done", nil, bytes)
            case .failed(let reason): ("failed", reason, 0)
            }
        try run(
            """
            INSERT INTO backup_run (id, begun_at, ended_at, outcome, reason, bytes)
            VALUES (\(permit.draw()), \(begunAt), \(permit.at), \(word), \(nullable: reason), \(bytes))
            """)
        try run("DELETE FROM backup_run WHERE ended_at < \(permit.at.adding(days: -366))")
        try end(.backup)
    }
}
