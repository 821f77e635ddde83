import Organisation
import TestSupport
import Testing

@testable import Storage

@Suite struct `The audit` {
    private struct Mistake: Error {}
    private static let at = FixedClock().now

    private static func row(_ number: Int) -> AuditRow {
        AuditRow(
            at: at, actorKind: "account", actor: number, function: "result.view", objectKind: "sheet",
            object: 7,
            basis: "consent:12", purpose: "care", outcome: "read", request: "r1")
    }

    /// A tenant with this many rows, written in groups.
    private func withAudit(
        _ engine: Engine, rows: Int, _ work: (TenantHandle) async throws -> Void
    ) async throws {
        try await withTenant(engine, schema: Probe.schema) { tenant in
            for start in stride(from: 1, through: rows, by: 5) {
                _ = await tenant.database.writeTogether(
                    (start..<min(start + 5, rows + 1)).map { number in
                        { try Audit.append(Self.row(number), on: $0) }
                    })
            }
            try await work(tenant)
        }
    }

    /// What somebody can do who has the database but not the key.
    private func tamper(_ tenant: TenantHandle, _ statements: SQL...) async throws {
        try await tenant.database.write { connection in
            try connection.becomeOwner()
            if connection.dialect == .sqlite {
                try connection.run("DROP TRIGGER IF EXISTS audit_refuses_update")
                try connection.run("DROP TRIGGER IF EXISTS audit_refuses_delete")
            } else {
                try connection.run("ALTER TABLE audit DISABLE TRIGGER USER")
            }
            for statement in statements { try connection.run(statement) }
        }
    }

    @Test(arguments: Engine.all) func `of nothing, of a few and of many pages is intact`(_ engine: Engine)
        async throws
    {
        for rows in [0, 1, 23] {
            try await withAudit(engine, rows: rows) { tenant in
                for page in [1, 7, 23, 2000] {
                    let finding = try await Audit.verify(tenant.database, page: page)
                    #expect(finding == .intact(rows: rows))
                }
            }
        }
    }

    // AU: every column is under the chain.
    @Test(arguments: Engine.all) func `names the first row that was changed, whatever the column`(
        _ engine: Engine
    ) async throws {
        let changes: [SQL] = [
            "at = '2020-01-01T00:00:00.000Z'", "actor_kind = 'person'", "actor = 999", "actor = NULL",
            "function = 'result.list'", "object_kind = NULL", "object = 8", "basis = 'consent:13'",
            "purpose = 'law'",
            "outcome = 'denied'", "request = NULL", "request = ''", "mac = \([UInt8]([1]))",
        ]
        try await withAudit(engine, rows: 12) { tenant in
            for (change, number) in zip(changes, [5, 1, 12, 6, 2, 9, 3, 8, 4, 7, 10, 11, 5]) {
                let before = try await tenant.database.read { connection in
                    try connection.rows(
                        """
                        SELECT at, actor_kind, actor, function, object_kind, object, basis, purpose, outcome, request, mac
                        FROM audit WHERE seq = \(number)
                        """)[0].values
                }
                try await tamper(tenant, "UPDATE audit SET \(sql: change) WHERE seq = \(number)")
                let finding = try await Audit.verify(tenant.database, page: 5)
                #expect(finding == .changed(seq: number), "\(change.pieces)")
                try await tamper(
                    tenant,
                    """
                    UPDATE audit SET at = \(before[0]), actor_kind = \(before[1]), actor = \(before[2]),
                      function = \(before[3]), object_kind = \(before[4]), object = \(before[5]), basis = \(before[6]),
                      purpose = \(before[7]), outcome = \(before[8]), request = \(before[9]), mac = \(before[10])
                    WHERE seq = \(number)
                    """)
                let healed = try await Audit.verify(tenant.database)
                #expect(healed == .intact(rows: 12))
            }
        }
    }

    @Test(arguments: Engine.all) func `finds one flipped byte of a fingerprint`(_ engine: Engine) async throws
    {
        try await withAudit(engine, rows: 12) { tenant in
            let mac = try await tenant.database.read {
                try $0.rows("SELECT mac FROM audit WHERE seq = 8")[0].bytes(0)
            }
            var flipped = mac
            flipped[31] ^= 1
            try await tamper(tenant, "UPDATE audit SET mac = \(flipped) WHERE seq = 8")
            let finding = try await Audit.verify(tenant.database)
            #expect(finding == .changed(seq: 8))
        }
    }

    @Test(arguments: Engine.all, [1, 6, 11]) func `names the row that is missing`(
        _ engine: Engine, number: Int
    ) async throws {
        try await withAudit(engine, rows: 12) { tenant in
            try await tamper(tenant, "DELETE FROM audit WHERE seq = \(number)")
            for page in [1, 5, 2000] {
                let finding = try await Audit.verify(tenant.database, page: page)
                #expect(finding == .missing(seq: number))
            }
        }
    }

    @Test(arguments: Engine.all) func `finds a tail that was cut, with the head set back or not`(
        _ engine: Engine
    ) async throws {
        try await withAudit(engine, rows: 12) { tenant in
            try await tamper(tenant, "DELETE FROM audit WHERE seq > 9")
            for page in [3, 9, 2000] {
                let finding = try await Audit.verify(tenant.database, page: page)
                #expect(finding == .tailCut(seq: 10))
            }
            try await tamper(
                tenant, "UPDATE audit_head SET seq = 9, mac = (SELECT mac FROM audit WHERE seq = 9)")
            let finding = try await Audit.verify(tenant.database)
            #expect(finding == .headChanged)
        }
    }

    @Test(arguments: Engine.all) func `finds a row that was put in`(_ engine: Engine) async throws {
        for number in [0, -3, 13] {
            try await withAudit(engine, rows: 12) { tenant in
                try await tamper(
                    tenant,
                    """
                    INSERT INTO audit (seq, at, actor_kind, function, outcome, mac)
                    SELECT \(number), at, actor_kind, function, outcome, mac FROM audit WHERE seq = 12
                    """)
                let finding = try await Audit.verify(tenant.database, page: 4)
                #expect(finding == .inserted(seq: number))
            }
        }
    }

    @Test(arguments: Engine.all) func `cannot be changed or cut by a statement of the program`(
        _ engine: Engine
    ) async throws {
        try await withAudit(engine, rows: 2) { tenant in
            for statement in ["UPDATE audit SET actor = 1", "DELETE FROM audit"] as [SQL] {
                await #expect(throws: StorageError.checkViolation) {
                    try await tenant.database.write { try $0.run(statement) }
                }
            }
        }
    }

    @Test(arguments: Engine.all) func `holds no row of a closure that failed`(_ engine: Engine) async throws {
        try await withTenant(engine, schema: Probe.schema) { tenant in
            let results = await tenant.database.writeTogether(
                (1...30).map { number in
                    { connection in
                        let seq = try Audit.append(Self.row(number), on: connection)
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
                    try Audit.append(Self.row(1), on: connection)
                    throw Mistake()
                }
            }
            let still = try await Audit.verify(tenant.database)
            #expect(still == .intact(rows: 20))
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
                        _ = try await database.write { try Audit.append(Self.row(number), on: $0) }
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
                                at: Self.at, actorKind: "person", actor: 1, function: "f", basis: text,
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
        let head = try AuditHead.start.next(Self.row(3).fields, knownVault())
        #expect(
            head.mac.map { hexadecimal($0) }.joined()
                == "f0e5babf13a6b52625ec4a34f15a319288ac2b76b2c4995b9c6f2f156a3fd387")
    }
}
