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
            author: (name: "汐見 しおり", mail: "shiomi@nagi.example"), start: StaffSamples.start())
        let shown = page.html(.sample()).markup
        #expect(shown.contains("汐見 しおり（実施事務従事者）") && shown.contains("こころの耳"))
        #expect(shown.contains("name=\"headcount\" value=\"312\""))
    }

    // EXPERIENCE §1.2 E: who and when there is no choice about stands in the form already.
    @Test func `suggest the only one who can be appointed, the author as clerk, and two weeks`() {
        let one = StaffMember(
            id: AccountID(rawValue: 7), name: "海野", roles: [.implementer], qualification: .physician)
        let unproved = StaffMember(id: AccountID(rawValue: 8), name: "山野", roles: [.implementer])
        let clerks = [2, 3].map { StaffMember(id: AccountID(rawValue: $0), name: "務", roles: [.clerk]) }
        let suggested = StaffSamples.start([one, unproved] + clerks, author: 3).suggested
        #expect(suggested["implementer"] == "7" && suggested["clerk"] == "3")
        #expect(suggested["first_day"] == "2026-11-22" && suggested["last_day"] == "2026-12-05")
        let two = StaffMember(
            id: AccountID(rawValue: 9), name: "川野", roles: [.implementer], qualification: .dentist)
        let open = StaffSamples.start([one, two] + clerks, author: 1).suggested
        #expect(open["implementer"] == nil && open["clerk"] == nil)
    }

    @Test(arguments: Language.allCases) func `pass the page check`(language: Language) throws {
        let frame = Frame.sample(language)
        let closed = CampaignSummary(
            implementation: try StaffSamples.closed(), batches: [StaffSamples.batch(members: 4, decided: 1)])
        let draft = CampaignSummary(implementation: StaffSamples.implementation(), missing: [.clerk])
        let list = CampaignsPage(viewer: clerk, campaigns: [draft, try open(), closed], today: today)
        let new = NewCampaignPage(
            places: [], author: (name: "a", mail: "b"), start: StaffSamples.start())
        for page in [
            list.html(frame), new.html(frame), running(try open(), clerk).html(frame),
            running(closed, clerk).html(frame), ClosingPage(summary: closed, today: today).html(frame),
        ] {
            #expect(PageCheck(page).mistakes == [])
        }
    }
}
