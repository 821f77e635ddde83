import Campaigns
import Organisation
import StressCheck
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `The committee's record` {
    private static func record(_ day: Day, line: Int = 11) throws -> CommitteeRecord {
        var decided = try Criteria.example(.conversionTable, for: .bjsq57)
        try decided.setLine(line, rule: "a", variable: .b)
        return CommitteeRecord(day: day, attended: "産業医、労働者側委員3人", opinion: "妥当である", decided: decided)
    }

    // S4-12, L-08: its day is the hearing that opening needs; a second record leaves the first.
    @Test(arguments: Engine.all)
    func `is kept with its day, its lines and its words`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let (id, today) = (try await house.draftCampaign(people: 2), house.clock.now.day)
            for line in [10, 11] {
                try await house.office.recordCommittee(
                    try Self.record(today, line: line), at: id, as: house.clerk)
                house.clock.advance(seconds: 1)
            }
            let kept = try await house.office.criteriaRecord(of: id, as: house.clerk).record
            #expect(kept?.record == (try Self.record(today)) && kept?.author == house.accountOfClerk)
            let draft = try await house.office.campaign(id, as: house.clerk)
            #expect(draft.implementation.hearing == Hearing(kind: .committee, day: today))
            #expect(!draft.missing.contains(.committee))
            let rows = try await house.tenant.database.read { db in
                try db.rows("SELECT words FROM committee_record").map { try $0.bytes(0) }
            }
            #expect(rows.count == 2 && Set(rows.map(\.count)).count == 1)
            #expect(!rows.contains { String(decoding: $0, as: UTF8.self).contains("産業医") })
        }
    }

    // S4-12: no day to come, nobody absent, and lines that can be meant.
    @Test(arguments: Engine.all)
    func `is refused with a day to come, without attendance or with lines out of reach`(
        engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            let (id, today) = (try await house.draftCampaign(people: 2), house.clock.now.day)
            let good = try Self.record(today)
            await #expect(throws: Refusal.badField(.committeeDay)) {
                try await house.office.recordCommittee(
                    try Self.record(today.adding(days: 1)), at: id, as: house.clerk)
            }
            await #expect(throws: Refusal.badField(.value)) {
                try await house.office.recordCommittee(
                    CommitteeRecord(day: today, attended: "", opinion: "", decided: good.decided), at: id,
                    as: house.clerk)
            }
            await #expect(throws: CriteriaError.self) {
                try await house.office.recordCommittee(
                    try Self.record(today, line: 30), at: id, as: house.clerk)
            }
            await #expect(throws: Denied.self) {
                try await house.office.recordCommittee(good, at: id, as: house.humanResources)
            }
        }
    }

    // L-08, S4-12: after the opening the operation refuses, and the database itself refuses every way around.
    @Test(arguments: Engine.all)
    func `and the criteria stand still once the campaign is open`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.draftCampaign(people: 2)
            try await house.office.recordCommittee(
                try Self.record(house.clock.now.day), at: id, as: house.clerk)
            house.clock.advance(seconds: 1)
            try await house.prepare(id)
            let frozen = try await house.office.criteriaRecord(of: id, as: house.clerk)
            #expect(frozen.frozenBy == house.accountOfClerk)
            try await house.office.openCampaign(id, as: house.clerk)
            house.clock.advance(seconds: 1)
            await #expect(throws: Refusal.alreadyOpened) {
                try await house.office.recordCommittee(
                    try Self.record(house.clock.now.day), at: id, as: house.clerk)
            }
            let at = house.clock.now
            let ways: [SQL] = [
                "UPDATE frozen_criteria SET deciding = 'sono1'", "DELETE FROM frozen_criteria",
                "UPDATE committee_record SET deciding = 'sono1'", "DELETE FROM committee_record",
                "UPDATE hearing SET day = '2020-01-01'", "DELETE FROM hearing",
                """
                INSERT INTO hearing (implementation, kind, day, at, recorded_by)
                VALUES (\(id), 'committee', '2020-01-01', \(at), 1)
                """,
                """
                INSERT INTO committee_record
                  (id, implementation, turn, day, deciding, criteria, words, at, recorded_by)
                VALUES (1, \(id), 9, '2020-01-01', 'sono2', '', \([UInt8(1)]), \(at), 1)
                """,
            ]
            for way in ways {
                await #expect(throws: (any Error).self) {
                    try await house.tenant.database.write { db in try db.run(way) }
                }
            }
        }
    }
}
