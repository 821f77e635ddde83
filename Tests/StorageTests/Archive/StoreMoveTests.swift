import Foundation
import Organisation
import TestSupport
import Testing

@testable import Storage

@Suite struct `Moving house` {
    private static func move(_ rich: RichInstallation, to location: Location) -> StoreMove {
        StoreMove(
            from: rich.ground.location, to: location, clock: rich.made.house.clock.read,
            random: Randoms.system)
    }

    // RE-10, I4: two engines, both directions; counts, digests and every sealed value are equal.
    @Test(arguments: Engine.all, Engine.all)
    func `brings every row and every sealed value`(from: Engine, to: Engine) async throws {
        try await withRich(from) { rich in
            try await withGround(to) { target in
                let report = try await Self.move(rich, to: target.location).run(rich.kek)
                #expect(report.companies == 2 && report.rows > 200 && report.openedValues > 40)
                let before = try await rich.plainSums(at: rich.ground.location)
                let after = try await rich.plainSums(at: target.location)
                let same = before == after
                #expect(same)
                let moved = try await Installation.open(
                    at: target.location, kek: rich.kek, clock: rich.made.house.clock.read,
                    random: Randoms.system)
                let tenant = try #require(try await moved.tenant(slug: rich.tenant.slug))
                let finding = try await Audit.verify(tenant.database)
                let isWhole = if case .intact = finding { true } else { false }
                #expect(isWhole)
                // It lives: rows can be added, and the rules of the schema hold.
                try await tenant.database.write { db in
                    try db.run("DELETE FROM session")
                    _ = try db.record(
                        Question(
                            principal: .visitor, function: .pageOpen, place: .tenant,
                            at: Instant(milliseconds: 0), draw: { 1 }), nil, outcome: "done", request: 0)
                }
                await #expect(throws: StorageError.checkViolation) {
                    try await tenant.database.write { try $0.run("UPDATE sheet SET digest = answers") }
                }
                await moved.close()
            }
        }
    }

    // RE-10: keys and indexes are taken off for the loading, and all of them come back.
    @Test(arguments: Engine.all.filter { $0 == .postgres })
    func `leaves every key and index as a migration makes it`(engine: Engine) async throws {
        try await withRich(engine) { rich in
            try await withGround(engine) { target in
                _ = try await Self.move(rich, to: target.location).run(rich.kek)
                let before = try await Self.definitions(rich.tenant.id, in: rich.ground.location)
                let after = try await Self.definitions(rich.tenant.id, in: target.location)
                #expect(before.count > 200)
                #expect(before == after)
            }
        }
    }

    private static func definitions(_ tenant: TenantID, in location: Location) async throws -> [String] {
        let ground = Ground(location: location)
        let definitions = try await ground.withRaw(.tenant(tenant)) { database in
            try await database.read { db in
                try db.rows(
                    """
                    SELECT k.conname || ' ' || pg_get_constraintdef(k.oid) FROM pg_constraint k
                      JOIN pg_namespace n ON n.oid = k.connamespace WHERE n.nspname = current_schema()
                    UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = current_schema() ORDER BY 1
                    """
                ).map { try $0.text(0) }
            }
        }
        await ground.close()
        return definitions
    }

    /// What goes wrong after the copy, on one side or the other.
    enum Mishap: CaseIterable, Sendable {
        case rowChanged, rowGone, sealedSwapped, keyGone, sourceWritten

        func befall(_ tenant: TenantID, _ source: Ground, _ copy: Ground) async throws {
            let side = self == .sourceWritten ? source : copy
            let part: Ground.Part = self == .keyGone ? .keys : .tenant(tenant)
            try await side.withRaw(part) { database in
                try await database.write { db in
                    switch self {
                    case .rowChanged: try db.run("UPDATE outbox SET attempts = attempts + 1")
                    case .rowGone: try db.run("DELETE FROM outbox WHERE id = (SELECT min(id) FROM outbox)")
                    case .sealedSwapped:
                        let rows = try db.rows("SELECT id, identity FROM account ORDER BY id LIMIT 2")
                        for (row, other) in zip(rows, rows.reversed()) {
                            try db.run(
                                "UPDATE account SET identity = \(try other.bytes(1)) WHERE id = \(try row.int(0))"
                            )
                        }
                    case .keyGone: try db.run("DELETE FROM data_key WHERE name = 'contact'")
                    case .sourceWritten:
                        try db.run(
                            """
                            INSERT INTO workplace (id, name, created_at)
                            VALUES (99, 'x', '2026-01-01T00:00:00.000Z')
                            """)
                    }
                }
            }
        }
    }

    // RE-10: one difference, wherever it is, is found, and nothing is left in the target.
    @Test(arguments: Engine.all, Mishap.allCases)
    func `is given up when one thing differs`(from: Engine, mishap: Mishap) async throws {
        let to: Engine = from == .sqlite ? Engine.all.last ?? .sqlite : .sqlite
        try await withPlain(from) { rich in
            try await withGround(to) { target in
                var move = Self.move(rich, to: target.location)
                move.meanwhile = { try await mishap.befall(rich.tenant.id, $0, $1) }
                await #expect(throws: ArchiveError.self) { try await move.run(rich.kek) }
                try await target.location.requireEmpty()
                let scratch = try FileManager.default.contentsOfDirectory(atPath: target.folder.path)
                #expect(scratch == [])
                if mishap != .sourceWritten {
                    // The next try finds a clean place.
                    _ = try await Self.move(rich, to: target.location).run(rich.kek)
                }
            }
        }
    }

    // The machine stopped between the two renames: keys under their name, data not yet.
    @Test func `begins anew where it was broken off`() async throws {
        guard Engine.all.contains(.postgres) else { return }
        try await withPlain(.sqlite) { rich in
            try await withGround(.postgres) { target in
                guard case .postgres(let data, let keys) = target.location else { return }
                let move = Self.move(rich, to: target.location)
                _ = try await move.run(rich.kek)
                for name in try await MoveScratch.schemas(at: data) {
                    try await MoveScratch.administer(
                        data, ["ALTER SCHEMA \(name) RENAME TO \(MoveScratch.prefix)\(name)"])
                }
                #expect(try await MoveScratch.schemas(at: keys) == ["nagi_keys"])
                let report = try await move.run(rich.kek)
                #expect(report.companies == 2)
                await #expect(throws: ArchiveError.targetHasData) { try await move.run(rich.kek) }
            }
        }
    }

    @Test(arguments: Engine.all)
    func `is refused where data are, and they stay`(to: Engine) async throws {
        try await withPlain(.sqlite) { rich in
            try await withGround(to) { target in
                let there = try await target.open()
                let tenant = try await there.createTenant(name: "先客")
                await #expect(throws: ArchiveError.targetHasData) {
                    try await Self.move(rich, to: target.location).run(rich.kek)
                }
                #expect(try await there.tenants().map(\.id) == [tenant.id])
                #expect(try await there.tenant(slug: tenant.slug) != nil)
                await there.close()
            }
        }
    }

    // RE-07: a backup made on one engine becomes an installation on the other.
    @Test func `is how a backup goes into PostgreSQL`() async throws {
        guard Engine.all.contains(.postgres) else { return }
        try await withPlain(.sqlite) { rich in
            try await withGround(.postgres) { target in
                try await withFolder { folder in
                    let source = try await rich.backedUp(to: folder).source
                    let report = try await rich.restore(source).restore(
                        into: target.location, by: folder, rich.kek
                    ) { try await $0.settleAfterRestore() }
                    #expect(report.companies == 2)
                    let same =
                        try await rich.plainSums(at: target.location)
                        == rich.plainSums(at: rich.ground.location)
                    #expect(same)
                    await #expect(throws: ArchiveError.targetHasData) {
                        try await rich.restore(source).restore(into: target.location, by: folder, rich.kek) {
                            _ in 0
                        }
                    }
                }
            }
        }
    }
}
