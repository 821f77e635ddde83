import Campaigns
import Organisation
import StressCheck
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `A draft` {
    // ARCHITECTURE §5: another device goes on, and shows no earlier answer.
    @Test(arguments: Engine.all)
    func `shows its codes only to the session that gave them`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.openCampaign(people: 1)
            let phone = try await house.holder(1)
            try await house.save(try SampleAnswers.codes([4, 3, 2]), by: phone)
            #expect(try await house.form(phone).ownCodes.prefix(4) == [4, 3, 2, 0])

            let desk = try await house.holder(1)
            let seen = try await house.form(desk)
            #expect(seen.ownCodes.allSatisfy { $0 == 0 })
            #expect(seen.journey.answered.count == 3)
            #expect(seen.journey.next?.number == 4)
        }
    }

    @Test(arguments: Engine.all)
    func `given on another device keeps all answers and shows each device its own at most`(
        engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 1)
            let (phone, desk) = (try await house.holder(1), try await house.holder(1))
            try await house.save(try SampleAnswers.codes([4, 3]), by: phone)
            try await house.save(try SampleAnswers.codes([0, 1, 2]), by: desk)
            #expect(try await house.form(desk).ownCodes.prefix(3) == [0, 1, 2])
            #expect(try await house.form(phone).ownCodes.allSatisfy { $0 == 0 })
            try await house.send(by: desk)
            let batch = try await house.office.closeCampaign(id, as: house.clerk)
            let list = try await house.office.reviewList(batch, as: house.implementer)
            let sheet = try await house.office.examinee(list.examinees[0].sheet, as: house.implementer).sheet
            #expect(sheet.codes.prefix(4) == [4, 1, 2, 0])
        }
    }

    // S2-05, ARCHITECTURE §5: drafts are deleted at closing; a sent sheet leaves none either.
    @Test(arguments: Engine.all)
    func `is gone after sending and after closing`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 2)
            let (first, second) = (try await house.holder(1), try await house.holder(2))
            try await house.save(try SampleAnswers.codes([4]), by: first)
            try await house.save(try SampleAnswers.codes([4]), by: second)
            #expect(try await house.count("draft") == 2)
            try await house.send(by: first)
            #expect(try await house.count("draft") == 1)
            try await house.office.closeCampaign(id, as: house.clerk)
            #expect(try await house.count("draft") == 0)
            #expect(try await house.count("sheet") == 1)
        }
    }

    // S3-04: no role but the person's own link opens it; the table has no function for it.
    @Test(arguments: Engine.all)
    func `is never seen by staff before it is sent`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 2)
            let holder = try await house.holder(1)
            try await house.save(try SampleAnswers.codes([4]), by: holder)
            for who in [house.humanResources, house.clerk, house.implementer, house.administrator] {
                await #expect(throws: Denied.self) {
                    try await house.office.answerForm(holder.invitation, as: who, session: holder.session)
                }
            }
            let batch = try await house.office.closeCampaign(id, as: house.clerk)
            #expect(try await house.office.reviewList(batch, as: house.implementer).examinees.isEmpty)
        }
    }
}

extension TestOffice {
    func count(_ table: String) async throws -> Int {
        try await tenant.database.read { db in
            try db.row(SQL(unchecked: "SELECT count(*) FROM \(table)"))?.int(0) ?? 0
        }
    }
}
