package import Foundation
package import Organisation
import Storage

/// A backup that stands under its name.
package struct BackupMade: Sendable, Hashable {
    package let folder: URL
    package let companies: Int
    package let rows: Int
    package let bytes: Int
    /// Names of what was too old and is gone.
    package let removed: [String]
}

/// Why the installation has no new backup.
package enum BackupBusy: Error, Hashable, Sendable {
    /// Another program makes one at this moment.
    case another
}

extension Offices {
    /// The longest time for which a program that died keeps others waiting; whoever lives renews its turn.
    static let backupTurnMinutes = 15
    private static let renewal = Duration.seconds(300)

    /// Makes one backup now, writes down how it ended, and deletes what is too old.
    ///
    /// - Throws: `BackupBusy`; `BackupFault` with words for people; faults of storage.
    package func backUp(_ plan: BackupPlan, as who: Principal = .system(.commandLine)) async throws
        -> BackupMade
    {
        let begun = outside.now()
        let door = provider.door
        let hasTurn = try await door.perform(.backupRecord, as: who) { db, permit in
            try db.take(.backup, under: permit, minutes: Self.backupTurnMinutes)
        }
        guard hasTurn else { throw BackupBusy.another }
        let renewing = Task { await keepBackupTurn(as: who) }
        defer { renewing.cancel() }
        do {
            let report = try await installation.backUp(to: plan.folder, for: plan.recipients)
            try await installation.recordErasures(in: plan.folder)
            let removed = try BackupKeeping.sweep(plan.folder, keeping: plan.keepDays, now: begun)
            try await door.perform(.backupRecord, as: who) { db, permit in
                try db.insert(.done(bytes: report.bytes), begunAt: begun, under: permit)
            }
            return BackupMade(
                folder: report.folder, companies: report.companies, rows: report.rows, bytes: report.bytes,
                removed: removed)
        } catch {
            // Old keys go also when there is no new backup.
            _ = try? BackupKeeping.sweep(plan.folder, keeping: plan.keepDays, now: begun)
            let reason = BackupFault.reason(of: error)
            try await door.perform(.backupRecord, as: who) { db, permit in
                try db.insert(.failed(reason: reason), begunAt: begun, under: permit)
            }
            throw BackupFault.wrapped(error)
        }
    }
}

extension Offices {
    private func keepBackupTurn(as who: Principal) async {
        while (try? await Task.sleep(for: Self.renewal)) != nil {
            try? await provider.door.perform(.backupRecord, as: who) { db, permit in
                try db.keep(.backup, under: permit, minutes: Self.backupTurnMinutes)
            }
        }
    }
}

extension ProviderOffice {
    /// For the command line.
    package func backUp(_ plan: BackupPlan) async throws -> BackupMade { try await offices.backUp(plan) }

    package func heldMail() async throws -> [HeldMailLine] { try await offices.heldMail() }

    package func releaseHeldMail(of slug: String?) async throws -> Int {
        try await offices.releaseHeldMail(of: slug)
    }
}
