import Foundation
import TestSupport
import Testing

@testable import Storage

@Suite struct `The key of all keys` {
    /// Everything the key database holds, to see that a refusal changed nothing.
    private func dump(_ ground: TestGround, _ engine: Engine) async throws -> [[Row]] {
        let part = Ground(location: ground.location)
        let database = try await part.open(.keys, vault: knownVault(names: []), isNew: false)
        let rows = try await database.read { connection in
            [
                try connection.rows("SELECT id, created_at FROM kek ORDER BY id"),
                try connection.rows("SELECT tenant, kek, wrapped FROM tenant_key ORDER BY tenant"),
                try connection.rows("SELECT tenant, name, id, wrapped FROM data_key ORDER BY id"),
            ]
        }
        await database.close()
        return rows
    }

    // FI-25, RE-08
    @Test(arguments: Engine.all, ["missing", "wrong", "malformed"])
    func `is refused when it is missing or wrong, and nothing is changed`(_ engine: Engine, fault: String)
        async throws
    {
        try await withGround(engine) { ground in
            let first = try await ground.open(schema: Probe.schema)
            _ = try await first.createTenant(name: "A")
            await first.close()
            try FileManager.default.moveItem(atPath: ground.keyFile, toPath: ground.keyFile + ".kept")
            let before = try await dump(ground, engine)
            let text = ["wrong": KEK().text, "malformed": "0123"][fault]
            if let text { try write(text, ground.keyFile, mode: 0o400) }
            let expected: [String: KEKError] = ["wrong": .wrong, "malformed": .malformed]
            await #expect(throws: expected[fault] ?? .missing(path: ground.keyFile)) {
                try await ground.open(schema: Probe.schema)
            }
            #expect(FileManager.default.fileExists(atPath: ground.keyFile) == (text != nil))
            let after = try await dump(ground, engine)
            #expect(before == after)
            // With the right one back everything goes on.
            try? FileManager.default.removeItem(atPath: ground.keyFile)
            try FileManager.default.moveItem(atPath: ground.keyFile + ".kept", toPath: ground.keyFile)
            let again = try await ground.open(schema: Probe.schema)
            let tenants = try await again.tenants()
            #expect(tenants.count == 1)
            await again.close()
        }
    }

    @Test func `is made at the very first start, for its owner's eyes only`() async throws {
        try await withGround(.sqlite) { ground in
            let installation = try await ground.open(schema: Probe.schema)
            #expect(installation.kekOrigin == .created(path: ground.keyFile))
            let attributes = try FileManager.default.attributesOfItem(atPath: ground.keyFile)
            #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o400)
            let text = try String(contentsOfFile: ground.keyFile, encoding: .utf8)
            #expect(text.wholeMatch(of: /[0-9a-f]{64}\n/) != nil)
            await installation.close()
        }
    }

    @Test func `is refused when others may read it`() async throws {
        try await withGround(.sqlite) { ground in
            try write(KEK().text, ground.keyFile, mode: 0o440)
            await #expect(throws: KEKError.exposed(path: ground.keyFile)) {
                try await ground.open(schema: Probe.schema)
            }
        }
    }

    @Test func `is refused inside the data directory, through a link as well`() async throws {
        try await withGround(.sqlite) { ground in
            let data = ground.folder.appending(path: "data")
            try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
            let link = ground.folder.appending(path: "elsewhere")
            try FileManager.default.createSymbolicLink(at: link, withDestinationURL: data)
            for folder in [data, data.appending(path: "."), link] {
                let path = folder.appending(path: "kek").path
                await #expect(throws: KEKError.besideData(path: path)) {
                    try await Installation.open(
                        at: ground.location, kek: .file(path: path), clock: FixedClock().read,
                        random: Randoms.system,
                        schema: Probe.schema)
                }
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: data.path) == [])
        }
    }

    @Test func `may come from a command that unwraps it`() async throws {
        try await withGround(.sqlite) { ground in
            let wrapped = ground.folder.appending(path: "wrapped").path
            try write(String(KEK().text.reversed()), wrapped, mode: 0o600)
            let source = KEKSource.command(path: "/usr/bin/rev", arguments: [], wrapped: wrapped)
            func open(_ source: KEKSource) async throws -> Installation {
                try await Installation.open(
                    at: ground.location, kek: source, clock: FixedClock().read, random: Randoms.system,
                    schema: Probe.schema)
            }
            let first = try await open(source)
            #expect(first.kekOrigin == .found)
            let tenant = try await first.createTenant(name: "A")
            await first.close()
            let second = try await open(source)
            #expect(try await second.tenant(slug: tenant.slug) != nil)
            await second.close()
            await #expect(throws: KEKError.commandFailed) {
                try await open(.command(path: "/bin/false", arguments: [], wrapped: wrapped))
            }
        }
    }

    // FI-25
    @Test func `is not replaced when the key database is gone`() async throws {
        try await withGround(.sqlite) { ground in
            let first = try await ground.open(schema: Probe.schema)
            await first.close()
            let keys = ground.folder.appending(path: "data/keys.db")
            try FileManager.default.removeItem(at: keys)
            await #expect(throws: VaultError.missing(key: "keys.db")) {
                try await ground.open(schema: Probe.schema)
            }
            #expect(!FileManager.default.fileExists(atPath: keys.path))
        }
    }

    private func write(_ text: String, _ path: String, mode: Int) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }
}
