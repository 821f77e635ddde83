import Foundation
import Organisation
import TestSupport
import Testing

@testable import Storage

@Suite struct `An installation` {
    @Test(arguments: Engine.all) func `keeps its tenants over a restart`(_ engine: Engine) async throws {
        try await withGround(engine) { ground in
            let first = try await ground.open(schema: Probe.schema)
            #expect(try await first.tenants() == [])
            let one = try await first.createTenant(name: "凪商事")
            let other = try await first.createTenant(name: "Umi K.K.")
            try await one.database.write { try Probe.insert(1, $0) }
            try await other.database.write { try Probe.insert(2, $0) }
            await first.close()
            let second = try await ground.open(schema: Probe.schema)
            let names = try await second.tenants().map(\.name)
            #expect(Set(names) == ["凪商事", "Umi K.K."])
            let again = try #require(try await second.tenant(slug: one.slug))
            #expect(again.id == one.id)
            let (mine, theirs) = (
                try await Probe.ids(again.database),
                try await Probe.ids(#require(try await second.tenant(slug: other.slug)).database)
            )
            #expect(mine == [1])
            #expect(theirs == [2])
            #expect(try await second.tenant(slug: "nowhere234") == nil)
            await second.close()
        }
    }

    @Test(arguments: Engine.all) func `opens a tenant once, however many ask`(_ engine: Engine) async throws {
        try await withGround(engine) { ground in
            let first = try await ground.open(schema: Probe.schema)
            let slug = try await first.createTenant(name: "A").slug
            await first.close()
            let second = try await ground.open(schema: Probe.schema)
            let handles = try await withThrowingTaskGroup(of: ObjectIdentifier?.self) { group in
                for _ in 0..<10 {
                    group.addTask { try await second.tenant(slug: slug).map { ObjectIdentifier($0) } }
                }
                return try await group.reduce(into: Set()) { $0.insert($1) }
            }
            #expect(handles.count == 1)
            await second.close()
        }
    }

    @Test func `gives slugs of ten characters that cannot be mistaken`() {
        let chance = Chance(bytes: Randoms(seed: 1).bytes)
        let slugs = (0..<1000).map { _ in chance.slug() }
        #expect(Set(slugs).count == 1000)
        for slug in slugs { #expect(slug.wholeMatch(of: /[a-km-np-z2-9]{10}/) != nil) }
        let ids = (0..<1000).map { _ in chance.id() }
        #expect(ids.allSatisfy { (1..<1 << 52).contains($0) })
        #expect((ids.max() ?? 0) > 1 << 51)
        #expect(
            Chance(bytes: { [UInt8](repeating: 0xFB, count: $0) }).token() == String(
                repeating: "-_v7", count: 10) + "-_s")
    }

    @Test func `does not make a tenant's lost file anew`() async throws {
        try await withGround(.sqlite) { ground in
            let first = try await ground.open(schema: Probe.schema)
            let tenant = try await first.createTenant(name: "A")
            await first.close()
            let folder = ground.folder.appending(path: "data/tenants/\(tenant.id.rawValue)")
            try FileManager.default.removeItem(at: folder)
            let second = try await ground.open(schema: Probe.schema)
            await #expect(throws: StorageError.unavailable) { try await second.tenant(slug: tenant.slug) }
            #expect(!FileManager.default.fileExists(atPath: folder.path))
            await second.close()
        }
    }

    @Test(arguments: Engine.all) func `lets a tenant leave without a trace`(_ engine: Engine) async throws {
        try await withInstallation(engine, schema: Probe.schema) { installation in
            let leaver = try await installation.createTenant(name: "A")
            let stayer = try await installation.createTenant(name: "B")
            _ = try await installation.issueSetupToken(for: leaver.id, validFor: 60)
            try await installation.removeTenant(leaver.id)
            #expect(try await installation.tenants().map(\.id) == [stayer.id])
            #expect(try await installation.tenant(slug: leaver.slug) == nil)
            let keys = try await installation.keyStore.keys(leaver.id)
            #expect(keys.isEmpty)
            await #expect(throws: StorageError.self) { try await Probe.ids(leaver.database) }
            let ids = try await Probe.ids(stayer.database)
            #expect(ids == [])
        }
    }

    @Test func `has the tables of this release in every tenant`() async throws {
        try await withInstallation(.sqlite) { installation in
            let tenant = try await installation.createTenant(name: "A")
            let ids = try await tenant.database.read { connection in
                try connection.rows("SELECT id FROM migration ORDER BY position").map { try $0.text(0) }
            }
            #expect(ids == TenantSchema.migrations.map(\.id))
        }
    }
}

@Suite struct `A token of the first start` {
    private let clock = FixedClock()

    @Test(arguments: Engine.all) func `works once, even when two use it at the same moment`(_ engine: Engine)
        async throws
    {
        try await withInstallation(engine, clock: clock, schema: Probe.schema) { installation in
            let tenant = try await installation.createTenant(name: "A")
            let token = try await installation.issueSetupToken(for: tenant.id, validFor: 3600)
            #expect(token.wholeMatch(of: /[A-Za-z0-9_-]{43}/) != nil)
            #expect(try await installation.isSetupTokenOpen(token))
            let uses = try await withThrowingTaskGroup(of: SetupToken?.self) { group in
                for _ in 0..<10 { group.addTask { try await installation.useSetupToken(token) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(uses.compactMap(\.self) == [SetupToken(tenant: tenant.id)])
            #expect(try await installation.isSetupTokenOpen(token) == false)
        }
    }

    @Test(arguments: Engine.all) func `ends with its time and is known by its hash alone`(_ engine: Engine)
        async throws
    {
        try await withInstallation(engine, clock: clock, schema: Probe.schema) { installation in
            let token = try await installation.issueSetupToken(for: nil, validFor: 3600)
            let stored = try await installation.database.read { try $0.rows("SELECT hash FROM setup_token") }
            #expect(try stored.map { try $0.bytes(0) } == [Digest.sha256(Array(token.utf8))])
            #expect(try await installation.useSetupToken(token + "x") == nil)
            clock.advance(seconds: 3600)
            #expect(try await installation.isSetupTokenOpen(token) == false)
            #expect(try await installation.useSetupToken(token) == nil)
        }
    }
}
