import Campaigns
import HTML
import Operations
import Organisation
import TestSupport
import Testing

@testable import Web

@Suite struct `The page of a campaign, with people who joined` {
    private func section(_ count: Int, mayInvite: Bool = true, isOver: Bool = false) throws -> JoinerSection {
        var one = try StaffSamples.ready()
        one.openedAt = StaffSamples.now
        var summary = CampaignSummary(implementation: one, invited: 58, answered: 42)
        summary.joiners = count
        return JoinerSection(summary: summary, mayInvite: mayInvite, isOver: isOver)
    }

    @Test func `says how many, and offers the press to those who may while people can answer`() throws {
        #expect(try section(0).html(.sample()).markup.isEmpty)
        let shown = try section(3).html(.sample()).markup
        #expect(shown.contains("3人") && shown.contains("/campaigns/31/late-invitations"))
        for other in [try section(3, mayInvite: false), try section(3, isOver: true)] {
            let seen = other.html(.sample()).markup
            #expect(seen.contains("3人") && !seen.contains("<form"))
        }
    }

    @Test(arguments: Language.allCases) func `passes the page check`(language: Language) throws {
        for section in [try section(1), try section(2, mayInvite: false), try section(2, isOver: true)] {
            var page = RunningPage(
                summary: section.summary, viewer: Viewer(name: "汐見", roles: [.clerk]),
                staff: StaffSamples.staff, today: StaffSamples.day("2026-11-12"))
            page.joiners = section
            #expect(PageCheck(page.html(.sample(language))).mistakes == [])
        }
    }

    // From the roster to the mail with one press.
    @Test(arguments: Engine.all)
    func `invites them`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            let page = world.paths.campaign(.id(world.year.open))
            let row = "0099,髙﨑 新人,タカサキ,p99@example.jp,男,1970-04-01,本社/営業部,東京本社,ja"
            try await world.company.importPart(world.sentinel.roster(12) + Array("\r\n\(row)".utf8))
            let clerk = try await world.browser(.clerk)
            #expect(try await clerk.get(page).text.contains("まだご案内していない方が1人います"))
            let path = world.paths.lateInvitations(to: .id(world.year.open))
            let done = try await clerk.post(path, [(FormToken.fieldName, World.formToken)])
            #expect(done.status == 303)
            let after = try await clerk.get(page + "?done=invited")
            #expect(after.text.contains("案内の対象にしました") && !after.text.contains("late-invitations"))
            try await world.company.deliver()
            #expect(world.company.mail.secret(to: "p99@example.jp") != nil)
        }
    }
}
