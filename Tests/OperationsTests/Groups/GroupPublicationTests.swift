import Campaigns
import GroupAnalysis
import Organisation
import Reports
import StressCheck
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `Group results` {
    @Test(arguments: Engine.all) func `wait until the results of the people in them are released`(
        _ engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            let scene = try await GroupScene(house, people: 12)
            guard case .notReleased = try await scene.proposal().standing else {
                Issue.record("proposed while people answer")
                return
            }
            let batch = try await house.office.closeCampaign(scene.id, as: house.clerk)
            guard case .notReleased = try await scene.proposal().standing else {
                Issue.record("proposed before the review")
                return
            }
            try await house.review(batch)
            await #expect(throws: Refusal.changedMeanwhile) {
                try await house.office.publishGroups(at: scene.id, seen: "", as: house.clerk)
            }
            try await house.office.releaseResults(of: batch, as: house.implementer)
            #expect(try await scene.ready() != nil)
        }
    }

    // The database says so itself.
    @Test(arguments: Engine.all) func `have no row without a release`(_ engine: Engine) async throws {
        try await withOffice(engine) { house in
            let scene = try await GroupScene(house, people: 12)
            try await house.office.closeCampaign(scene.id, as: house.clerk)
            let id = scene.id
            let campaign = try await house.tenant.database.read { try $0.implementation(id).campaign.id }
            await #expect(throws: (any Error).self) {
                try await house.tenant.database.write {
                    try $0.run(
                        """
                        INSERT INTO group_publication
                          (id, campaign, implementation, turn, line, figures, at, published_by)
                        VALUES (1, \(campaign), \(id), 1, \([UInt8(0)]), \([UInt8(0)]),
                                \(Instant(milliseconds: 0)), 1)
                        """)
                }
            }
        }
    }

    // S2-48: the company's choice for the year, an effort and not a duty.
    @Test(arguments: Engine.all) func `are made only where the year analyses groups`(
        _ engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            let id = try await house.draftCampaign(people: 12)
            try await house.office.choose(groupAnalysis: false, targetShare: 100, at: id, as: house.clerk)
            try await house.prepare(id)
            try await house.office.openCampaign(id, as: house.clerk)
            try await house.deliver()
            for n in 1...12 { try await house.answer(n, high: false) }
            try await house.finish(id)
            guard case .switchedOff = try await house.office.proposeGroups(at: id, as: house.clerk).standing
            else {
                Issue.record("proposed though nobody wanted it")
                return
            }
            await #expect(throws: Denied.notFound) {
                try await house.office.groupResult(of: id, as: house.humanResources)
            }
        }
    }

    // S2-51: the company, its departments and their sections. S2-52: ten or more need nobody's consent.
    @Test(arguments: Engine.all)
    func `hold every level of the tree with ten or more, from the released sheets`(
        _ engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            let scene = try await GroupScene(house, people: 33)
            try await house.finish(scene.id)
            try await house.publishGroups(scene.id)
            let result = try await house.office.groupResult(of: scene.id, as: house.humanResources)
            #expect(result.whole?.n == 33)
            #expect(result.whole?.responsePercent == 100)
            #expect(result.group(try await scene.unit("営業部"))?.n == 22)
            for team in GroupScene.teams { #expect(result.group(try await scene.unit(team))?.n == 11) }
            #expect(result.suppressed.filter { $0.dimension == nil }.isEmpty)
            // Eight of 33 by the answers: 4, 8 … 32. Two have no stated sex (20, and 10 and 30 that are not high).
            let whole = try #require(result.whole)
            #expect(whole.share(.highStress) != nil)
            #expect(whole.risks[result.norm.id]?.count == 3)
            for scale in result.scales {
                #expect(whole.tenths(.raw(scale.id)) != nil, "\(scale.id)")
            }
        }
    }

    @Test(arguments: Engine.all) func `leave out sheets that were taken back`(_ engine: Engine) async throws {
        try await withOffice(engine) { house in
            let scene = try await GroupScene(house, people: 13, leavingOut: [13])
            let holder = try await house.holder(13)
            try await house.send(try SampleCompany.answers(high: true), by: holder)
            try await house.office.withdraw(
                holder.invitation, as: holder.principal, session: holder.session)
            try await house.finish(scene.id)
            let (result, _) = try #require(try await scene.ready())
            #expect(result.whole?.n == 12)
            #expect(result.whole?.responsePercent == 92)
        }
    }

    @Test(arguments: Engine.all) func `are published once as shown, and not again without anything new`(
        _ engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            let scene = try await GroupScene(house, people: 15)
            try await house.finish(scene.id)
            let (shown, digest) = try #require(try await scene.ready())
            await #expect(throws: Refusal.changedMeanwhile) {
                try await house.office.publishGroups(at: scene.id, seen: digest + "x", as: house.clerk)
            }
            try await house.office.publishGroups(at: scene.id, seen: digest, as: house.clerk)
            let read = try await house.office.groupResult(of: scene.id, as: house.humanResources)
            #expect(read.groups == shown.groups)
            #expect(read.suppressed == shown.suppressed)
            guard case .nothingNew = try await scene.proposal().standing else {
                Issue.record("the same figures again")
                return
            }
            await #expect(throws: Refusal.changedMeanwhile) {
                try await house.office.publishGroups(at: scene.id, seen: digest, as: house.clerk)
            }
        }
    }

    // Five years from publishing, under a key of their own.
    @Test(arguments: Engine.all) func `are kept for five years from publishing`(_ engine: Engine) async throws
    {
        try await withOffice(engine) { house in
            let scene = try await GroupScene(house, people: 10)
            try await house.finish(scene.id)
            try await house.publishGroups(scene.id)
            let today = house.clock.now.day
            let units = try await house.tenant.database.read { try $0.retainedUnits(on: today) }
            let unit = try #require(units.first { $0.dataClass == .group })
            #expect(unit.from == today)
            #expect(unit.count == 1)
            let keys = RetainedUnits.of(.group).map { $0.keys(unit.subject) }
            guard case .campaign(let campaign) = unit.subject else { return }
            #expect(keys == [.groups(campaign)])
        }
    }
}
