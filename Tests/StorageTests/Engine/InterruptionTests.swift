import Dispatch
import Synchronization
import TestSupport
import Testing

@testable import Storage

/// What runs for a minute or for ever unless somebody stops it.
private func endless(_ dialect: Dialect) -> SQL {
    switch dialect {
    case .postgres: "SELECT pg_sleep(60)::text"
    case .sqlite:
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    }
}

@Suite struct `A reading that nobody waits for` {
    @Test(arguments: Engine.all) func `is broken off in its statement, and the connection goes on`(
        _ engine: Engine
    ) async throws {
        try await withTenant(engine, schema: Probe.schema) { tenant in
            let database = tenant.database
            try await database.write { try Probe.insert(1, $0) }
            // More than there are connections: each must come back.
            for _ in 0..<8 {
                let gate = Gate()
                let reading = Task {
                    try await database.read { connection in
                        gate.pass()
                        return try connection.value(endless(connection.dialect))
                    }
                }
                await gate.waitForArrival()
                gate.open()
                reading.cancel()
                let result = await reading.result
                #expect(result.error as? StorageError == .unavailable)
            }
            let stored = try await Probe.ids(database)
            #expect(stored == [1])
        }
    }

    @Test(arguments: Engine.all) func `is broken off while the statement runs, not only before it`(
        _ engine: Engine
    ) async throws {
        try await withTenant(engine, schema: Probe.schema) { tenant in
            let isOver = Mutex(false)
            let result = await Result.catching {
                try await tenant.database.read { connection in
                    let stop = connection.transaction.session.stop
                    // Before the statement has begun, stopping does nothing; sooner or later it has. Never after it:
                    // that would break off the end of the transaction, or what the next one does.
                    let stopOnce = { @Sendable in
                        isOver.withLock { isOver in
                            if !isOver { stop() }
                            return !isOver
                        }
                    }
                    DispatchQueue.global().async { while stopOnce() {} }
                    defer { isOver.withLock { $0 = true } }
                    return try connection.value(endless(connection.dialect))
                }
            }
            #expect(result.error as? StorageError == .unavailable)
            let stored = try await Probe.ids(tenant.database)
            #expect(stored == [])
        }
    }

    @Test(arguments: Engine.all) func `leaves a write alone: what was begun is stored`(_ engine: Engine)
        async throws
    {
        try await withTenant(engine, schema: Probe.schema) { tenant in
            let gate = Gate()
            let writing = Task {
                try await tenant.database.write { connection in
                    try Probe.insert(1, connection)
                    gate.pass()
                    try Probe.insert(2, connection)
                }
            }
            await gate.waitForArrival()
            writing.cancel()
            gate.open()
            try await writing.value
            let stored = try await Probe.ids(tenant.database)
            #expect(stored == [1, 2])
        }
    }

    @Test(arguments: Engine.all.filter { $0 == .postgres })
    func `ends by itself at the server's limit`(_ engine: Engine) async throws {
        try await withTenant(engine, schema: Probe.schema) { tenant in
            let limit = try await tenant.database.read { try $0.value("SHOW statement_timeout") }
            #expect(limit == .text("5min"))
            await #expect(throws: StorageError.unavailable) {
                try await tenant.database.read { connection in
                    _ = try connection.rows("SELECT set_config('statement_timeout', '20', true)")
                    _ = try connection.rows(endless(.postgres))
                }
            }
            let written = try await tenant.database.write { try $0.value("SHOW statement_timeout") }
            #expect(written == .text("0"))
        }
    }
}
