import Campaigns
import Foundation
import Organisation
import StressCheck
import TestSupport
import Testing

@testable import Operations
@testable import Storage
@testable import Web

// Done when 5, CR-01, CR-02
@Suite struct `A search of all bytes` {
    typealias Needle = (name: String, bytes: [UInt8])

    // S2-55: data, WAL, temporary files and logs, while the program runs and after it has stopped.
    @Test func `finds no answer, score, name, number or address in files and logs`() async throws {
        let needles = try await withWorld { world in
            let needles = try await Self.live(world)
            let files = try Haystack.files(below: world.ground.folder)
            #expect(
                Set(files.map(\.name)).isSuperset(of: [
                    "data.db", "data.db-wal", "keys.db", "installation.db",
                ]))
            let log = Haystack(name: "log", bytes: Data(world.log.all.joined(separator: "\n").utf8))
            Self.expectNone(of: needles, in: files + [log] + (try Haystack.openTemporaryFiles()))
            await world.offices.close()
            Self.expectNone(of: needles, in: try Haystack.files(below: world.ground.folder))
            return needles.count
        }
        #expect(needles > 300)
    }

    // CR-02: every column of every table, as a dump would hold it.
    @Test(arguments: Engine.all)
    func `finds none of it in a dump of every table`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            let needles = try await Self.live(world)
            Self.expectNone(of: needles, in: try await world.dump())
            let tables = try await world.company.tenant.database.read { try $0.tables() }
            let sealed: Set = [
                "person", "account", "draft", "sheet", "decision", "audit", "outbox", "session",
            ]
            #expect(sealed.isSubset(of: tables))
        }
    }

    // The positive control: the same search finds one plain row, whatever form it has.
    @Test(arguments: Engine.all)
    func `would find a plain row in each of these forms`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            let needles = try await Self.live(world)
            try await world.plant(needles.map(\.bytes))
            var places = try await world.dump()
            if engine == .sqlite { places += try Haystack.files(below: world.ground.folder) }
            for needle in needles {
                let finds = places.filter { $0.contains(needle.bytes) }
                #expect(finds.count >= (engine == .sqlite ? 2 : 1), "\(needle.name)")
            }
        }
    }

    private static func expectNone(of needles: [Needle], in places: [Haystack]) {
        for place in places {
            for needle in needles where place.contains(needle.bytes) {
                Issue.record("\(needle.name) lies in \(place.name)")
            }
        }
    }

    /// Lets the sentinel draft, read, print and be looked at, and says what must not lie about afterwards.
    private static func live(_ world: World) async throws -> [Needle] {
        let draft = try SampleAnswers.random(seed: 99)
        if let holder = world.people[.linkHolder] {
            try await world.company.save(try SampleAnswers.codes(draft), by: holder)
        }
        for caller in [Caller.linkHolder, .person, .clerk, .humanResources] {
            _ = try await world.crawl(caller, languages: ["ja"])
        }
        return try words(world) + (try numbers(world.sentinel.answers)) + (try codes(draft, "draft"))
    }

    private static func words(_ world: World) throws -> [Needle] {
        let sentinel = world.sentinel
        let staff = ["admin@example.jp", "管理 花子", "implementer 担当"]
        let people = ["髙﨑 社員2", "髙﨑 社員3", "p2@example.jp", "p3@example.jp"]
        // Words of the sealed records: none may stand open, whoever they are about.
        let records = [
            "\"decision\":", "\"simpleSum\":", "answerDigest", "rulesMet", "notNeeded", "cannotBeJudged",
            "高ストレス", World.secret,
        ]
        return try (sentinel.words + staff + people + records).flatMap { word in
            try PlainForms.text(word).map { ("\(word) \($0.key)", $0.value) }
        }
    }

    /// Answers and what is computed from them.
    private static func numbers(_ answers: [Int]) throws -> [Needle] {
        let instrument = try Instrument.load(.bjsq57)
        let score = try Scorer(RuleSet.standard(.bjsq57)).score(
            Answers(codes: answers.map(UInt8.init), in: instrument), sex: .female)
        let profile = try #require(score.profile)
        let json = zip(instrument.items, answers).prefix(20).map { "\"\($0.0.id.rawValue)\":\($0.1)" }
        return try codes(answers, "answers") + (try codes(profile.map(\.point), "points"))
            + (try codes(profile.map(\.raw), "raw values"))
            + [("answers as JSON", Array(json.joined(separator: ",").utf8))]
    }

    /// Whole, and the first and last twenty, lest a part lies somewhere alone.
    private static func codes(_ codes: [Int], _ name: String) throws -> [Needle] {
        let parts = [("whole", codes), ("first", Array(codes.prefix(15))), ("last", Array(codes.suffix(15)))]
        return try parts.flatMap { part, codes in
            try PlainForms.codes(codes).map { ("\(part) \(name) \($0.key)", $0.value) }
        }
    }
}

extension World {
    /// Every value of every table of the tenant and of the installation, one heap per database.
    func dump() async throws -> [Haystack] {
        let databases = [
            ("tenant", company.tenant.database), ("installation", offices.installation.database),
        ]
        var heaps: [Haystack] = []
        for (name, database) in databases {
            let bytes = try await database.read { db in
                var bytes: [UInt8] = []
                for table in try db.tables() {
                    for row in try db.rows(SQL(unchecked: "SELECT * FROM \(table)")) {
                        for value in row.values { bytes += value.plain + [0xFF] }
                    }
                }
                return bytes
            }
            heaps.append(Haystack(name: name, bytes: Data(bytes)))
        }
        return heaps
    }

    /// Rows written past the vault.
    func plant(_ contents: [[UInt8]]) async throws {
        try await company.tenant.database.write { db in
            try db.becomeOwner()
            let type: SQL = db.dialect == .sqlite ? "BLOB" : "bytea"
            try db.run("CREATE TABLE planted (content \(sql: type))")
            for content in contents { try db.run("INSERT INTO planted (content) VALUES (\(content))") }
            try db.becomeTenant()
        }
    }
}

extension SQLValue {
    fileprivate var plain: [UInt8] {
        switch self {
        case .null: []
        case .int(let number): Array("\(number)".utf8)
        case .text(let text): Array(text.utf8)
        case .bytes(let bytes): bytes
        }
    }
}
