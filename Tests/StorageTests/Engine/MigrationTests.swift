import Organisation
import TestSupport
import Testing

@testable import Storage

@Suite struct `A migration` {
    private static let one = Migration(
        id: "1", statements: ["CREATE TABLE one (id {int} NOT NULL PRIMARY KEY)"])
    private static let two = Migration(
        id: "2",
        statements: ["CREATE TABLE two (id {int} NOT NULL PRIMARY KEY)", "INSERT INTO two (id) VALUES (1)"])
    private static let twoAltered = Migration(
        id: "2",
        statements: ["CREATE TABLE two (id {int} NOT NULL PRIMARY KEY)", "INSERT INTO two (id) VALUES (2)"])
    private let now = FixedClock().now

    private func migrate(_ tenant: TenantHandle, _ more: Migration...) async throws {
        try await Migrator(migrations: Probe.schema + more).run(on: tenant.database, at: now)
    }

    private func recorded(_ tenant: TenantHandle) async throws -> [String] {
        try await tenant.database.read { connection in
            try connection.rows("SELECT id FROM migration ORDER BY position").dropFirst(Probe.schema.count)
                .map {
                    try $0.text(0)
                }
        }
    }

    @Test(arguments: Engine.all) func `runs once, in order, and a later one follows`(_ engine: Engine)
        async throws
    {
        try await withTenant(engine, schema: Probe.schema) { tenant in
            try await migrate(tenant, Self.one)
            try await migrate(tenant, Self.one, Self.two)
            try await migrate(tenant, Self.one, Self.two)
            let ids = try await recorded(tenant)
            #expect(ids == ["1", "2"])
            let count = try await tenant.database.read { try $0.value("SELECT count(*) FROM two") }
            #expect(count == .int(1))
        }
    }

    @Test(arguments: Engine.all) func `that was altered is refused`(_ engine: Engine) async throws {
        try await withTenant(engine, schema: Probe.schema) { tenant in
            try await migrate(tenant, Self.one, Self.two)
            await #expect(throws: MigrationError.altered(id: "2")) {
                try await migrate(tenant, Self.one, Self.twoAltered)
            }
            await #expect(throws: MigrationError.altered(id: "2")) {
                try await migrate(tenant, Self.two, Self.one)
            }
        }
    }

    // RE-10
    @Test(arguments: Engine.all) func `of a newer release is refused`(_ engine: Engine) async throws {
        try await withTenant(engine, schema: Probe.schema) { tenant in
            try await migrate(tenant, Self.one, Self.two)
            await #expect(throws: MigrationError.newer(id: "2")) { try await migrate(tenant, Self.one) }
        }
    }

    @Test(arguments: Engine.all) func `that fails half-way leaves nothing`(_ engine: Engine) async throws {
        let broken = Migration(
            id: "3",
            statements: [
                "CREATE TABLE three (id {int} NOT NULL PRIMARY KEY)", "INSERT INTO nowhere VALUES (1)",
            ])
        try await withTenant(engine, schema: Probe.schema) { tenant in
            await #expect(throws: StorageError.self) { try await migrate(tenant, Self.one, broken) }
            let ids = try await recorded(tenant)
            #expect(ids == ["1"])
            await #expect(throws: StorageError.self) {
                try await tenant.database.read { try $0.rows("SELECT id FROM three") }
            }
        }
    }

    @Test(arguments: Engine.all) func `cannot be rewritten in the record`(_ engine: Engine) async throws {
        try await withTenant(engine, schema: Probe.schema) { tenant in
            await #expect(throws: StorageError.checkViolation) {
                try await tenant.database.write { try $0.run("UPDATE migration SET digest = ''") }
            }
        }
    }

    @Test func `with another layout of the same words has the same digest`() {
        let spread = Migration(id: "1", statements: ["CREATE  TABLE one\n  (id {int} NOT NULL\tPRIMARY KEY)"])
        #expect(spread.digest == Self.one.digest)
        #expect(Self.two.digest != Self.twoAltered.digest)
    }

    @Test func `with an unknown type word does not render`() {
        for text in ["{real}", "{bool}", "{int(a)}", "{", "{}"] {
            for dialect in Dialect.allCases {
                #expect(throws: StorageFault.self) { try SchemaStatement.template(text).texts(dialect) }
            }
        }
    }

    @Test func `says every type on both engines`() throws {
        let statement: SchemaStatement = "CREATE TABLE t (a {int}, b {text}, c {bytes}, d {bool(d)} NOT NULL)"
        #expect(
            try statement.texts(.sqlite) == [
                "CREATE TABLE t (a INTEGER, b TEXT, c BLOB, d INTEGER CHECK (d IN (0, 1)) NOT NULL) STRICT"
            ])
        #expect(
            try statement.texts(.postgres) == [
                #"CREATE TABLE t (a bigint, b text COLLATE "C", c bytea, d smallint CHECK (d IN (0, 1)) NOT NULL)"#
            ])
    }
}
