import Synchronization
import TestSupport
import Testing

@testable import Storage

@Suite struct `The one writer` {
    private struct Mistake: Error {}

    @Test(arguments: Engine.all) func `stores closures that queued up in few commits`(_ engine: Engine)
        async throws
    {
        try await withTenant(engine, schema: Probe.schema) { tenant in
            let before = tenant.database.writerFigures.commits
            let results = await tenant.database.writeTogether(
                (1...50).map { id in { try Probe.insert(id, $0) } })
            #expect(results.allSatisfy { $0.error == nil })
            // One for the closure that held the writer; then half of those that wait, but never less than sixteen:
            // 25, 16 and 9.
            #expect(tenant.database.writerFigures.commits == before + 4)
            let stored = try await Probe.ids(tenant.database)
            #expect(stored == Array(1...50))
        }
    }

    @Test(arguments: Engine.all) func `undoes a failing closure and harms nobody else of its group`(
        _ engine: Engine
    ) async throws {
        try await withTenant(engine, schema: Probe.schema) { tenant in
            let results = await tenant.database.writeTogether(
                (1...40).map { id in
                    { connection in
                        try Probe.insert(id, word: id % 4 == 1 ? "same" : nil, connection)
                        if id % 4 == 2 { throw Mistake() }
                    }
                })
            // Of those with the same word exactly one was first.
            let stored = try await Probe.ids(tenant.database)
            #expect(stored.filter { $0 % 4 == 1 }.count == 1)
            #expect(stored.filter { $0 % 4 == 2 }.isEmpty)
            #expect(stored.filter { $0 % 4 == 3 || $0 % 4 == 0 }.count == 20)
            for (id, result) in zip(1..., results) { #expect((result.error == nil) == stored.contains(id)) }
        }
    }

    @Test(arguments: Engine.all, [false, true])
    func `runs closures once, and again with savepoints only when one of them fails`(
        _ engine: Engine, oneFails: Bool
    ) async throws {
        try await withTenant(engine, schema: Probe.schema) { tenant in
            let runs = Mutex([Int: Int]())
            let results = await tenant.database.writeTogether(
                (1...10).map { id in
                    { connection in
                        runs.withLock { $0[id, default: 0] += 1 }
                        try Probe.insert(id, connection)
                        if oneFails, id == 7 { throw Mistake() }
                    }
                })
            #expect(results.filter { $0.error != nil }.count == (oneFails ? 1 : 0))
            // Up to the one that failed, and then all of them.
            let most = runs.withLock { $0.values.max() }
            #expect(most == (oneFails ? 2 : 1))
            let stored = try await Probe.ids(tenant.database)
            #expect(stored == (1...10).filter { !oneFails || $0 != 7 })
        }
    }

    // RE-02
    @Test(arguments: Engine.all) func `replies only after the commit`(_ engine: Engine) async throws {
        try await withTenant(engine, schema: Probe.schema) { tenant in
            let (database, first, second) = (tenant.database, Gate(), Gate())
            let replied = Mutex(false)
            async let holding: Void = database.write { _ in first.pass() }
            await first.waitForArrival()
            let early = Task {
                try await database.write { try Probe.insert(1, $0) }
                replied.withLock { $0 = true }
            }
            while database.writerFigures.queued < 1 { await Task.yield() }
            let late = Task { try await database.write { _ in second.pass() } }
            while database.writerFigures.queued < 2 { await Task.yield() }
            first.open()
            await second.waitForArrival()
            // The first closure of the group has run, the second holds the commit up.
            let seen = try await Probe.ids(database)
            #expect(seen == [])
            #expect(!replied.withLock { $0 })
            second.open()
            _ = try await (holding, early.value, late.value)
            #expect(replied.withLock { $0 })
        }
    }

    @Test(arguments: Engine.all) func `fails the whole group when the commit fails`(_ engine: Engine)
        async throws
    {
        try await withTenant(engine, schema: Probe.schema) { tenant in
            let closures: [Write] = [
                { try Probe.insert(1, $0) },
                { try $0.run("INSERT INTO promise (id, kept_by) VALUES (1, 2)") },
                { try Probe.insert(2, $0) },
            ]
            let results = await tenant.database.writeTogether(closures)
            for result in results { #expect(result.error as? StorageError == .foreignKeyViolation) }
            try await tenant.database.write { try Probe.insert(3, $0) }
            let stored = try await Probe.ids(tenant.database)
            #expect(stored == [3])
        }
    }

    @Test(arguments: Engine.all) func `never commits a closure that passed over a failed statement`(
        _ engine: Engine
    ) async throws {
        try await withTenant(engine, schema: Probe.schema) { tenant in
            let careless: Write = { connection in
                try Probe.insert(1, connection)
                try? Probe.insert(1, connection)
            }
            await #expect(throws: StorageError.self) { try await tenant.database.write(careless) }
            let careful: Write = { try Probe.insert(2, $0) }
            let results = await tenant.database.writeTogether([careless, careful])
            #expect(results[0].error is StorageError)
            let stored = try await Probe.ids(tenant.database)
            #expect(stored == [2])
        }
    }

    @Test(arguments: Engine.all) func `lets a closure try a part and go on without it`(_ engine: Engine)
        async throws
    {
        try await withTenant(engine, schema: Probe.schema) { tenant in
            try await tenant.database.write { connection in
                try Probe.insert(1, connection)
                do {
                    try connection.attempt {
                        try Probe.insert(2, connection)
                        try Probe.insert(1, connection)
                    }
                    Issue.record("the second row has the id of the first")
                } catch StorageError.uniqueViolation {}
                try connection.attempt { try Probe.insert(3, connection) }
            }
            let stored = try await Probe.ids(tenant.database)
            #expect(stored == [1, 3])
        }
    }

    @Test(arguments: Engine.all) func `refuses after it was closed, and stores what came before`(
        _ engine: Engine
    ) async throws {
        try await withGround(engine) { ground in
            let installation = try await ground.open(schema: Probe.schema)
            let tenant = try await installation.createTenant(name: "A")
            let results = await tenant.database.writeTogether(
                (1...5).map { id in { try Probe.insert(id, $0) } })
            #expect(results.allSatisfy { $0.error == nil })
            await installation.close()
            await #expect(throws: StorageError.unavailable) {
                try await tenant.database.write { try Probe.insert(6, $0) }
            }
            await #expect(throws: StorageError.unavailable) { try await Probe.ids(tenant.database) }
            let again = try await ground.open(schema: Probe.schema)
            let stored = try await Probe.ids(#require(try await again.tenant(slug: tenant.slug)).database)
            #expect(stored == Array(1...5))
            await again.close()
        }
    }
}
