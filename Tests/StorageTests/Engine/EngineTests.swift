import Organisation
import TestSupport
import Testing

@testable import Storage

@Suite struct `The two engines` {
    @Test func `are both at hand, by make test`() {
        #expect(
            Engine.postgresAddress != nil,
            "NAGI_TEST_POSTGRES is not set: run `make test`, or `scripts/with-postgres swift test`")
    }

    @Test(arguments: Engine.all) func `give every kind of value back`(_ engine: Engine) async throws {
        let at = try #require(Instant(text: "2026-11-21T07:01:00.123Z"))
        let day = try #require(Day(text: "2024-02-29"))
        let word = "髙橋﨑 ''; DROP TABLE probe; --\u{1F600}"
        let content: [UInt8] = Array(0...255) + [0, 0x5C, 0x78]
        let row = try await withTenant(engine, schema: Probe.schema) { tenant in
            try await tenant.database.write { connection in
                try connection.run(
                    """
                    INSERT INTO probe (id, word, content, is_on, at, day)
                    VALUES (\(Int(1) << 52), \(word), \(content), \(true), \(at), \(day))
                    """)
                #expect(connection.changes == 1)
            }
            return try await tenant.database.read { connection in
                try connection.row("SELECT id, word, content, is_on, at, day, parent FROM probe")
            }
        }
        let found = try #require(row)
        #expect(try found.id(0, PersonID.self) == PersonID(rawValue: 1 << 52))
        #expect(try found.text(1) == word)
        #expect(try found.bytes(2) == content)
        #expect(try found.bool(3))
        #expect(try found.instant(4) == at)
        #expect(try found.day(5) == day)
        #expect(try found.optionalInt(6) == nil)
    }

    @Test(arguments: Engine.all) func `keep an empty text and empty bytes apart from nothing`(
        _ engine: Engine
    ) async throws {
        let row = try await withTenant(engine, schema: Probe.schema) { tenant in
            try await tenant.database.write { connection in
                try connection.run("INSERT INTO probe (id, word, content) VALUES (\(1), \(""), \([UInt8]()))")
            }
            return try await tenant.database.read { try $0.row("SELECT word, content, is_on FROM probe") }
        }
        #expect(try row?.optionalText(0) == "")
        #expect(try row?.optionalBytes(1) == [])
        #expect(try row?.optionalBool(2) == nil)
    }

    @Test(arguments: Engine.all) func `count and sum to whole numbers and compare text by code point`(
        _ engine: Engine
    ) async throws {
        let (sums, words) = try await withTenant(engine, schema: Probe.schema) { tenant in
            try await tenant.database.write { connection in
                for (id, word) in ["b", "B", "あ", "a", "ｱ", "_"].enumerated() {
                    try Probe.insert(id, word: word, connection)
                }
                try connection.run("UPDATE probe SET parent = \(0) WHERE id IN \(list: [1, 2, 3])")
                #expect(connection.changes == 3)
            }
            return try await tenant.database.read { connection in
                (
                    try connection.row("SELECT count(*), sum(id), max(word) FROM probe"),
                    try connection.rows("SELECT word FROM probe ORDER BY word").map { try $0.text(0) }
                )
            }
        }
        #expect(sums?.values == [.int(6), .int(15), .text("ｱ")])
        #expect(words == ["B", "_", "a", "b", "あ", "ｱ"])
    }

    @Test(arguments: Engine.all) func `refuse a NUL in text instead of cutting it`(_ engine: Engine)
        async throws
    {
        try await withTenant(engine, schema: Probe.schema) { tenant in
            await #expect(throws: StorageError.self) {
                try await tenant.database.write { try Probe.insert(1, word: "a\0b", $0) }
            }
            let stored = try await Probe.ids(tenant.database)
            #expect(stored == [])
        }
    }

    @Test(arguments: Engine.all) func `bind null where a number was bound before`(_ engine: Engine)
        async throws
    {
        try await withTenant(engine, schema: Probe.schema) { tenant in
            for (id, isOn) in [(1, true), (2, nil), (3, false)] as [(Int, Bool?)] {
                try await tenant.database.write { connection in
                    try connection.run("INSERT INTO probe (id, is_on) VALUES (\(id), \(isOn))")
                }
            }
            let on = try await tenant.database.read { connection in
                try connection.rows("SELECT id FROM probe WHERE is_on IS NOT NULL AND is_on = \(true)").map {
                    try $0.int(0)
                }
            }
            #expect(on == [1])
        }
    }
}
