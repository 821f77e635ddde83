import Foundation
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

private func moment(_ text: String) throws -> Instant { try #require(Instant(text: text)) }

@Suite struct `A plan of backups` {
    private static func plan(_ rhythm: BackupPlan.Rhythm, folder: URL = URL(filePath: "backups")) throws
        -> BackupPlan
    {
        try BackupPlan(folder: folder, recipient: ArchiveIdentity().recipient.text, rhythm: rhythm)
    }

    // RE-07: nightly from 02:30 in Japan, which is 17:30 UTC of the day before.
    @Test(arguments: [
        ("2026-11-20T17:30:00.000Z", "2026-11-21T17:29:59.999Z", false),
        ("2026-11-20T17:30:00.000Z", "2026-11-21T17:30:00.000Z", true),
        ("2026-11-20T17:29:59.999Z", "2026-11-20T17:30:00.000Z", true),
        ("2026-11-20T17:29:59.999Z", "2026-11-20T17:29:59.999Z", false),
        ("2026-02-28T20:00:00.000Z", "2026-03-01T17:30:00.000Z", true),
        ("2026-12-31T17:30:00.000Z", "2027-01-01T17:29:00.000Z", false),
    ])
    func `is due once a night`(last: String, now: String, due: Bool) throws {
        let plan = try Self.plan(.nightly)
        #expect(plan.isDue(last: try moment(last), failedAt: nil, now: try moment(now)) == due)
    }

    @Test func `is due at once, every so many minutes, and soon after a failure`() throws {
        let (plan, now) = (try Self.plan(.every(minutes: 30)), FixedClock().now)
        #expect(plan.isDue(last: nil, failedAt: nil, now: now))
        #expect(plan.isDue(last: now.adding(minutes: -30), failedAt: nil, now: now))
        #expect(!plan.isDue(last: now.adding(minutes: -29), failedAt: nil, now: now))
        let failed = now.adding(minutes: -15)
        #expect(plan.isDue(last: failed, failedAt: failed, now: now))
        #expect(!plan.isDue(last: failed, failedAt: now.adding(minutes: -14), now: now))
        // A clock that once stood in the future holds nothing up.
        #expect(plan.isDue(last: now.adding(days: 1), failedAt: nil, now: now))
    }

    @Test func `takes a recipient's public key only`() throws {
        let folder = URL(filePath: "backups")
        for text in ["", "nagi", ArchiveIdentity().text] {
            #expect(throws: BackupFault.self) { try BackupPlan(folder: folder, recipient: text) }
            #expect(!BackupPlan.isRecipient(text))
        }
    }
}

@Suite struct `Backups by themselves` {
    private static func withPlan(
        _ engine: Engine, _ rhythm: BackupPlan.Rhythm = .nightly,
        _ work: (TestOffices, BackupPlan, ArchiveIdentity, URL) async throws -> Void
    ) async throws {
        try await withOffices(engine) { made in
            let identity = ArchiveIdentity()
            let folder = made.ground.folder.appending(path: "backups")
            let plan = try BackupPlan(folder: folder, recipient: identity.recipient.text, rhythm: rhythm)
            try await work(made, plan, identity, folder)
        }
    }

    private static func sets(_ folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix("nagi-") }
            .sorted()
    }

    // RE-07: the schedule's backup is one that a restore takes; its end is written down.
    @Test(arguments: Engine.all)
    func `are made when due, recorded, and good`(engine: Engine) async throws {
        try await Self.withPlan(engine) { made, plan, identity, folder in
            #expect(try await made.offices.backupState().lastSuccess == nil)
            #expect(try await made.offices.makeDueBackup(plan))
            #expect(try await !made.offices.makeDueBackup(plan))
            let state = try await made.offices.backupState()
            #expect(state.lastSuccess == made.house.clock.now && state.bytes > 10_000 && !state.isFailing)
            #expect(!state.isOld)
            made.house.clock.advance(seconds: 86_400)
            #expect(try await made.offices.makeDueBackup(plan))
            let sets = try Self.sets(folder)
            #expect(sets.count == 2)
            let file = folder.appending(path: "identity").path
            try identity.save(file)
            for set in sets {
                let request = try RestoreRequest(
                    folder: folder.appending(path: set), identity: file, keyIdentity: nil, keysFolder: nil,
                    erasures: nil, keyFile: made.ground.keyFile, now: made.house.clock.read,
                    random: Randoms.system)
                let findings = try await request.verify(below: made.ground.folder)
                #expect(findings.isFull && findings.text.contains("counts and digests equal"))
            }
            made.house.clock.advance(seconds: 2 * 86_400 + 1)
            let isOld = try await made.offices.backupState().isOld
            #expect(isOld)
        }
    }

    // RE-07: a failure is seen, tried again, and over with the next good one.
    @Test(arguments: Engine.all)
    func `that fail are recorded with their reason and tried again`(engine: Engine) async throws {
        try await Self.withPlan(engine) { made, plan, _, folder in
            try Data([1]).write(to: folder)
            await #expect(throws: BackupFault.self) { try await made.offices.makeDueBackup(plan) }
            let state = try await made.offices.backupState()
            #expect(state.isFailing && state.failureReason == "cannotWrite" && state.lastSuccess == nil)
            #expect(try await !made.offices.makeDueBackup(plan))
            try FileManager.default.removeItem(at: folder)
            made.house.clock.advance(seconds: BackupPlan.retryMinutes * 60)
            #expect(try await made.offices.makeDueBackup(plan))
            #expect(try await !made.offices.backupState().isFailing)
            #expect(try Self.sets(folder).count == 1)
        }
    }

    // Several programs on one installation: one backup, and one that died holds nobody up for long.
    @Test(arguments: Engine.all)
    func `are made by one program at a time`(engine: Engine) async throws {
        try await Self.withPlan(engine) { made, plan, _, folder in
            let door = made.offices.provider.door
            let take = {
                try await door.perform(.backupRecord, as: .system(.housekeeping)) { db, permit in
                    try db.take(.backup, under: permit, minutes: Offices.backupTurnMinutes)
                }
            }
            #expect(try await take())
            #expect(try await !take())
            await #expect(throws: BackupBusy.another) { try await made.offices.backUp(plan) }
            #expect(!FileManager.default.fileExists(atPath: folder.path))
            made.house.clock.advance(seconds: Offices.backupTurnMinutes * 60 - 1)
            #expect(try await !take())
            made.house.clock.advance(seconds: 1)
            _ = try await made.offices.backUp(plan)
            let isFree = try await take()
            #expect(isFree, "the turn is given back")
        }
    }

    // RE-14, FI-12: a turn taken while the clock was a day ahead holds nobody up when it is right again.
    @Test(arguments: Engine.all)
    func `are not held up by a turn of a wrong clock, and are renewed by whoever lives`(
        engine: Engine
    ) async throws {
        try await Self.withPlan(engine) { made, plan, _, _ in
            let door = made.offices.provider.door
            let turn = { (isNew: Bool) in
                try await door.perform(.backupRecord, as: .system(.housekeeping)) { db, permit in
                    if isNew {
                        return try db.take(.backup, under: permit, minutes: Offices.backupTurnMinutes)
                    }
                    try db.keep(.backup, under: permit, minutes: Offices.backupTurnMinutes)
                    return true
                }
            }
            made.house.clock.advance(seconds: 86_400)
            #expect(try await turn(true))
            made.house.clock.advance(seconds: -86_400)
            #expect(try await turn(true))
            made.house.clock.advance(seconds: (Offices.backupTurnMinutes - 1) * 60)
            #expect(try await turn(false))
            made.house.clock.advance(seconds: (Offices.backupTurnMinutes - 1) * 60)
            #expect(try await !turn(true), "it was renewed")
            made.house.clock.advance(seconds: 60)
            _ = try await made.offices.backUp(plan)
            #expect(try await turn(false))
            let isFree = try await turn(true)
            #expect(isFree, "a late renewal takes nothing")
        }
    }

    // RE-12: between backups, what is destroyed reaches the list beside them within a turn.
    @Test func `keep the list of erasures up to date`() async throws {
        try await Self.withPlan(.sqlite) { made, plan, _, folder in
            #expect(try await made.offices.makeDueBackup(plan))
            let log = folder.appending(path: "erasures.log")
            try await made.house.tenant.shred(.results(CampaignID(rawValue: 5)))
            try await made.offices.recordErasures(plan)
            let text = String(decoding: try Data(contentsOf: log), as: UTF8.self)
            #expect(text.contains("results:5") && text.split(separator: "\n").count == 1)
        }
    }

    @Test(arguments: Engine.all)
    func `stand in the installation's audit`(engine: Engine) async throws {
        try await Self.withPlan(engine) { made, plan, _, _ in
            _ = try await made.offices.backUp(plan)
            let rows = try await made.offices.installation.database.read { db in
                try db.rows("SELECT outcome FROM audit WHERE function = 'backup.record'").count
            }
            #expect(rows == 2)
        }
    }
}
