import Campaigns
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `Deliveries to the implementer's side` {
    private static var late: DeliverablePlan {
        var plan = DeliverablePlan.standard
        plan[.rawScores] = DeliverablePlan.Entry(.release, .paper)
        plan[.needRecord] = DeliverablePlan.Entry(.review, .both)
        return plan
    }

    // S4-05, S4-21: chosen in the draft, frozen by the opening in the database too, taken over by next year's copy.
    @Test(arguments: Engine.all)
    func `are planned in the draft, frozen at the opening and copied`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let first = try await house.openCampaign(people: 2)
            await #expect(throws: Refusal.alreadyOpened) {
                try await house.office.setDeliverables(Self.late, at: first, as: house.clerk)
            }
            let today = house.clock.now.day
            let place = try #require(try await house.office.workplaces(as: house.clerk).first)
            let draft = try await house.office.draftCampaign(
                name: "次の年", at: place.id, firstDay: today, lastDay: today.adding(days: 30), headcount: 300,
                contacts: SampleCompany.contacts, as: house.clerk)
            await #expect(throws: Denied.self) {
                try await house.office.setDeliverables(Self.late, at: draft, as: house.humanResources)
            }
            try await house.office.setDeliverables(Self.late, at: draft, as: house.clerk)
            try await house.prepare(draft)
            try await house.office.openCampaign(draft, as: house.clerk)
            let list = try await house.office.deliveryChecklist(at: draft, as: house.clerk)
            #expect(list.implementation.deliverables == Self.late && list.batches.isEmpty)
            await #expect(throws: (any Error).self) {
                try await house.tenant.database.write {
                    try $0.run(
                        """
                        INSERT INTO deliverable_plan (implementation, turn, item, moment, way, at, set_by)
                        VALUES (\(draft), 9, 'rawScores', 'closing', 'both', \(house.clock.now), 1)
                        """)
                }
            }
            let copy = try await house.office.draftCampaign(
                copying: draft, name: "その次", firstDay: today, lastDay: today.adding(days: 30), headcount: 300,
                as: house.clerk)
            let taken = try await house.tenant.database.read { try $0.implementation(copy.id).deliverables }
            #expect(taken == Self.late)
        }
    }

    // S4-19, S4-20, S4-31: nothing leaves ahead of the plan; each line says when, by whom, and how long it took.
    @Test(arguments: Engine.all)
    func `leave by the plan, with name and clock`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.openCampaign(people: 3)
            let today = house.clock.now.day
            let place = try #require(try await house.office.workplaces(as: house.clerk).first)
            let id = try await house.office.draftCampaign(
                name: "次の年", at: place.id, firstDay: today, lastDay: today.adding(days: 30), headcount: 300,
                contacts: SampleCompany.contacts, as: house.clerk)
            try await house.office.setDeliverables(Self.late, at: id, as: house.clerk)
            try await house.prepare(id)
            try await house.office.openCampaign(id, as: house.clerk)
            try await house.deliver()
            for n in 1...3 { try await house.answer(n, high: n == 2) }
            let batch = try await house.office.closeCampaign(id, as: house.clerk)
            await #expect(throws: DeliverableRefusal.tooEarly(.review)) {
                _ = try await house.office.needRecordForm(of: batch, as: house.implementer)
            }
            await #expect(throws: DeliverableRefusal.tooEarly(.release)) {
                _ = try await house.office.rawScores(of: batch, as: .paper, for: house.clerk)
            }
            await #expect(throws: DeliverableRefusal.tooEarly(.release)) {
                try await house.office.noteHandOver(.rawScores, of: batch, as: house.clerk)
            }
            house.clock.advance(seconds: 720)
            try await house.review(batch)
            _ = try await house.office.needRecordForm(of: batch, as: house.implementer)
            try await house.office.releaseResults(of: batch, as: house.implementer)
            house.clock.advance(seconds: 3_600)
            try await house.office.noteHandOver(.rawScores, of: batch, as: house.clerk)
            house.clock.advance(seconds: 30)
            _ = try await house.office.rawScores(of: batch, as: .workbook, for: house.clerk)
            let list = try await house.office.deliveryChecklist(at: id, as: house.implementer)
            #expect(list.recipient == .implementers && list.recipients == ["implementer 担当"])
            let lines = try #require(list.batches.first?.lines)
            #expect(lines.map(\.item) == Deliverable.allCases)
            #expect(lines[0].first?.kind == .paper && lines[0].first?.by == house.accountOfImplementer)
            #expect(lines[0].minutes(at: list.now) == 12)
            #expect(lines[1].notes.map(\.kind) == [.handed, .data] && lines[1].minutes(at: list.now) == 72)
            #expect(lines[2].first == nil && lines[2].readyAt != nil && lines[2].minutes(at: list.now) == 72)
            await #expect(throws: Denied.self) {
                _ = try await house.office.deliveryChecklist(at: id, as: house.humanResources)
            }
        }
    }
}
