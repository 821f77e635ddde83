import Organisation
import TestSupport
import Testing

@testable import Storage

@Suite struct `Headcounts` {
    private static let today = Day(daysSince1970: 20_778)

    private static func record(
        _ number: Int, hired: Int, left: Int? = nil, _ change: (inout EmploymentFacts) -> Void = { _ in }
    ) -> PersonRecord {
        var facts = EmploymentFacts()
        facts.hired = today.adding(days: hired)
        facts.left = left.map(today.adding(days:))
        change(&facts)
        return PersonRecord(
            id: PersonID(rawValue: number),
            identity: PersonIdentity(
                number: "\(number)", name: "人", kana: "", mail: "", sex: .male, birthDate: nil, language: .ja),
            workplace: CompanyRows.workplace, department: CompanyRows.sales, facts: facts)
    }

    private func write(_ records: [PersonRecord], _ rows: CompanyRows) async throws {
        let permit = rows.permit(.rosterImport)
        try await rows.tenant.database.write { db in
            try db.run("UPDATE employment SET from_day = '2200-01-01'")
            var change = RosterChange()
            change.added = records
            let roster = try db.loadRoster(on: permit.at.day)
            _ = try db.moveRosterVersion(from: roster.version)
            _ = try db.write(
                change, kind: .file, digest: [1], counts: .init(), over: roster, under: permit)
        }
    }

    private func count(_ day: Int, _ rows: CompanyRows) async throws -> Headcount? {
        let day = Self.today.adding(days: day)
        return try await rows.tenant.database.read { try $0.legalHeadcounts(on: day)[CompanyRows.workplace] }
    }

    // L-25: any past day, the first and the last day of employment included.
    @Test(arguments: Engine.all)
    func `are those of the day`(engine: Engine) async throws {
        try await withRows(engine) { rows in
            let people = [
                Self.record(201, hired: -100), Self.record(202, hired: -50, left: -10),
                Self.record(203, hired: 20),
            ]
            try await write(people, rows)
            let expected = [(-101, nil), (-100, 1), (-51, 1), (-50, 2), (-10, 2), (-9, 1), (19, 1), (20, 2)]
            for (day, people) in expected {
                #expect(try await count(day, rows)?.everybody == people, "day \(day)")
            }
        }
    }

    // L-27: part-time under three quarters, short terms and the dispatched enter the threshold only.
    @Test(arguments: Engine.all)
    func `tell the threshold from the report`(engine: Engine) async throws {
        try await withRows(engine) { rows in
            let people = [
                Self.record(201, hired: -900), Self.record(202, hired: -900) { $0.hoursRatio = 7_500 },
                Self.record(203, hired: -900) { $0.hoursRatio = 7_499 },
                Self.record(204, hired: -900) { $0.contract = Contract(kind: .dispatched, name: "派遣") },
                Self.record(205, hired: -900) { $0.dispatchedFrom = "人材会社" },
                Self.record(206, hired: -10) { $0.contractEnd = Self.today.adding(days: 100) },
                Self.record(207, hired: -900) { $0.contractEnd = Self.today.adding(days: 100) },
                Self.record(208, hired: -900) { $0.contract = Contract(kind: .officer, name: "取締役") },
                Self.record(209, hired: -900) { $0.contract = Contract(kind: .contractor, name: "業務委託") },
                Self.record(210, hired: -900) { $0.absence = Absence(from: Self.today, to: nil) },
            ]
            try await write(people, rows)
            let found = try #require(try await count(0, rows))
            #expect(found.everybody == 10 && found.forThreshold == 8 && found.forReport == 4)
        }
    }

    // What was true on a past day stays true when facts change.
    @Test(arguments: Engine.all)
    func `of the past do not change with the present`(engine: Engine) async throws {
        try await withRows(engine) { rows in
            try await write([Self.record(201, hired: -900) { $0.hoursRatio = 5_000 }], rows)
            let before = try #require(try await count(0, rows))
            rows.clock.advance(seconds: 10 * 86_400)
            let permit = rows.permit(.rosterImport)
            try await rows.tenant.database.write { db in
                let roster = try db.loadRoster(on: permit.at.day)
                let old = try #require(roster[PersonID(rawValue: 201)])
                var new = old
                new.facts.hoursRatio = nil
                var change = RosterChange()
                change.changed = [.init(old: old, new: new)]
                _ = try db.write(
                    change, kind: .file, digest: [2], counts: .init(), over: roster, under: permit)
            }
            #expect(before.forReport == 0)
            #expect(try await count(0, rows) == before)
            #expect(try await count(10, rows)?.forReport == 1)
        }
    }
}
