import Organisation
import TestSupport
import Testing

@testable import Storage

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
