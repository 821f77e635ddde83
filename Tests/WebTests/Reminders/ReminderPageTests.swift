import Campaigns
import HTML
import Operations
import Organisation
import TestSupport
import Testing

@testable import Web

extension Browser {
    fileprivate func send(_ path: String, _ fields: [(String, String)] = []) async throws -> Answer {
        try await post(path, [(FormToken.fieldName, World.formToken)] + fields)
    }
}

@Suite struct `The page that asks for a reminder` {
    // S3-19, TH14: what will happen stands there before; afterwards the same words, whoever was reached.
    @Test(arguments: Engine.all)
    func `says what will happen, and never how many`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            let path = world.paths.reminders(of: .id(world.year.open))
            let manager = try await world.browser(.lineManager)
            let progress = try await manager.get(world.paths.progress(of: .id(world.year.open)))
            #expect(progress.text.contains("href=\"\(path)\""))
            let asked = try await manager.get(path)
            #expect(asked.status == 200 && PageCheck(markup: asked.text).mistakes == [])
            for words in ["受けるかどうかは本人の自由です", "何人に届いたかは、この画面ではわかりません", "【凪】ストレスチェックのお知らせ（"] {
                #expect(asked.text.contains(words), "\(words)")
            }
            #expect(!asked.text.contains(world.sentinel.number) && !asked.text.contains("／"))
            let done = try await manager.send(path)
            #expect(done.status == 303)
            let before = world.company.mail.all.count
            try await world.company.deliver()
            let sent = world.company.mail.all.count - before
            let after = try await manager.get(path + "?done=asked")
            #expect(after.status == 200 && after.text.contains("受け付けました。"))
            #expect(
                !after.text.contains("\(sent)通")
                    && !after.text.contains("<form method=\"post\" action=\"\(path)\""))
            #expect(PageCheck(markup: after.text).mistakes == [])
        }
    }

    @Test(arguments: Engine.all)
    func `is closed where nobody can answer, and to those who may not`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            let closed = world.paths.reminders(of: .id(world.year.released.campaign))
            let browser = try await world.browser(.humanResources)
            let shown = try await browser.get(closed)
            #expect(shown.status == 200 && shown.text.contains("いまは回答を受け付けていません。"))
            #expect(try await browser.send(closed).status == 422)
            let progress = try await browser.get(
                world.paths.progress(of: .id(world.year.released.campaign)))
            #expect(!progress.text.contains("/reminders"))
            let open = world.paths.reminders(of: .id(world.year.open))
            for caller in [Caller.administrator, .unappointedClerk, .visitor, .person] {
                #expect(try await world.browser(caller).get(open).isSentAway, "\(caller)")
            }
        }
    }
}

@Suite struct `Reminders on the page of a campaign` {
    private func summary(isOn: Bool = true) throws -> CampaignSummary {
        var one = try StaffSamples.ready()
        one.openedAt = StaffSamples.now
        one.reminders = ReminderPlan(isOn: isOn, perWeek: 2)
        var summary = CampaignSummary(implementation: one, invited: 58, answered: 42)
        summary.reminders = ReminderOverview(
            coming: [Reminder(.dayBefore, on: StaffSamples.day("2026-11-19"))], sent: [.weekBefore: 16])
        return summary
    }

    private func section(_ summary: CampaignSummary, maySet: Bool) -> ReminderSection {
        ReminderSection(
            summary: summary, maySet: maySet, maySend: maySet, isSaved: false, isRefused: false)
    }

    @Test func `show the next day and how many went`() throws {
        let shown = try section(summary(), maySet: true).html(.sample()).markup
        #expect(shown.contains("11月19日") && shown.contains("最終日の前日"))
        #expect(shown.contains("最終日の7日前　16通") && shown.contains("画面から送ったもの　0通"))
        #expect(shown.contains("/campaigns/31/reminder-plan") && shown.contains("/progress/31/reminders"))
        #expect(shown.contains("<option value=\"2\" selected"))
        let off = try section(summary(isOn: false), maySet: true).html(.sample()).markup
        #expect(off.contains("自動のお知らせは止めてあります。") && !off.contains("11月19日"))
    }

    @Test func `can be switched only by those who may`() throws {
        let shown = try section(summary(), maySet: false).html(.sample()).markup
        #expect(!shown.contains("<form") && !shown.contains("/progress/31/reminders"))
        #expect(shown.contains("16通"))
    }

    @Test(arguments: Language.allCases) func `pass the page check`(language: Language) throws {
        let summary = try summary()
        for isRefused in [false, true] {
            var page = RunningPage(
                summary: summary, viewer: Viewer(name: "汐見", roles: [.clerk]), staff: StaffSamples.staff,
                today: StaffSamples.day("2026-11-12"))
            page.reminders = ReminderSection(
                summary: summary, maySet: true, maySend: true, isSaved: !isRefused, isRefused: isRefused)
            #expect(PageCheck(page.html(.sample(language))).mistakes == [])
        }
    }

    // S3-19: from the page to the mail, and the switch.
    @Test(arguments: Engine.all)
    func `are switched by the clerk and seen by all who see the page`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            let page = world.paths.campaign(.id(world.year.open))
            let plan = world.paths.reminderPlan(of: .id(world.year.open))
            let clerk = try await world.browser(.clerk)
            #expect(try await clerk.get(page).text.contains(plan))
            let saved = try await clerk.send(plan, [("reminders", "off"), ("per_week", "3")])
            #expect(saved.status == 303)
            let seen = try await clerk.get(page + "?done=reminders")
            #expect(seen.text.contains("お知らせの設定を保存しました。"))
            let wrong = try await clerk.send(plan, [("reminders", "on"), ("per_week", "9")])
            #expect(wrong.status == 422 && wrong.text.contains("1回から3回のあいだ"))
            let hr = try await world.browser(.humanResources).get(page)
            #expect(hr.text.contains("自動のお知らせは止めてあります。") && !hr.text.contains(plan))
        }
    }
}
