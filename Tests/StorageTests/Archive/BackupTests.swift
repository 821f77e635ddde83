import Crypto
import Foundation
import Organisation
import TestSupport
import Testing

@testable import Storage

@Suite struct `A backup` {
    // RE-07: made on either engine, restored by one call, every value readable; what was destroyed stays so.
    @Test(arguments: Engine.all)
    func `is restored whole, and the program opens it`(engine: Engine) async throws {
        try await withRich(engine) { rich in
            try await withFolder { folder in
                let (source, made) = try await rich.backedUp(to: folder)
                #expect(made.companies == 2 && made.rows > 200)
                let target = folder.appending(path: "restored")
                let report = try await rich.restore(source).restore(into: target, rich.kek) {
                    try await $0.settleAfterRestore()
                }
                #expect(report.companies == 2 && report.rows == made.rows && report.hasKey)
                #expect(report.openedValues + report.erasedValues > 40)
                #expect(report.erasedValues > 0, "the shredded year is in the sample")
                let (before, after) = (
                    try await rich.plainSums(at: rich.ground.location),
                    try await rich.plainSums(at: .directory(target))
                )
                let same = before == after
                #expect(same && before.values.reduce(0) { $0 + $1.count } > 12)
                try await Self.expectWhole(target, rich)
                let left = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
                #expect(left == [made.folder.lastPathComponent, "restored"])
            }
        }
    }

    private static func expectWhole(_ target: URL, _ rich: RichInstallation) async throws {
        let again = try await Installation.open(
            at: .directory(target), kek: rich.kek, clock: rich.made.house.clock.read, random: Randoms.system)
        let names = try await again.tenants().map(\.name).sorted()
        #expect(names == ["凪テスト株式会社", "別の会社"])
        let departed = try await again.database.read { try $0.departures().map(\.id) }
        #expect(departed == [rich.left])
        let tenant = try #require(try await again.tenant(slug: rich.tenant.slug))
        let rows = try await tenant.database.read { db in
            (
                try db.row("SELECT count(*) FROM sheet")?.int(0),
                try db.row("SELECT count(*) FROM release")?.int(0),
                try db.row("SELECT count(*) FROM session")?.int(0)
            )
        }
        #expect(rows.0 == 4 && rows.1 == 1 && rows.2 == 0)
        // The triggers are back: a sent sheet cannot be changed.
        await #expect(throws: StorageError.checkViolation) {
            try await tenant.database.write { try $0.run("UPDATE sheet SET digest = answers") }
        }
        await #expect(throws: StorageError.foreignKeyViolation) {
            try await tenant.database.write {
                try $0.run(
                    """
                    INSERT INTO leaving (person, last_day, at)
                    VALUES (1, '2026-01-01', '2026-01-01T00:00:00.000Z')
                    """)
            }
        }
        await again.close()
    }

    // RE-07: beside people who write; what it holds is one moment.
    @Test(arguments: Engine.all)
    func `is made while others write, and is whole`(engine: Engine) async throws {
        try await withPlain(engine) { rich in
            try await withFolder { folder in
                let tenant = rich.tenant
                let writing = Task {
                    var count = 0
                    while !Task.isCancelled {
                        try await tenant.database.write { db in
                            for _ in 0..<20 {
                                try Audit.append(
                                    AuditRow(
                                        at: Instant(milliseconds: 0), actorKind: "visitor", actor: 0,
                                        function: "page.open", outcome: "done"), on: db)
                            }
                        }
                        count += 20
                    }
                    return count
                }
                var sources: [RestoreSource] = []
                for _ in 0..<3 {
                    sources.append(try await rich.backedUp(to: folder).source)
                    rich.made.house.clock.advance(seconds: 60)
                }
                writing.cancel()
                #expect(try await writing.value > 0)
                for source in sources {
                    let report = try await rich.restore(source).verify(below: folder, rich.kek)
                    #expect(report.hasKey)
                }
            }
        }
    }

    @Test func `holds nothing readable and is readable by its owner alone`() async throws {
        try await withRich(.sqlite) { rich in
            try await withFolder { folder in
                let made = try await rich.backedUp(to: folder).report.folder
                let names = try FileManager.default.contentsOfDirectory(atPath: made.path).sorted()
                #expect(names == ["data.nagi", "keys.nagi", "manifest.json"])
                for name in names {
                    let bytes = try Data(contentsOf: made.appending(path: name))
                    for word in ["凪テスト", "example.jp", "invitation", "answers:"] {
                        #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word) in \(name)")
                    }
                }
                let mode =
                    try FileManager.default.attributesOfItem(atPath: made.path)[.posixPermissions] as? Int
                #expect(mode == 0o700)
            }
        }
    }

    // Without the KEK the files and tables are proved, and the report says that the rest was not.
    @Test func `can be looked at without the key, which is said`() async throws {
        try await withPlain(.sqlite) { rich in
            try await withFolder { folder in
                let (source, made) = try await rich.backedUp(to: folder)
                let report = try await rich.restore(source).verify(below: folder, nil)
                #expect(report.rows == made.rows && !report.hasKey && report.openedValues == 0)
            }
        }
    }
}

@Suite struct `The list of sealed columns` {
    // RE-07: what the sample and the move open is everything that is sealed.
    @Test func `knows every column that holds a sealed value`() async throws {
        try await withRich(.sqlite) { rich in
            let tenantColumns = try await Self.sealedColumns(rich.tenant.database)
            let ownColumns = try await Self.sealedColumns(rich.installation.database)
            let known = Set(SealedColumn.all.map { "\($0.table).\($0.column)" })
            let found = tenantColumns.union(ownColumns)
            // Images of roster rows hold the sealed values of others, and go when the time to undo is over.
            #expect(found.subtracting(known) == [])
            #expect(known.subtracting(found) == [], "nothing of these is in the sample")
        }
    }

    @Test func `gives a sample of any size, each value once`() async throws {
        try await withRich(.sqlite) { rich in
            for wanted in [0, 1, 10, 1000] {
                let (all, sample) = try await rich.tenant.database.read { db in
                    var count = 0
                    try db.eachSealed { _ in count += 1 }
                    let chance = Chance(bytes: Randoms.system)
                    return (count, try db.sampleSealed(wanted) { chance.id() })
                }
                #expect(sample.count == min(wanted, all))
                #expect(
                    Set(sample.map { "\($0.column.table) \($0.column.column) \($0.row)" }).count
                        == sample.count)
            }
        }
    }

    /// Columns with a value that begins like a sealed one, with the id of a key that is known here.
    private static func sealedColumns(_ database: Database) async throws -> Set<String> {
        try await database.read { db in
            let ids = Set(try db.sealingKeys().names.keys)
            var found: Set<String> = []
            for table in try db.tableShapes() {
                try db.eachRow(of: table) { row in
                    for (column, value) in zip(table.columns, row) {
                        guard case .bytes(let bytes) = value, bytes.count > 9, bytes[0] == 1 else { continue }
                        if ids.contains(Array(bytes[1..<9])) { found.insert("\(table.name).\(column)") }
                    }
                }
            }
            return found
        }
    }
}
