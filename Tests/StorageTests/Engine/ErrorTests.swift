import TestSupport
import Testing

@testable import Storage

@Suite struct `A refused statement` {
    @Test(arguments: Engine.all) func `is told by its kind on both engines`(_ engine: Engine) async throws {
        let cases: [(SQL, StorageError)] = [
            ("INSERT INTO probe (id) VALUES (1)", .uniqueViolation(table: "probe")),
            ("INSERT INTO probe (id, word) VALUES (2, 'taken')", .uniqueViolation(table: "probe")),
            ("INSERT INTO probe (id, parent) VALUES (2, 99)", .foreignKeyViolation),
            ("DELETE FROM probe WHERE id = 1", .foreignKeyViolation),
            ("INSERT INTO probe (id, is_on) VALUES (2, 2)", .checkViolation),
            ("INSERT INTO probe (id, at) VALUES (2, '2026-11-21T07:01:00Z')", .checkViolation),
            ("INSERT INTO probe (id, at) VALUES (2, '2026-11-21 07:01:00.000Z')", .checkViolation),
            ("INSERT INTO probe (id, day) VALUES (2, '2026-11-1')", .checkViolation),
            ("INSERT INTO note (id, text) VALUES (2, NULL)", .checkViolation),
            ("UPDATE note SET text = 'b'", .checkViolation),
            ("DELETE FROM note", .checkViolation),
        ]
        try await withTenant(engine, schema: Probe.schema) { tenant in
            try await tenant.database.write { connection in
                try connection.run("INSERT INTO probe (id, word) VALUES (1, 'taken')")
                try connection.run("INSERT INTO probe (id, parent) VALUES (10, 1)")
                try connection.run("INSERT INTO note (id, text) VALUES (1, 'a')")
            }
            for (sql, expected) in cases {
                await #expect(throws: expected, "\(sql.text)") {
                    try await tenant.database.write { try $0.run(sql) }
                }
            }
        }
    }

    @Test(arguments: Engine.all) func `never repeats a value`(_ engine: Engine) async throws {
        let secret = "himitsu-4711"
        let attempts: [SQL] = [
            "INSERT INTO probe (id, word) VALUES (2, \(secret))",
            "INSERT INTO probe (id, day) VALUES (2, \(secret))",
            "INSERT INTO probe (id, at) VALUES (\(4711), \(secret))",
            "SELECT no_such_column FROM probe WHERE word = \(secret)",
            "INSERT INTO probe (id, is_on) VALUES (2, \(4711))",
        ]
        try await withTenant(engine, schema: Probe.schema) { tenant in
            try await tenant.database.write { try Probe.insert(1, word: secret, $0) }
            for sql in attempts {
                let error = await #expect(throws: StorageError.self) {
                    try await tenant.database.write { try $0.run(sql) }
                }
                #expect(String(reflecting: error).contains("4711") == false)
                #expect(error?.description.contains("4711") == false)
            }
        }
    }

    @Test(arguments: Engine.all) func `is a fault when it does not fit the schema`(_ engine: Engine)
        async throws
    {
        try await withTenant(engine, schema: Probe.schema) { tenant in
            for sql in ["SELECT 1 FROM nowhere", "SELEC 1", "SELECT nothing FROM note"] as [SQL] {
                let error = await #expect(throws: StorageError.self) {
                    try await tenant.database.write { try $0.run(sql) }
                }
                #expect(error != .unavailable)
            }
        }
    }

    @Test(arguments: Engine.all) func `cannot write while it reads`(_ engine: Engine) async throws {
        try await withTenant(engine, schema: Probe.schema) { tenant in
            await #expect(throws: StorageError.unavailable) {
                try await tenant.database.read { try Probe.insert(1, $0) }
            }
        }
    }
}
