import Organisation
import TestSupport
import Testing

@testable import Storage

@Suite struct `The audit` {
    private struct Mistake: Error {}

    @Test(arguments: Engine.all) func `of nothing, of a few and of many pages is intact`(_ engine: Engine)
        async throws
    {
        for rows in [0, 1, 23] {
            try await AuditSample.tenant(engine, rows: rows) { tenant in
                for page in [1, 7, 23, 2000] {
                    let finding = try await Audit.verify(tenant.database, page: page)
                    #expect(finding == .intact(rows: rows))
                }
            }
        }
    }

    @Test(arguments: Engine.all) func `cannot be changed or cut by a statement of the program`(
        _ engine: Engine
    ) async throws {
        try await AuditSample.tenant(engine, rows: 2) { tenant in
            for statement in ["UPDATE audit SET actor = 1", "DELETE FROM audit"] as [SQL] {
                await #expect(throws: StorageError.checkViolation) {
                    try await tenant.database.write { try $0.run(statement) }
                }
            }
        }
    }

    // RE-17: a row and what it tells about are one transaction.
    @Test(arguments: Engine.all) func `holds no row of a closure that failed`(_ engine: Engine) async throws {
        try await withTenant(engine, schema: Probe.schema) { tenant in
            let results = await tenant.database.writeTogether(
                (1...30).map { number in
                    { connection in
                        let seq = try Audit.append(AuditSample.row(number), on: connection)
                        if number % 3 == 0 { throw Mistake() }
                        return seq
                    }
                })
            let numbers = results.compactMap { try? $0.get() }
            #expect(numbers.sorted() == Array(1...20))
            let finding = try await Audit.verify(tenant.database)
            #expect(finding == .intact(rows: 20))
            // Alone in its group, too.
            await #expect(throws: Mistake.self) {
                try await tenant.database.write { connection in
                    try Audit.append(AuditSample.row(1), on: connection)
                    throw Mistake()
                }
            }
            let still = try await Audit.verify(tenant.database)
            #expect(still == .intact(rows: 20))
        }
    }

    // Rows travel to the table together; those of a part that was undone are not among them, the others are.
    @Test(arguments: Engine.all, [1, 70, 130]) func `holds the rows around a part that was undone`(
        _ engine: Engine, undone: Int
    ) async throws {
        try await withTenant(engine, schema: Probe.schema) { tenant in
            try await tenant.database.write { connection in
                try Audit.append(AuditSample.row(1), on: connection)
                try? connection.attempt {
                    for number in 1...undone { try Audit.append(AuditSample.row(number), on: connection) }
                    throw Mistake()
                }
                for number in 1...66 { try Audit.append(AuditSample.row(number), on: connection) }
            }
            let finding = try await Audit.verify(tenant.database)
            #expect(finding == .intact(rows: 67))
        }
    }

    @Test(arguments: Engine.all) func `is one chain when two programs write`(_ engine: Engine) async throws {
        try await withGround(engine) { ground in
            let one = try await ground.open(schema: Probe.schema)
            let tenant = try await one.createTenant(name: "A")
            let two = try await ground.open(schema: Probe.schema)
            let twin = try #require(try await two.tenant(slug: tenant.slug))
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 1...100 {
                    let database = number.isMultiple(of: 2) ? tenant.database : twin.database
                    group.addTask {
                        _ = try await database.write { try Audit.append(AuditSample.row(number), on: $0) }
                    }
                }
                try await group.waitForAll()
            }
            let finding = try await Audit.verify(tenant.database)
            #expect(finding == .intact(rows: 100))
            await two.close()
            await one.close()
        }
    }

    @Test(arguments: Engine.all) func `takes words and ids only`(_ engine: Engine) async throws {
        try await withTenant(engine, schema: Probe.schema) { tenant in
            for text in ["山田花子", "a b", "", "x@y.jp", String(repeating: "a", count: 65), "a\n"] {
                await #expect(throws: StorageError.self) {
                    try await tenant.database.write { connection in
                        try Audit.append(
                            AuditRow(
                                at: AuditSample.at, actorKind: "person", actor: 1, function: "f", basis: text,
                                outcome: "done"),
                            on: connection)
                    }
                }
            }
            let finding = try await Audit.verify(tenant.database)
            #expect(finding == .intact(rows: 0))
        }
    }

    @Test func `chains as described, so that another program can verify it`() throws {
        // Computed by another program from the description (tenant key of 32 bytes of 7).
        let head = try AuditHead.start.next(AuditSample.row(3).fields, knownVault())
        #expect(
            head.mac.map { hexadecimal($0) }.joined()
                == "f0e5babf13a6b52625ec4a34f15a319288ac2b76b2c4995b9c6f2f156a3fd387")
    }
}
