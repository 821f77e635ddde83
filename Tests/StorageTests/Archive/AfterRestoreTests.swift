import Foundation
import Organisation
import TestSupport
import Testing

@testable import Storage

@Suite struct `After a restore` {
    private static func restored<T: Sendable>(
        _ rich: RichInstallation, _ source: RestoreSource, into target: URL,
        _ work: (Installation, RestoreReport) async throws -> T
    ) async throws -> T {
        let report = try await rich.restore(source).restore(into: target, rich.kek) {
            try await $0.settleAfterRestore()
        }
        let again = try await Installation.open(
            at: .directory(target), kek: rich.kek, clock: rich.made.house.clock.read, random: Randoms.system)
        return try await finishing({ try await work($0, report) }, with: again) { await $0.close() }
    }

    // FI-17, RE-12: what was destroyed after the backup stays destroyed, by the list beside the backups.
    @Test(arguments: Engine.all)
    func `what was erased meanwhile is erased again`(engine: Engine) async throws {
        try await withPlain(engine) { rich in
            try await withFolder { folder in
                let backups = folder.appending(path: "backups")
                let source = try await rich.backedUp(to: backups).source
                // Without the list, the company and the year would be back: the test would see it.
                try await Self.restored(rich, source, into: folder.appending(path: "early")) {
                    again, report in
                    #expect(report.erasures == 0)
                    let companies = try await again.tenants().count
                    #expect(companies == 2)
                }
                let year = KeyName.results(rich.firstYear)
                try await rich.tenant.shred(year)
                try await rich.installation.removeTenant(rich.other.id)
                try await rich.installation.recordErasures(in: backups)
                let later = RestoreSource(
                    folder: source.folder, identity: source.identity, keyIdentity: source.keyIdentity)
                try await Self.restored(rich, later, into: folder.appending(path: "late")) { again, report in
                    #expect(report.erasures == 2)
                    #expect(try await again.tenants().map(\.id) == [rich.tenant.id])
                    let keys = try await again.keyStore.tenants()
                    #expect(!keys.contains(rich.other.id))
                    let names = try await again.keyStore.keys(rich.tenant.id).map(\.name)
                    #expect(!names.contains(year.text) && names.contains("audit"))
                    let tenant = try #require(try await again.tenant(slug: rich.tenant.slug))
                    await #expect(throws: VaultError.erased(key: year.text)) {
                        try await tenant.ensureKeys([year])
                    }
                    let file = folder.appending(path: "late/tenants/\(rich.other.id.rawValue)")
                    #expect(!FileManager.default.fileExists(atPath: file.path))
                }
            }
        }
    }

    // RE-12: old data with a newer key file: keys that were destroyed between are gone, and known to be.
    @Test func `old data open with the keys of a newer backup`() async throws {
        try await withPlain(.sqlite) { rich in
            try await withFolder { folder in
                let backups = folder.appending(path: "backups")
                let old = try await rich.backedUp(to: backups).source
                let (name, clock) = (KeyName.results(CampaignID(rawValue: 4711)), rich.made.house.clock)
                try await rich.tenant.ensureKeys([name])
                clock.advance(seconds: 60)
                let between = try await rich.backedUp(to: backups).source
                try await rich.tenant.shred(name)
                clock.advance(seconds: 60)
                let new = try await rich.backedUp(to: backups).source
                for source in [old, between] {
                    let mixed = RestoreSource(
                        folder: source.folder, identity: source.identity, keysFolder: new.folder,
                        keyIdentity: new.keyIdentity)
                    let target = folder.appending(path: "target")
                    try await Self.restored(rich, mixed, into: target) { again, report in
                        #expect(report.erasures == 1)
                        let names = try await again.keyStore.keys(rich.tenant.id).map(\.name)
                        #expect(!names.contains(name.text))
                    }
                    try FileManager.default.removeItem(at: target)
                }
            }
        }
    }

    // FI-25: a key that is in no file, and that nobody destroyed, is lost: nothing is restored without it.
    @Test func `data without one of their keys are refused`() async throws {
        try await withPlain(.sqlite) { rich in
            try await withFolder { folder in
                let backups = folder.appending(path: "backups")
                let old = try await rich.backedUp(to: backups).source
                let name = KeyName.results(CampaignID(rawValue: 4711))
                try await rich.tenant.ensureKeys([name])
                rich.made.house.clock.advance(seconds: 60)
                let new = try await rich.backedUp(to: backups).source
                let mixed = RestoreSource(
                    folder: new.folder, identity: new.identity, keysFolder: old.folder,
                    keyIdentity: old.keyIdentity)
                let target = folder.appending(path: "target")
                await #expect(throws: VaultError.missing(key: name.text)) {
                    try await rich.restore(mixed).restore(into: target, rich.kek) { _ in 0 }
                }
                let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
                #expect(left == ["backups"])
            }
        }
    }

    // Mail may have left between backup and restore: none leaves twice without a person's word.
    @Test(arguments: Engine.all)
    func `mail that was due is held until somebody releases it`(engine: Engine) async throws {
        try await withRich(engine) { rich in
            try await withFolder { folder in
                let source = try await rich.backedUp(to: folder).source
                let target = folder.appending(path: "target")
                try await Self.restored(rich, source, into: target) { again, report in
                    let tenant = try #require(try await again.tenant(slug: rich.tenant.slug))
                    let (now, kinds) = (
                        rich.made.house.clock.now, ["enquiryAnswered", "personalDataAnswered", "secretReset"]
                    )
                    let claim = { (at: Instant) in
                        try await tenant.database.write { db in
                            try Outbox.claim(10, kinds: kinds, now: at, lease: 60, on: db).count
                        }
                    }
                    let held = try await tenant.database.read { try $0.heldMail() }
                    #expect(held == ["enquiryAnswered": 1, "personalDataAnswered": 1, "secretReset": 1])
                    #expect(report.heldMails >= 3)
                    #expect(try await claim(now.adding(days: 400)) == 0)
                    let released = try await tenant.database.write { try $0.releaseHeldMail() }
                    #expect(released == 3)
                    let claimed = try await claim(now)
                    #expect(claimed == 3)
                }
                // The source was not touched.
                let own = try await rich.tenant.database.read { try $0.heldMail() }
                #expect(own.isEmpty)
            }
        }
    }

    // FI-17: onto a place with data, and twice.
    @Test func `another is refused on the same place`() async throws {
        try await withPlain(.sqlite) { rich in
            try await withFolder { folder in
                let source = try await rich.backedUp(to: folder.appending(path: "backups")).source
                let target = folder.appending(path: "target")
                try FileManager.default.createDirectory(at: target, withIntermediateDirectories: false)
                try await Self.restored(rich, source, into: target) { _, report in
                    #expect(report.companies == 2)
                }
                guard case .directory(let living) = rich.ground.location else { return }
                for place in [target, living] {
                    let before = try `A broken backup`.image(place)
                    await #expect(throws: ArchiveError.targetHasData) {
                        try await rich.restore(source).restore(into: place, rich.kek) { _ in 0 }
                    }
                    let same = try `A broken backup`.image(place) == before
                    #expect(same)
                }
            }
        }
    }
}

@Suite struct `The list of erasures` {
    private static let entries = [
        ErasureEntry(at: Instant(milliseconds: 0), tenant: TenantID(rawValue: 7), key: "answers:3"),
        ErasureEntry(at: Instant(milliseconds: 1), tenant: TenantID(rawValue: 8), key: nil),
        ErasureEntry(at: Instant(milliseconds: 2), tenant: TenantID(rawValue: 7), key: "results:3"),
    ]

    // RE-12
    @Test func `grows by what is new, and a changed line is named`() async throws {
        try await withFolder { folder in
            let url = folder.appending(path: ErasureLedger.fileName)
            let ledger = ErasureLedger(url.path, KEK())
            #expect(try ledger.read() == [])
            try ledger.add(Array(Self.entries.prefix(2)))
            let first = try Data(contentsOf: url)
            try ledger.add(Self.entries)
            try ledger.add(Self.entries)
            #expect(try ledger.read() == Self.entries)
            let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
            #expect(Data(text.utf8).starts(with: first) && text.split(separator: "\n").count == 3)
            for (was, becomes) in [("\t8\t", "\t9\t"), ("answers:3", "answers:4"), ("left", "contact")] {
                try Data(text.replacing(was, with: becomes).utf8).write(to: url)
                #expect(throws: ArchiveError.self) { try ledger.read() }
                #expect(throws: ArchiveError.self) { try ledger.add(Self.entries) }
            }
            let lines = text.split(separator: "\n").map { $0 + "\n" }
            try Data((lines[0] + lines[2]).utf8).write(to: url)
            #expect(throws: ArchiveError.brokenLedger(line: 2)) { try ledger.read() }
        }
    }

    @Test func `mends a line that a crash cut off, and is another's without the key`() async throws {
        try await withFolder { folder in
            let url = folder.appending(path: ErasureLedger.fileName)
            let ledger = ErasureLedger(url.path, KEK())
            try ledger.add(Self.entries)
            let whole = try Data(contentsOf: url)
            try whole.dropLast(20).write(to: url)
            #expect(try ledger.read() == Array(Self.entries.prefix(2)))
            try ledger.add(Self.entries)
            #expect(try Data(contentsOf: url) == whole)
            #expect(throws: ArchiveError.brokenLedger(line: 1)) {
                try ErasureLedger(url.path, KEK()).read()
            }
        }
    }
}
