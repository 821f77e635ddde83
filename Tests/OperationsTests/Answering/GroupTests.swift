import Campaigns
import Organisation
import StressCheck
import TestSupport
import Testing

@testable import Operations
@testable import Storage

/// Answers that are stored by one commit were looked up together before it.
@Suite struct `Answers of one commit` {
    private typealias Work = @Sendable () async throws -> Void

    /// Queues the works in their order while the writer is held; nil for those that went well.
    private func together(_ house: TestOffice, _ works: [Work]) async throws -> [(any Error)?] {
        let (database, gate) = (house.office.tenant.database, Gate())
        let holding = Task { try await database.write { _ in gate.pass() } }
        await gate.waitForArrival()
        let commits = database.writerFigures.commits
        var tasks: [Task<Void, any Error>] = []
        for (index, work) in works.enumerated() {
            tasks.append(Task { try await work() })
            while database.writerFigures.queued < index + 1 { await Task.yield() }
        }
        gate.open()
        try await holding.value
        var errors: [(any Error)?] = []
        for task in tasks {
            do {
                try await task.value
                errors.append(nil)
            } catch { errors.append(error) }
        }
        // The closure that held the writer, and all others together.
        #expect(database.writerFigures.commits == commits + 2)
        return errors
    }

    // S2-06, FI-07
    @Test(arguments: Engine.all)
    func `keep what two browsers of one person save at the same moment`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.openCampaign(people: 2)
            let (phone, desk) = (try await house.holder(1), try await house.holder(1))
            let other = try await house.holder(2)
            let errors = try await together(
                house,
                [
                    { try await house.save(try SampleAnswers.codes([1]), by: phone) },
                    { try await house.save(try SampleAnswers.codes([4, 4]), by: other) },
                    { try await house.save([ItemID(rawValue: "A2"): 3], by: desk) },
                ])
            #expect(errors.allSatisfy { $0 == nil })
            let kept = try await house.form(phone).journey.answered.map(\.rawValue).sorted()
            #expect(kept == ["A1", "A2"])
        }
    }

    // S2-06
    @Test(arguments: Engine.all)
    func `send what was saved a moment before`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 2)
            let (first, second) = (try await house.holder(1), try await house.holder(2))
            try await house.save([ItemID(rawValue: "A3"): 2], by: second)
            let errors = try await together(
                house,
                [
                    { try await house.save([ItemID(rawValue: "A5"): 2], by: first) },
                    { try await house.send([ItemID(rawValue: "A4"): 4], by: second) },
                    { try await house.send([ItemID(rawValue: "A6"): 4], by: first) },
                    { try await house.send(by: second) },
                ])
            #expect(errors.allSatisfy { $0 == nil })
            let batch = try await house.office.closeCampaign(id, as: house.clerk)
            var sheets: Set<[UInt8]> = []
            for examinee in try await house.office.reviewList(batch, as: house.implementer).examinees {
                let sheet = try await house.office.examinee(examinee.sheet, as: house.implementer).sheet
                sheets.insert(Array(sheet.codes.prefix(7)))
            }
            #expect(sheets == [[0, 0, 0, 0, 2, 4, 0], [0, 0, 2, 4, 0, 0, 0]])
            let drafts = try await house.office.tenant.database.read { try $0.rows("SELECT 1 FROM draft") }
            #expect(drafts.isEmpty)
        }
    }

    // S2-05: what was true when the group was looked up is true no longer.
    @Test(arguments: Engine.all)
    func `are refused behind a closing, and kept before it`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 3)
            let holders = [try await house.holder(1), try await house.holder(2), try await house.holder(3)]
            let answers = try SampleCompany.answers(high: false)
            let errors = try await together(
                house,
                [
                    { try await house.send(answers, by: holders[0]) },
                    { try await house.office.closeCampaign(id, as: house.clerk) },
                    { try await house.send(answers, by: holders[1]) },
                    { try await house.save([ItemID(rawValue: "A1"): 1], by: holders[2]) },
                ])
            #expect(errors[0] == nil && errors[1] == nil)
            #expect(errors[2] as? Refusal == .notAnswering(.closed))
            #expect(errors[3] as? Refusal == .notAnswering(.closed))
            #expect(try await house.office.campaign(id, as: house.clerk).answered == 1)
        }
    }

    // S2-06
    @Test(arguments: Engine.all)
    func `of fifteen are all kept when one of them is refused`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 14)
            var holders: [Respondent] = []
            for n in 1...14 { holders.append(try await house.holder(n)) }
            let (answers, others) = (
                try SampleCompany.answers(high: true), try SampleCompany.answers(high: false)
            )
            let again = holders[3]
            let works = holders.map { holder -> Work in { try await house.send(answers, by: holder) } }
            let errors = try await together(house, works + [{ try await house.send(others, by: again) }])
            #expect(errors.dropLast().allSatisfy { $0 == nil })
            #expect(errors.last as? Refusal == .alreadySent)
            #expect(try await house.office.campaign(id, as: house.clerk).answered == 14)
        }
    }
}
