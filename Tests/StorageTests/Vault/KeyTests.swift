import Foundation
import Organisation
import TestSupport
import Testing

@testable import Storage

@Suite struct `A tenant's keys` {
    private let label = ColumnLabel("sheet.answers")
    private let campaign = KeyName.answers(CampaignID(rawValue: 12))
    private let plain: [UInt8] = [1, 2, 3]

    @Test(arguments: Engine.all) func `survive a restart`(_ engine: Engine) async throws {
        try await withGround(engine) { ground in
            let first = try await ground.open(schema: Probe.schema)
            #expect(first.kekOrigin == .created(path: ground.keyFile))
            let tenant = try await first.createTenant(name: "A")
            try await tenant.ensureKeys([campaign])
            let sealed = try tenant.vault.seal(plain, as: label, row: 1, key: campaign, padTo: 256)
            let index = try tenant.vault.blindIndex("1", kind: .mail)
            await first.close()
            let second = try await ground.open(schema: Probe.schema)
            #expect(second.kekOrigin == .found)
            let again = try #require(try await second.tenant(slug: tenant.slug))
            #expect(try again.vault.open(sealed, as: label, row: 1, key: campaign) == plain)
            #expect(try again.vault.blindIndex("1", kind: .mail) == index)
            await second.close()
        }
    }

    @Test(arguments: Engine.all) func `are made once, however many ask at the same time`(_ engine: Engine)
        async throws
    {
        try await withTenant(engine, schema: Probe.schema) { tenant in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<8 { group.addTask { try await tenant.ensureKeys([campaign, .contact]) } }
                try await group.waitForAll()
            }
            let ids = try (0..<20).map { row in
                Array(try tenant.vault.seal(plain, as: label, row: row, key: campaign, padTo: 64)[1..<9])
            }
            #expect(Set(ids).count == 1)
            let name = campaign.text
            let known = try await tenant.database.read { connection in
                try connection.value("SELECT count(*) FROM vault_key WHERE name = \(name)")
            }
            #expect(known == .int(1))
        }
    }

    @Test(arguments: Engine.all) func `differ between campaigns and tenants`(_ engine: Engine) async throws {
        try await withInstallation(engine, schema: Probe.schema) { installation in
            let (one, other) = (
                try await installation.createTenant(name: "A"), try await installation.createTenant(name: "B")
            )
            let next = KeyName.answers(CampaignID(rawValue: 13))
            for tenant in [one, other] { try await tenant.ensureKeys([campaign, next]) }
            let sealed = try one.vault.seal(plain, as: label, row: 1, key: campaign, padTo: 256)
            #expect(throws: VaultError.doesNotOpen) {
                try one.vault.open(sealed, as: label, row: 1, key: next)
            }
            #expect(throws: VaultError.doesNotOpen) {
                try other.vault.open(sealed, as: label, row: 1, key: campaign)
            }
            #expect(try one.vault.blindIndex("1", kind: .mail) != other.vault.blindIndex("1", kind: .mail))
        }
    }

    // FI-25
    @Test(arguments: Engine.all) func `that are lost stop the tenant`(_ engine: Engine) async throws {
        try await withGround(engine) { ground in
            let first = try await ground.open(schema: Probe.schema)
            let tenant = try await first.createTenant(name: "A")
            try await tenant.ensureKeys([campaign])
            let name = campaign.text
            try await first.keyStore.database.write {
                try $0.run("DELETE FROM data_key WHERE name = \(name)")
            }
            await first.close()
            let second = try await ground.open(schema: Probe.schema)
            await #expect(throws: VaultError.missing(key: "answers:12")) {
                try await second.tenant(slug: tenant.slug)
            }
            await second.close()
        }
    }

    @Test(arguments: Engine.all) func `do not unwrap under another name`(_ engine: Engine) async throws {
        try await withGround(engine) { ground in
            let first = try await ground.open(schema: Probe.schema)
            let tenant = try await first.createTenant(name: "A")
            try await tenant.ensureKeys([campaign])
            let name = campaign.text
            try await first.keyStore.database.write { connection in
                try connection.run("UPDATE data_key SET name = 'answers:13' WHERE name = \(name)")
            }
            await first.close()
            let second = try await ground.open(schema: Probe.schema)
            await #expect(throws: VaultError.missing(key: "answers:13")) {
                try await second.tenant(slug: tenant.slug)
            }
            await second.close()
        }
    }
}

@Suite struct `A destroyed key` {
    private let label = ColumnLabel("sheet.answers")
    private let campaign = KeyName.answers(CampaignID(rawValue: 12))
    private let clock = FixedClock()

    // RE-12
    @Test(arguments: Engine.all) func `opens nothing any more and is not made again`(_ engine: Engine)
        async throws
    {
        try await withGround(engine) { ground in
            let first = try await ground.open(clock: clock, schema: Probe.schema)
            let tenant = try await first.createTenant(name: "A")
            try await tenant.ensureKeys([campaign])
            let sealed = try tenant.vault.seal([1], as: label, row: 1, key: campaign, padTo: 64)
            try await tenant.shred(campaign)
            #expect(throws: VaultError.notReady(campaign)) {
                try tenant.vault.open(sealed, as: label, row: 1, key: campaign)
            }
            await #expect(throws: VaultError.erased(key: "answers:12")) {
                try await tenant.ensureKeys([campaign])
            }
            await first.close()
            let second = try await ground.open(clock: clock, schema: Probe.schema)
            let again = try #require(try await second.tenant(slug: tenant.slug))
            await #expect(throws: VaultError.erased(key: "answers:12")) {
                try await again.ensureKeys([campaign])
            }
            let done = try await again.database.read { try $0.row("SELECT done_at FROM erasure") }
            #expect(try done?.instant(0) == clock.now)
            await second.close()
        }
    }

    @Test(arguments: Engine.all) func `that was only asked for is destroyed at the next start`(
        _ engine: Engine
    ) async throws {
        try await withGround(engine) { ground in
            let first = try await ground.open(clock: clock, schema: Probe.schema)
            let tenant = try await first.createTenant(name: "A")
            try await tenant.ensureKeys([campaign])
            let (name, now) = (campaign, clock.now)
            try await tenant.database.write { try Erasure.ask(name, at: now, on: $0) }
            await first.close()
            let second = try await ground.open(clock: clock, schema: Probe.schema)
            _ = try await second.tenant(slug: tenant.slug)
            let left = try await keys(second, named: name)
            #expect(left == 0)
            await second.close()
        }
    }

    // FI-17
    @Test(arguments: Engine.all) func `that comes back with an old key backup is destroyed again`(
        _ engine: Engine
    ) async throws {
        try await withGround(engine) { ground in
            let first = try await ground.open(clock: clock, schema: Probe.schema)
            let tenant = try await first.createTenant(name: "A")
            try await tenant.ensureKeys([campaign])
            let (name, id) = (campaign.text, tenant.id)
            let backup = try await first.keyStore.keys(id).first { $0.name == name }
            try await tenant.shred(campaign)
            let added = try await first.keyStore.add(#require(backup), of: id, at: clock.now)
            #expect(added)
            await first.close()
            let second = try await ground.open(clock: clock, schema: Probe.schema)
            _ = try await second.tenant(slug: tenant.slug)
            let left = try await keys(second, named: campaign)
            #expect(left == 0)
            await second.close()
        }
    }

    @Test func `leaves no bytes in the key files`() async throws {
        try await withGround(.sqlite) { ground in
            let installation = try await ground.open(clock: clock, schema: Probe.schema)
            let tenant = try await installation.createTenant(name: "A")
            try await tenant.ensureKeys([campaign])
            let name = campaign.text
            let key = try #require(try await installation.keyStore.keys(tenant.id).first { $0.name == name })
            #expect(try Bytes.files(in: ground.folder, holding: key.wrapped) != [])
            try await tenant.shred(campaign)
            #expect(try Bytes.files(in: ground.folder, holding: key.wrapped) == [])
            await installation.close()
        }
    }

    private func keys(_ installation: Installation, named name: KeyName) async throws -> Int {
        let text = name.text
        return try await installation.keyStore.database.read { connection in
            try connection.rows("SELECT id FROM data_key WHERE name = \(text)").count
        }
    }
}

/// A byte search over everything in a folder.
enum Bytes {
    static func files(in folder: URL, holding needle: [UInt8]) throws -> [String] {
        let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return try (all?.compactMap { $0 as? URL } ?? []).filter { file in
            try !file.hasDirectoryPath && Data(contentsOf: file).range(of: Data(needle)) != nil
        }.map(\.lastPathComponent)
    }
}
