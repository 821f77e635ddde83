import Foundation
import Organisation
import TestSupport
import Testing

@testable import Storage

@Suite struct `What was acknowledged` {
    // FI-01
    @Test(arguments: Engine.all) func `is on the disk: the setting is read back on the writer`(
        _ engine: Engine
    ) async throws {
        try await withTenant(engine, schema: Probe.schema) { tenant in
            let setting = try await tenant.database.write { connection in
                try connection.row(
                    connection.dialect == .sqlite ? "PRAGMA synchronous" : "SHOW synchronous_commit")
            }
            #expect(setting?.values == [engine == .sqlite ? .int(2) : .text("on")])
        }
    }

    @Test func `lies in files that only their owner can read`() async throws {
        try await withGround(.sqlite) { ground in
            let installation = try await ground.open(schema: Probe.schema)
            _ = try await installation.createTenant(name: "A")
            let files = try files(in: ground.folder)
            #expect(files.contains { $0.lastPathComponent == "data.db-wal" })
            for file in files {
                let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
                let mode = try #require(attributes[.posixPermissions] as? NSNumber).intValue
                #expect(mode & 0o077 == 0, "\(file.lastPathComponent)")
            }
            await installation.close()
        }
    }

    // RE-13
    @Test func `is refused when the disk is full, and taken again when there is room`() async throws {
        try await withTenant(.sqlite, schema: Probe.schema) { tenant in
            let content = [UInt8](repeating: 7, count: 100_000)
            try await tenant.database.write { connection in
                let pages = try connection.row("PRAGMA page_count")?.int(0) ?? 0
                _ = try connection.rows(SQL(unchecked: "PRAGMA max_page_count = \(pages + 4)"))
            }
            await #expect(throws: StorageError.unavailable) {
                try await tenant.database.write {
                    try $0.run("INSERT INTO probe (id, content) VALUES (1, \(content))")
                }
            }
            try await tenant.database.write { _ = try $0.rows("PRAGMA max_page_count = 1000000") }
            try await tenant.database.write {
                try $0.run("INSERT INTO probe (id, content) VALUES (2, \(content))")
            }
            let stored = try await Probe.ids(tenant.database)
            #expect(stored == [2])
        }
    }

    private func files(in folder: URL) throws -> [URL] {
        let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        return (all?.compactMap { $0 as? URL } ?? []).filter { !$0.hasDirectoryPath }
    }
}

@Suite struct `A read` {
    @Test(arguments: Engine.all) func `sees one moment and does not hold writers up`(_ engine: Engine)
        async throws
    {
        try await withTenant(engine, schema: Probe.schema) { tenant in
            let (database, gate) = (tenant.database, Gate())
            try await database.write { try Probe.insert(1, $0) }
            async let counts = database.read { connection in
                let before = try connection.value("SELECT count(*) FROM probe")
                gate.pass()
                return (before, try connection.value("SELECT count(*) FROM probe"))
            }
            await gate.waitForArrival()
            try await database.write { try Probe.insert(2, $0) }
            gate.open()
            let (before, after) = try await counts
            #expect(before == .int(1))
            #expect(after == .int(1))
            let stored = try await Probe.ids(database)
            #expect(stored == [1, 2])
        }
    }

    @Test(arguments: Engine.all) func `waits its turn when all readers are busy`(_ engine: Engine)
        async throws
    {
        try await withTenant(engine, schema: Probe.schema) { tenant in
            try await tenant.database.write { try Probe.insert(1, $0) }
            let total = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<50 { group.addTask { try await Probe.ids(tenant.database).count } }
                return try await group.reduce(0, +)
            }
            #expect(total == 50)
        }
    }

    @Test(arguments: Engine.all.filter { $0 == .postgres })
    func `is made in the tenant's own role and schema, and reaches no other`(_ engine: Engine) async throws {
        try await withInstallation(engine, schema: Probe.schema) { installation in
            let one = try await installation.createTenant(name: "A")
            let other = try await installation.createTenant(name: "B")
            let (role, path) = try await one.database.read { connection in
                (try connection.value("SELECT current_user::text"), try connection.value("SHOW search_path"))
            }
            #expect(role == .text("nagi_tenant_\(one.id.rawValue)"))
            #expect(path == .text("tenant_\(one.id.rawValue), pg_temp"))
            for place in ["tenant_\(other.id.rawValue).probe", "nagi_installation.tenant"] {
                let error = await #expect(throws: StorageError.self) {
                    try await one.database.read { try $0.rows(SQL(unchecked: "SELECT * FROM \(place)")) }
                }
                #expect(error?.description.contains("42501") == true)
            }
            await #expect(throws: StorageError.self) {
                try await one.database.write { try $0.run("DROP TABLE probe") }
            }
        }
    }
}
