import Crypto
import Foundation
import Organisation
import TestSupport
import Testing

@testable import Storage

/// A tenant with one sealed value in the keeper's custody, as a restart or a thief finds it.
private struct Kept: Sendable {
    static let year = KeyName.results(CampaignID(rawValue: 12))
    static let label = ColumnLabel("decision.record")
    static let canary = Array("canary-result-4711".utf8)
    static let passphrase = "なぎの海に しずかな朝 4つ"

    let slug: String
    let recovery: RecoveryKey
    let sealed: [UInt8]

    static func make(_ installation: Installation) async throws -> Kept {
        let tenant = try await installation.createTenant(name: "A")
        try await tenant.ensureKeys([year])
        let sealed = try tenant.vault.seal(canary, as: label, row: 1, key: year, padTo: 256)
        let recovery = try await tenant.setKeeper(passphrase: passphrase, opening: nil, .light())
        let opened = try tenant.vault.open(sealed, as: label, row: 1, key: year)
        try #require(opened == canary && tenant.custody == .open)
        return Kept(slug: tenant.slug, recovery: recovery, sealed: sealed)
    }

    func open(_ tenant: TenantHandle) throws -> [UInt8] {
        try tenant.vault.open(sealed, as: Self.label, row: 1, key: Self.year)
    }
}

private func withKept(
    _ engine: Engine, _ work: (TestGround, Installation, TenantHandle, Kept) async throws -> Void
) async throws {
    try await withGround(engine) { ground in
        let first = try await ground.open(schema: Probe.schema)
        let kept = try await Kept.make(first)
        await first.close()
        let second = try await ground.open(schema: Probe.schema)
        try await finishing(
            { installation in
                let tenant = try #require(try await installation.tenant(slug: kept.slug))
                try await work(ground, installation, tenant, kept)
            }, with: second
        ) { await $0.close() }
    }
}

@Suite struct `Records in the keeper's custody` {
    // L-33: with the data, the key database and the key file.
    @Test(arguments: Engine.all) func `do not open without the passphrase, and open with it`(_ engine: Engine)
        async throws
    {
        try await withKept(engine) { _, _, tenant, kept in
            #expect(tenant.custody == .locked)
            #expect(throws: VaultError.locked) { try kept.open(tenant) }
            #expect(throws: VaultError.locked) {
                try tenant.vault.seal([1], as: Kept.label, row: 2, key: Kept.year, padTo: 64)
            }
            await #expect(throws: VaultError.locked) {
                try await tenant.ensureKeys([.answers(CampaignID(rawValue: 13))])
            }
            for wrong in ["", "なぎの海に しずかな朝 5つ", kept.recovery.text] {
                await #expect(throws: CustodyError.wrong) {
                    try await tenant.unlock(by: .passphrase(wrong), .light())
                }
            }
            #expect(throws: VaultError.locked) { try kept.open(tenant) }
            try await tenant.unlock(by: .passphrase(Kept.passphrase), .light())
            #expect(tenant.custody == .open)
            #expect(try kept.open(tenant) == Kept.canary)
            try await tenant.ensureKeys([.answers(CampaignID(rawValue: 13))])
            tenant.lockRecords()
            #expect(throws: VaultError.locked) { try kept.open(tenant) }
            #expect(tenant.vault.ring.isLocked("answers:13"))
            // What is not about health stays open: mail goes out, people sign in.
            let contact = try tenant.vault.seal([7], as: Kept.label, row: 3, key: .contact, padTo: 64)
            #expect(try tenant.vault.open(contact, as: Kept.label, row: 3, key: .contact) == [7])
        }
    }

    // L-33: by hand, with every key that the key file gives.
    @Test(arguments: Engine.all) func `are not under the company's key any more`(_ engine: Engine)
        async throws
    {
        try await withKept(engine) { _, installation, tenant, _ in
            let own = try await TenantKeys.open(tenant.id, in: installation.keyStore)
            let keys = try await installation.keyStore.keys(tenant.id)
            let kept = keys.filter { KeyName.isKeepers($0.name) }
            #expect(kept.count == 1)
            for key in kept {
                #expect(throws: VaultError.missing(key: key.name)) { try own.unwrapped(key, by: nil) }
                #expect(throws: VaultError.missing(key: key.name)) { try own.unwrapped(key, by: KeeperKey()) }
            }
            for key in keys where !KeyName.isKeepers(key.name) { _ = try own.unwrapped(key, by: nil) }
        }
    }

    @Test(arguments: Engine.all) func `open with the recovery key, as it is typed from paper`(
        _ engine: Engine
    )
        async throws
    {
        try await withKept(engine) { _, _, tenant, kept in
            let typed = kept.recovery.text.lowercased().replacing("-", with: " ").replacing("0", with: "o")
            #expect(kept.recovery.text.count == 39)
            let recovery = try #require(RecoveryKey(text: typed))
            await #expect(throws: CustodyError.wrong) {
                try await tenant.unlock(by: .recovery(RecoveryKey()), .light())
            }
            try await tenant.unlock(by: .recovery(recovery), .light())
            #expect(try kept.open(tenant) == Kept.canary)
            for text in ["", "ABCD", kept.recovery.text + "2", kept.recovery.text.replacing("-", with: "!")] {
                #expect(RecoveryKey(text: text) == nil)
            }
        }
    }

    @Test(arguments: Engine.all) func `are handed over whole: the old passphrase opens nothing any more`(
        _ engine: Engine
    ) async throws {
        try await withKept(engine) { ground, installation, tenant, kept in
            await #expect(throws: CustodyError.wrong) {
                _ = try await tenant.setKeeper(passphrase: "b", opening: .passphrase("x"), .light())
            }
            await #expect(throws: CustodyError.changedMeanwhile) {
                _ = try await tenant.setKeeper(passphrase: "b", opening: nil, .light())
            }
            // A second node that had them open.
            let node = try await ground.open(schema: Probe.schema)
            let other = try #require(try await node.tenant(slug: kept.slug))
            #expect(other.custody == .locked)
            try await other.unlock(by: .passphrase(Kept.passphrase), .light())
            let next = try await tenant.setKeeper(
                passphrase: "次の保存担当のことば", opening: .passphrase(Kept.passphrase), .light())
            // It makes no key under the old wrapping, and finds out.
            await #expect(throws: VaultError.locked) {
                try await other.ensureKeys([.answers(CampaignID(rawValue: 14))])
            }
            #expect(other.custody == .locked)
            await node.close()
            await installation.close()
            let third = try await ground.open(schema: Probe.schema)
            let again = try #require(try await third.tenant(slug: kept.slug))
            for old: RecordsOpening in [.passphrase(Kept.passphrase), .recovery(kept.recovery)] {
                await #expect(throws: CustodyError.wrong) { try await again.unlock(by: old, .light()) }
            }
            try await again.unlock(by: .recovery(next), .light())
            #expect(try kept.open(again) == Kept.canary)
            await third.close()
        }
    }

    @Test(arguments: Engine.all) func `unlock at the start from a folder, through a command`(_ engine: Engine)
        async throws
    {
        try await withKept(engine) { ground, _, _, kept in
            let folder = ground.folder.appending(path: "credentials")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
            let file = folder.appending(path: kept.slug).path
            let custody = { (mode: Int, content: String, command: [String]) in
                try content.write(toFile: file, atomically: false, encoding: .utf8)
                try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file)
                let node = try await Installation.open(
                    at: ground.location, kek: .file(path: ground.keyFile),
                    keepers: KeeperSource(folder: folder.path, command: command), clock: FixedClock().read,
                    random: Randoms.system, schema: Probe.schema)
                let found = try await node.tenant(slug: kept.slug)?.custody
                await node.close()
                return found
            }
            let wrapped = Data(Kept.passphrase.utf8).base64EncodedString()
            var found: [Custody?] = []
            found.append(try await custody(0o600, Kept.passphrase + "\n", []))
            found.append(try await custody(0o600, wrapped, ["/usr/bin/base64", "-d"]))
            found.append(try await custody(0o644, Kept.passphrase, []))
            found.append(try await custody(0o600, "another", []))
            found.append(try await custody(0o600, wrapped, ["/bin/false"]))
            found.append(try await custody(0o600, wrapped, ["/nowhere/unwrap"]))
            #expect(found == [.open, .open, .locked, .locked, .locked, .locked])
        }
    }

    // L-33, CR-01
    @Test func `leave no byte in any file, neither value nor passphrase`() async throws {
        try await withKept(.sqlite) { ground, _, tenant, kept in
            try await tenant.unlock(by: .passphrase(Kept.passphrase), .light())
            let bare = Array(kept.recovery.text.replacing("-", with: "").utf8)
            for needle in [
                Kept.canary, Array(Kept.passphrase.utf8), Array(kept.recovery.text.utf8), bare,
            ] {
                #expect(try Bytes.files(in: ground.folder, holding: needle) == [])
            }
        }
    }

    @Test func `cost a thief of the key database time for each try`() throws {
        let cost = Passwords().newStretching()
        #expect(cost.memory >= 131_072 && cost.passes >= 6 && cost.salt.count == 16)
        #expect(Passwords().newStretching().salt != cost.salt)
    }
}
