import Campaigns
import HTML
import Organisation
import Testing

@testable import Web

@Suite struct `The pages of a campaign` {
    let clerk = Viewer(name: "汐見", roles: [.clerk])
    let today = StaffSamples.day("2026-11-12")

    private func open() throws -> CampaignSummary {
        var one = try StaffSamples.ready()
        one.openedAt = StaffSamples.now
        return CampaignSummary(
            implementation: one, invited: 58, answered: 42, mail: .init(waiting: 3, sent: 55, failed: 2))
    }

    private func running(_ summary: CampaignSummary, _ viewer: Viewer) -> RunningPage {
        RunningPage(summary: summary, viewer: viewer, staff: StaffSamples.staff, today: today)
    }

    @Test func `give the rate as text and the mail as counts only`() throws {
        let shown = try running(open(), clerk).html(.sample()).markup
        #expect(shown.contains("42／58人 72％"))
        for count in ["<dd>55</dd>", "<dd>3</dd>", "<dd>2</dd>"] { #expect(shown.contains(count)) }
        #expect(!shown.contains("/l/"))
    }

    @Test func `offer closing only to those who may close`() throws {
        let hr = Viewer(name: "凪", roles: [.humanResources])
        #expect(try running(open(), clerk).html(.sample()).markup.contains("/campaigns/31/closing"))
        #expect(try !running(open(), hr).html(.sample()).markup.contains("/campaigns/31/closing"))
    }

    @Test func `lead to the review only those who may see it`() throws {
        let closed = CampaignSummary(
            implementation: try StaffSamples.closed(), invited: 58, answered: 42,
            batches: [StaffSamples.batch(members: 42, decided: 1)])
        let hr = Viewer(name: "凪", roles: [.humanResources])
        #expect(running(closed, clerk).html(.sample()).markup.contains("/batches/41\""))
        #expect(!running(closed, hr).html(.sample()).markup.contains("/batches/41"))
    }

    @Test func `warn before an early closing`() throws {
        let early = ClosingPage(summary: try open(), today: today).html(.sample()).markup
        let late = ClosingPage(summary: try open(), today: StaffSamples.day("2026-11-21")).html(.sample())
            .markup
        #expect(early.contains("期間の途中") && !late.contains("期間の途中"))
        #expect(late.contains("元に戻すことはできません。"))
    }

    @Test func `suggest desks and the headcount for a new draft`() {
        let page = NewCampaignPage(
            places: [.init(workplace: StaffSamples.workplace, people: 312)],
            author: (name: "汐見 しおり", mail: "shiomi@nagi.example"))
        let shown = page.html(.sample()).markup
        #expect(shown.contains("汐見 しおり（実施事務従事者）") && shown.contains("こころの耳"))
        #expect(shown.contains("name=\"headcount\" value=\"312\""))
    }

    @Test(arguments: Language.allCases) func `pass the page check`(language: Language) throws {
        let frame = Frame.sample(language)
        let closed = CampaignSummary(
            implementation: try StaffSamples.closed(), batches: [StaffSamples.batch(members: 4, decided: 1)])
        let draft = CampaignSummary(implementation: StaffSamples.implementation(), missing: [.clerk])
        let list = CampaignsPage(viewer: clerk, campaigns: [draft, try open(), closed], today: today)
        let new = NewCampaignPage(places: [], author: (name: "a", mail: "b"))
        for page in [
            list.html(frame), new.html(frame), running(try open(), clerk).html(frame),
            running(closed, clerk).html(frame), ClosingPage(summary: closed, today: today).html(frame),
        ] {
            #expect(PageCheck(page).mistakes == [])
        }
    }
}
