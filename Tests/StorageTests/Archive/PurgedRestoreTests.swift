import Campaigns
import Foundation
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `A backup from before a purge` {
    private static func names(_ id: CampaignID) -> [KeyName] { [.results(id), .answers(id)] }

    // RE-12, L-32, FI-17: a backup of five years ago, restored after the purge, brings rows and no way to read them.
    @Test(arguments: Engine.all)
    func `brings back nothing that can be read`(engine: Engine) async throws {
        try await withReleasedYear(engine) { rich in
            try await withFolder { folder in
                let backups = folder.appending(path: "backups")
                let (house, clock) = (rich.made.house, rich.made.house.clock)
                let due = try #require(RetentionRules.shipped[.result]?.due(from: clock.now.day))
                clock.set(due.adding(seconds: -1))
                let before = try await rich.backedUp(to: backups).source
                clock.set(due.adding(seconds: 60))
                let purged = try await house.office.purgeDue()
                #expect(purged == 2)
                try await rich.installation.recordErasures(in: backups)
                // Names the list beside the backup, which is there only now.
                let source = RestoreSource(
                    folder: before.folder, identity: before.identity, keyIdentity: before.keyIdentity)
                let target = folder.appending(path: "restored")
                _ = try await rich.restore(source).restore(into: target, rich.kek) {
                    try await $0.settleAfterRestore()
                }
                let again = try await Installation.open(
                    at: .directory(target), kek: rich.kek, clock: clock.read, random: Randoms.system)
                try await finishing({ try await Self.expectNothing(in: $0, rich) }, with: again) {
                    await $0.close()
                }
            }
        }
    }

    private static func expectNothing(in again: Installation, _ rich: RichInstallation) async throws {
        let tenant = try #require(try await again.tenant(slug: rich.tenant.slug))
        let keys = try await again.keyStore.keys(tenant.id).map(\.name)
        let sheets = try await tenant.database.read { db in
            try db.rows("SELECT id, answers FROM sheet").map { (try $0.int(0), try $0.bytes(1)) }
        }
        #expect(sheets.count == 3, "the rows are back, or nothing is proved")
        for name in names(rich.firstYear) {
            #expect(!keys.contains(name.text))
            await #expect(throws: VaultError.erased(key: name.text)) { try await tenant.ensureKeys([name]) }
            for (id, sealed) in sheets {
                #expect(throws: VaultError.self) {
                    try tenant.vault.open(sealed, as: .sheetAnswers, row: id, key: name)
                }
            }
        }
    }

    // RE-12: after 35 days no file anywhere holds a copy of the keys, however long data are kept.
    @Test func `holds no key after 35 days, and a newer one never did`() async throws {
        try await withReleasedYear(.sqlite) { rich in
            try await withFolder { folder in
                let (house, clock) = (rich.made.house, rich.made.house.clock)
                clock.set(try #require(RetentionRules.shipped[.result]?.due(from: clock.now.day)))
                _ = try await rich.backedUp(to: folder)
                clock.advance(seconds: 60)
                try await house.office.purgeDue()
                clock.advance(seconds: 60)
                let after = try await rich.backedUp(to: folder).source
                let effective = try await rich.tenant.database.read { try $0.purges() }
                    .compactMap(\.effectiveInBackupsOn).max()
                clock.set(try #require(effective).start)
                try BackupKeeping.sweep(folder, keeping: 4_000, now: clock.now.adding(days: -1))
                let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
                #expect(files.filter { $0.hasSuffix("data.nagi") }.count == 2)
                let holding = files.filter { $0.hasSuffix("keys.nagi") }
                // The day before, only the younger is left; it was made when the keys were gone.
                #expect(holding.allSatisfy { $0.hasPrefix(after.folder.lastPathComponent) })
                try BackupKeeping.sweep(folder, keeping: 4_000, now: clock.now)
                let left = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
                #expect(left.filter { $0.hasSuffix("keys.nagi") } == [])
            }
        }
    }
}

/// Three of five answered, and their results are out.
private func withReleasedYear(
    _ engine: Engine, _ work: (RichInstallation) async throws -> Void
) async throws {
    try await withOffices(engine) { made in
        let id = try await made.house.openCampaign(people: 5)
        for n in 1...3 { try await made.house.answer(n, high: n == 2) }
        try await made.house.finish(id)
        guard let year = try await made.house.office.campaigns(as: made.house.clerk).first else {
            throw TestFault.sample
        }
        try await work(
            RichInstallation(
                installation: made.offices.installation, made: made, other: made.house.tenant,
                left: TenantID(rawValue: 0), firstYear: year.implementation.campaign.id))
    }
}
