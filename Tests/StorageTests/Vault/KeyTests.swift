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
