package import Logging
import Organisation
import ServiceLifecycle
import Storage

/// Makes backups when they are due, and keeps the list of erasures beside them up to date, until told to stop.
package struct BackupWorker: Service {
    let offices: Offices
    let plan: BackupPlan
    let logger: Logger
    let pause: Duration

    package init(offices: Offices, plan: BackupPlan, logger: Logger, pause: Duration = .seconds(60)) {
        self.offices = offices
        self.plan = plan
        self.logger = logger
        self.pause = pause
    }

    package func run() async throws {
        await rounds(pause: pause, round)
    }

    /// One look at the clock. Trouble is written down and tried again later; it never ends the program.
    func round() async {
        do {
            if try await !offices.makeDueBackup(plan) {
                try await offices.recordErasures(plan)
            }
        } catch {
            logger.error("backup", metadata: ["kind": "\(BackupFault.reason(of: error))"])
        }
    }
}

extension Offices {
    /// Makes a backup when one is due. False when it is not yet, or somebody else is at it.
    package func makeDueBackup(_ plan: BackupPlan) async throws -> Bool {
        let runs = try await provider.door.perform(.backupRead, as: .system(.housekeeping)) { db, _ in
            try db.backupRuns()
        }
        let failedAt = runs.isFailing ? runs.lastFailure : nil
        guard plan.isDue(last: runs.lastBegin, failedAt: failedAt, now: outside.now()) else { return false }
        do {
            _ = try await backUp(plan, as: .system(.housekeeping))
            return true
        } catch BackupBusy.another { return false }
    }

    /// The list beside the backups learns of what was destroyed meanwhile.
    package func recordErasures(_ plan: BackupPlan) async throws {
        try await installation.recordErasures(in: plan.folder)
    }
}
