import Organisation
import TestSupport
import Testing

@testable import Storage

// RE-13
@Suite struct `The health of an installation` {
    @Test(arguments: Engine.all) func `is proved by a write that leaves nothing`(_ engine: Engine)
        async throws
    {
        try await withGround(engine) { ground in
            let installation = try await ground.open(schema: Probe.schema)
            let before = await installation.figures()
            for _ in 0..<3 { try await installation.proveWrite() }
            let rows = try await installation.database.read {
                try $0.row("SELECT count(*) FROM setup_token")?.int(0)
            }
            let after = await installation.figures()
            #expect(rows == 0)
            #expect(after.commits == before.commits + 3 && after.databases == 1)
            #expect(after.queued == 0 && after.outboxWaiting == 0)
            await installation.close()
        }
    }

    @Test func `is bad when nothing can be written, and good again afterwards`() async throws {
        try await withGround(.sqlite) { ground in
            let installation = try await ground.open(schema: Probe.schema)
            try await installation.database.write {
                try $0.run(
                    SQL(
                        unchecked: """
                            CREATE TRIGGER full BEFORE INSERT ON setup_token
                            BEGIN SELECT RAISE(FAIL, 'full'); END
                            """))
            }
            await #expect(throws: StorageError.self) { try await installation.proveWrite() }
            _ = try await installation.database.read { try $0.row("SELECT count(*) FROM tenant") }
            try await installation.database.write { try $0.run(SQL(unchecked: "DROP TRIGGER full")) }
            try await installation.proveWrite()
            await installation.close()
            await #expect(throws: StorageError.unavailable) { try await installation.proveWrite() }
            let figures = await installation.figures()
            #expect(figures.outboxWaiting == nil)
        }
    }
}
