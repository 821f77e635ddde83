package import Organisation
import Storage

/// What is known of the installation's backups, for pages and for metrics.
package struct BackupState: Sendable, Hashable {
    /// When the newest good one was finished.
    package let lastSuccess: Instant?
    /// Its size in bytes.
    package let bytes: Int
    /// When the newest failed one ended.
    package let lastFailure: Instant?
    /// A word: `cannotWrite`, `busy`, `ledger`, `other`.
    package let failureReason: String?

    /// When this was looked up.
    package let readAt: Instant

    package init(
        lastSuccess: Instant? = nil, bytes: Int = 0, lastFailure: Instant? = nil,
        failureReason: String? = nil, readAt: Instant
    ) {
        self.readAt = readAt
        self.lastSuccess = lastSuccess
        self.bytes = bytes
        self.lastFailure = lastFailure
        self.failureReason = failureReason
    }

    /// Whether the newest try failed.
    package var isFailing: Bool {
        guard let lastFailure else { return false }
        return lastSuccess.map { $0 < lastFailure } ?? true
    }

    /// Two days without a good one.
    package var isOld: Bool { lastSuccess.map { $0.adding(days: 2) < readAt } ?? true }
}

extension Offices {
    /// Cheap: a look at two rows of the installation's own.
    package func backupState() async throws -> BackupState {
        let runs = try await provider.door.perform(.backupRead, as: .system(.housekeeping)) { db, _ in
            try db.backupRuns()
        }
        return BackupState(
            lastSuccess: runs.lastSuccess, bytes: runs.bytes, lastFailure: runs.lastFailure,
            failureReason: runs.failureReason, readAt: outside.now())
    }
}
