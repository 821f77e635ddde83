import Foundation
import Organisation
import TestSupport
import Testing

@testable import Storage

@Suite struct `The log of a file` {
    /// Bytes of a page with its head in the log.
    private static let page = 4096 + 24

    @Test func `is copied beside the writer and begins again, and nothing of it is lost`() async throws {
        try await withLog { database, log in
            for id in 1...150 { try await Self.write(id, database) }
            let size = try log()
            // All that was written is 150 MiB. What one transaction adds beyond the bound is its own.
            #expect(size > 0 && size < (SQLiteCheckpoints.late + 2 * 256) * Self.page, "\(size)")
            let sums = try await database.read {
                try $0.row("SELECT count(*), sum(length(content)), min(id), max(id) FROM probe")
            }
            #expect(sums?.values == [.int(150), .int(150 << 20), .int(1), .int(150)])
        }
    }

    @Test func `grows while somebody reads an old moment, and is copied afterwards`() async throws {
        try await withLog { database, log in
            let gate = Gate()
            try await Self.write(1, database)
            async let seen = database.read { connection in
                let before = try connection.value("SELECT count(*) FROM probe")
                gate.pass()
                return [before, try connection.value("SELECT count(*) FROM probe")]
            }
            await gate.waitForArrival()
            for id in 2...80 { try await Self.write(id, database) }
            let held = try log()
            #expect(held > SQLiteCheckpoints.late * Self.page, "\(held)")
            gate.open()
            #expect(try await seen == [.int(1), .int(1)])
            for id in 81...200 { try await Self.write(id, database) }
            let after = try log()
            #expect(after < held + held / 4, "\(after)")
            let stored = try await Probe.ids(database)
            #expect(stored == Array(1...200))
        }
    }

    /// A mebibyte each.
    private static func write(_ id: Int, _ database: Database) async throws {
        let content = [UInt8](repeating: UInt8(id % 251), count: 1 << 20)
        try await database.write { try $0.run("INSERT INTO probe (id, content) VALUES (\(id), \(content))") }
    }

    private func withLog(_ work: (Database, () throws -> Int) async throws -> Void) async throws {
        try await withGround(.sqlite) { ground in
            let installation = try await ground.open(schema: Probe.schema)
            let tenant = try await installation.createTenant(name: "A")
            let all = FileManager.default.enumerator(at: ground.folder, includingPropertiesForKeys: nil)
            let found = all?.compactMap { $0 as? URL }.first {
                $0.path.hasSuffix("tenants/\(tenant.id.rawValue)/data.db-wal")
            }
            let file = try #require(found)
            try await work(tenant.database) {
                try FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int ?? 0
            }
            await installation.close()
        }
    }
}
