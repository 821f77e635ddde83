import Campaigns
import HTML
import Operations
import Organisation
import TestSupport
import Testing

@testable import Web

@Suite struct `The list of campaigns, with due days` {
    private func page(_ today: String, _ last: NextDue.Closed?) -> CampaignsPage {
        let due = NextDue(workplace: StaffSamples.workplace, last: last, isUnderWay: false)
        return CampaignsPage(
            viewer: Viewer(name: "汐見", roles: [.clerk]), campaigns: [], today: StaffSamples.day(today),
            dues: [due])
    }

    // 安衛則52条の9: in words, so that nobody depends on colour (WCAG 1.4.1).
    @Test(arguments: [
        ("2026-01-01", "期限まで余裕があります"), ("2026-11-10", "期限が近い（あと10日）"),
        ("2026-11-20", "期限は今日です"), ("2026-11-23", "期限を3日過ぎています"),
    ])
    func `says in words what is near and what is over`(today: String, words: String) {
        let last = NextDue.Closed(campaign: "2025年度", day: StaffSamples.day("2025-11-20"))
        let shown = page(today, last).html(.sample()).markup
        #expect(shown.contains(words) && shown.contains("2026年11月20日") && shown.contains("2025年度"))
        #expect(page(today, nil).html(.sample()).markup.contains("一度も行っていません"))
    }

    @Test(arguments: Language.allCases) func `pass the page check`(language: Language) {
        let last = NextDue.Closed(campaign: "2025", day: StaffSamples.day("2025-11-20"))
        for page in [page("2026-11-10", last), page("2026-11-10", nil)] {
            #expect(PageCheck(page.html(.sample(language))).mistakes == [])
        }
    }
}

@Suite struct `The page of a new draft, copying one` {
    @Test(arguments: Language.allCases) func `passes the page check`(language: Language) throws {
        let page = NewCampaignPage(
            places: [.init(workplace: StaffSamples.workplace, people: 312)], author: (name: "a", mail: "b"),
            start: StaffSamples.start(), sources: [try StaffSamples.closed()],
            errors: [FieldError(field: "source", message: CopyTexts.of(language).sourceMissing)])
        #expect(PageCheck(page.html(.sample(language))).mistakes == [])
        let fresh = NewCampaignPage(
            places: [.init(workplace: StaffSamples.workplace, people: 312)], author: (name: "a", mail: "b"),
            start: StaffSamples.start())
        #expect(!fresh.html(.sample(language)).markup.contains("/campaigns/copies"))
    }

    // S4-12: the page says what is not copied, before and after.
    @Test(arguments: Engine.all)
    func `makes the draft and says what must be decided anew`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            let clerk = try await world.browser(.clerk)
            let form = try await clerk.get(world.paths.newCampaign)
            #expect(form.text.contains("写さないもの：選定基準") && PageCheck(markup: form.text).mistakes == [])
            func post(_ last: String) async throws -> Browser.Answer {
                try await clerk.post(
                    world.paths.campaignCopies,
                    [
                        (FormToken.fieldName, World.formToken),
                        ("source", "\(world.year.released.campaign.rawValue)"), ("copy_name", "2031年度"),
                        ("copy_first", "2031-01-06"), ("copy_last", last), ("copy_headcount", "12"),
                    ])
            }
            #expect(try await post("2030-01-01").status == 422)
            let made = try await post("2031-01-31")
            let place = try #require(made.location)
            #expect(made.status == 303)
            let draft = try await clerk.get(place)
            #expect(draft.text.contains("2031年度") && draft.text.contains("あらためて決めてください"))
            let hr = try await world.browser(.humanResources).post(
                world.paths.campaignCopies, [(FormToken.fieldName, World.formToken)])
            #expect(hr.isSentAway)
        }
    }
}
