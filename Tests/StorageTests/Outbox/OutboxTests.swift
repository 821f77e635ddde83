import Organisation
import TestSupport
import Testing

@testable import Storage

@Suite struct `The outbox` {
    private let clock = FixedClock()

    /// Enqueues items 1…count, due one second after the other.
    private func withItems(
        _ engine: Engine, _ count: Int, _ work: (Database) async throws -> Void
    ) async throws {
        let now = clock.now
        try await withTenant(engine, clock: clock, schema: Probe.schema) { tenant in
            try await tenant.database.write { connection in
                let audit = try Audit.append(
                    AuditRow(
                        at: now, actorKind: "system", actor: nil, function: "campaign.open", outcome: "done"),
                    on: connection)
                for id in (1...count).reversed() {
                    try Outbox.enqueue(
                        "invitation", id: id, subject: 100 + id, audit: audit,
                        due: now.adding(seconds: id - 1),
                        on: connection)
                }
            }
            try await work(tenant.database)
        }
    }

    private func claim(_ database: Database, _ limit: Int = 10, kinds: [String] = ["invitation"]) async throws
        -> [Outbox.Item]
    {
        let now = clock.now
        return try await database.write { connection in
            try Outbox.claim(limit, kinds: kinds, now: now, lease: 60, on: connection)
        }
    }

    @Test(arguments: Engine.all) func `gives what is due, oldest first, to one worker only`(_ engine: Engine)
        async throws
    {
        try await withItems(engine, 5) { database in
            clock.advance(seconds: 3)
            let first = try await claim(database, 3)
            #expect(first.map(\.id) == [1, 2, 3])
            #expect(first.map(\.subject) == [101, 102, 103])
            #expect(first.map(\.attempt) == [1, 1, 1])
            let second = try await claim(database)
            #expect(second.map(\.id) == [4])
            let other = try await claim(database, kinds: ["purge"])
            #expect(other == [])
        }
    }

    // RE-09
    @Test(arguments: Engine.all) func `gives an item again when its worker died`(_ engine: Engine)
        async throws
    {
        try await withItems(engine, 1) { database in
            _ = try await claim(database)
            clock.advance(seconds: 59)
            let early = try await claim(database)
            #expect(early == [])
            clock.advance(seconds: 1)
            let again = try await claim(database)
            #expect(again.map(\.attempt) == [2])
        }
    }

    @Test(arguments: Engine.all) func `is done once and for all`(_ engine: Engine) async throws {
        try await withItems(engine, 2) { database in
            clock.advance(seconds: 10)
            let items = try await claim(database)
            let now = clock.now
            try await database.write { connection in
                try Outbox.finish(items[0], now: now, on: connection)
                try Outbox.refuse(items[1], now: now, on: connection)
            }
            clock.advance(seconds: 1000)
            let late = clock.now
            try await database.write { try Outbox.finish(items[0], now: late, on: $0) }
            let left = try await claim(database)
            #expect(left == [])
            let rows = try await database.read {
                try $0.rows("SELECT done_at, refused_at FROM outbox ORDER BY id")
            }
            #expect(rows.map(\.values) == [[now.sqlValue, .null], [now.sqlValue, now.sqlValue]])
        }
    }

    @Test(arguments: Engine.all) func `waits longer after each failure, at most six hours`(_ engine: Engine)
        async throws
    {
        try await withItems(engine, 1) { database in
            for minutes in [1, 2, 4, 8] {
                let item = try #require(try await claim(database).first)
                let now = clock.now
                try await database.write {
                    try Outbox.giveBack(item, due: now.adding(seconds: Outbox.backOff(item.attempt)), on: $0)
                }
                clock.advance(seconds: minutes * 60 - 1)
                let early = try await claim(database)
                #expect(early == [])
                clock.advance(seconds: 1)
            }
        }
        #expect((1...40).map(Outbox.backOff).max() == 6 * 3600)
    }

    @Test(arguments: Engine.all) func `takes nothing back from a worker whose lease was taken over`(
        _ engine: Engine
    ) async throws {
        try await withItems(engine, 1) { database in
            let slow = try #require(try await claim(database).first)
            clock.advance(seconds: 60)
            let taken = try await claim(database)
            #expect(taken.count == 1)
            let now = clock.now
            try await database.write { try Outbox.giveBack(slow, due: now, on: $0) }
            clock.advance(seconds: 59)
            let held = try await claim(database)
            #expect(held == [])
        }
    }

    @Test(arguments: Engine.all) func `holds nothing whose cause was undone`(_ engine: Engine) async throws {
        struct Mistake: Error {}
        try await withItems(engine, 1) { database in
            let now = clock.now
            await #expect(throws: Mistake.self) {
                try await database.write { connection in
                    try Outbox.enqueue("invitation", id: 2, subject: 1, audit: 1, due: now, on: connection)
                    throw Mistake()
                }
            }
            let items = try await claim(database)
            #expect(items.map(\.id) == [1])
        }
    }
}
