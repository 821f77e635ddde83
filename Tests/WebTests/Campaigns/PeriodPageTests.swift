import Campaigns
import HTML
import Operations
import Organisation
import TestSupport
import Testing

@testable import Web

@Suite struct `The page of a campaign, extending it` {
    private func section(
        mayExtend: Bool, moved: Bool = false, closed: Bool = false
    ) throws -> PeriodSection {
        var one = try StaffSamples.ready()
        one.openedAt = StaffSamples.now
        if closed { one.closedAt = StaffSamples.now }
        if moved {
            one.extensions = [
                PeriodExtension(
                    from: StaffSamples.day("2026-11-13"), until: StaffSamples.day("2026-11-20"),
                    at: StaffSamples.now, by: AccountID(rawValue: 2))
            ]
        }
        return PeriodSection(
            summary: CampaignSummary(implementation: one, invited: 58, answered: 42),
            staff: StaffSamples.staff, mayExtend: mayExtend, mayReopen: mayExtend)
    }

    @Test func `shows the form to those who may, and to everybody what was moved`() throws {
        #expect(try section(mayExtend: false).html(.sample()).markup.isEmpty)
        let form = try section(mayExtend: true).html(.sample()).markup
        #expect(form.contains("/campaigns/31/extensions") && form.contains("value=\"2026-11-20\""))
        let seen = try section(mayExtend: false, moved: true).html(.sample()).markup
        #expect(seen.contains("11月13日") && seen.contains("11月20日") && seen.contains("汐見 しおり"))
        #expect(!seen.contains("<form"))
    }

    @Test func `offers a late round after the closing, and an extension before`() throws {
        for closed in [false, true] {
            let form = try section(mayExtend: true, closed: closed).html(.sample()).markup
            #expect(form.contains("/late-rounds") == closed && form.contains("/extensions") == !closed)
        }
        #expect(try section(mayExtend: false, closed: true).html(.sample()).markup.isEmpty)
    }

    @Test(arguments: Language.allCases) func `passes the page check`(language: Language) throws {
        let frame = Frame.sample(language)
        let section = try section(mayExtend: true, moved: true)
        var page = RunningPage(
            summary: section.summary, viewer: Viewer(name: "汐見", roles: [.clerk]), staff: StaffSamples.staff,
            today: StaffSamples.day("2026-11-12"))
        page.period = section
        #expect(PageCheck(page.html(frame)).mistakes == [])
        let longer = PeriodExtension(
            from: StaffSamples.day("2026-11-20"), until: StaffSamples.day("2026-12-04"),
            at: StaffSamples.day("2026-11-12").start, by: AccountID(rawValue: 2))
        let asking = ExtensionPage(summary: section.summary, longer: longer, isLateRound: false).html(frame)
        #expect(PageCheck(asking).mistakes == [])
        let late = ExtensionPage(summary: section.summary, longer: longer, isLateRound: true).html(frame)
        #expect(PageCheck(late).mistakes == [])
        #expect(late.markup.contains("/campaigns/31/late-rounds"))
        #expect(language == .en || asking.markup.contains("11月27日（金）と2026年12月3日"))
    }

    @Test(arguments: Engine.all)
    func `takes answers once more after the closing, and closes few on the last day only`(
        engine: Engine
    ) async throws {
        try await withWorld(engine) { world in
            let id = world.year.reviewed.campaign
            let page = world.paths.campaign(.id(id))
            let clerk = try await world.browser(.clerk)
            let until = try await world.lastDay(of: id).adding(days: 14)
            func post(_ until: String, _ confirmed: String) async throws -> Browser.Answer {
                try await clerk.post(
                    world.paths.lateRounds(of: .id(id)),
                    [
                        (FormToken.fieldName, World.formToken), ("until", until), ("confirmed", confirmed),
                    ])
            }
            #expect(try await post("きのう", "").status == 422)
            let asked = try await post(until.text, "")
            #expect(asked.status == 200 && asked.text.contains("まだ何も変わっていません"))
            #expect(try await post(until.text, "yes").status == 303)
            #expect(try await post(until.text, "yes").status == 303)
            let after = try await clerk.get(page + "?done=reopened")
            #expect(after.text.contains("後日の受検を始めました") && PageCheck(markup: after.text).mistakes == [])
            #expect(try await world.lastDay(of: id) == until)
        }
    }

    // EXPERIENCE A: asked once more, in words that say what follows; the person then reads the new date.
    @Test(arguments: Engine.all)
    func `asks first, then moves it, and people see the new day`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            let page = world.paths.campaign(.id(world.year.open))
            let path = world.paths.extensions(of: .id(world.year.open))
            let clerk = try await world.browser(.clerk)
            let last = try await world.lastDay(of: world.year.open)
            func post(_ until: String, _ confirmed: String, _ browser: Browser) async throws -> Browser.Answer
            {
                try await browser.post(
                    path,
                    [
                        (FormToken.fieldName, World.formToken), ("from", last.text), ("until", until),
                        ("confirmed", confirmed),
                    ])
            }
            let new = last.adding(days: 14)
            let asked = try await post(new.text, "", clerk)
            #expect(asked.status == 200 && asked.text.contains("まだ何も変わっていません"))
            #expect(try await world.lastDay(of: world.year.open) == last)
            let wrong = try await post(last.adding(days: -1).text, "yes", clerk)
            #expect(wrong.status == 422 && wrong.text.contains("早めることはできません"))
            #expect(try await post(new.text, "yes", clerk).status == 303)
            #expect(try await post(new.text, "yes", clerk).status == 303)
            let after = try await clerk.get(page + "?done=extended")
            #expect(after.text.contains("回答の最後の日を延ばしました。") && PageCheck(markup: after.text).mistakes == [])
            let link = "/l/" + world.slug + world.personalSecret.text
            let seen = try await world.browser(.visitor).get(link)
            #expect(seen.text.contains(new.words(.ja)) && !seen.text.contains(last.words(.ja)))
            let stranger = try await world.browser(.unappointedClerk)
            #expect(try await post(new.text, "yes", stranger).isSentAway)
        }
    }
}

extension World {
    func lastDay(of id: ImplementationID) async throws -> Day {
        try await company.office.campaign(id, as: company.clerk).implementation.campaign.lastDay
    }
}
