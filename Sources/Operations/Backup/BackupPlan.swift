package import Foundation
import Organisation
import Storage

/// Where backups go, for whom they are sealed, how often, and how long they stay.
package struct BackupPlan: Sendable, Hashable {
    package enum Rhythm: Sendable, Hashable {
        /// Once a night, from 02:30 in Asia/Tokyo.
        case nightly
        case every(minutes: Int)
    }

    package let folder: URL
    let recipients: BackupRecipients
    package let rhythm: Rhythm
    package let keepDays: Int

    /// - Parameters:
    ///   - recipient: the public half that `nagi backup key` printed.
    ///   - keyRecipient: another for the keys; nil for the same.
    /// - Throws: `BackupFault` for a text that is no public half.
    package init(
        folder: URL, recipient: String, keyRecipient: String? = nil, rhythm: Rhythm = .nightly,
        keepDays: Int = BackupPlan.usualDays
    ) throws {
        self.folder = folder
        do {
            recipients = BackupRecipients(
                data: try ArchiveRecipient(text: recipient),
                keys: try keyRecipient.map { try ArchiveRecipient(text: $0) })
        } catch { throw BackupFault.wrapped(error) }
        self.rhythm = rhythm
        self.keepDays = keepDays
    }

    package static let usualDays = 35

    package static func isRecipient(_ text: String) -> Bool { (try? ArchiveRecipient(text: text)) != nil }
}

extension BackupPlan {
    /// A failed one is tried again after a quarter of an hour.
    static let retryMinutes = 15

    /// - Parameters:
    ///   - last: when the newest try was begun; a moment in the future is no such moment.
    ///   - failedAt: when the newest try failed, if it did.
    func isDue(last: Instant?, failedAt: Instant?, now: Instant) -> Bool {
        guard let last, last <= now else { return true }
        if let failedAt { return failedAt.adding(minutes: Self.retryMinutes) <= now }
        switch rhythm {
        case .every(let minutes): return last.adding(minutes: minutes) <= now
        case .nightly: return last < Self.night(before: now)
        }
    }

    /// The last 02:30 in Asia/Tokyo.
    static func night(before now: Instant) -> Instant {
        // 17:30 UTC of the day before.
        let half = Instant(milliseconds: 17 * 3_600_000 + 30 * 60_000)
        let days = (now.milliseconds - half.milliseconds) / 86_400_000
        return half.adding(days: days)
    }
}
