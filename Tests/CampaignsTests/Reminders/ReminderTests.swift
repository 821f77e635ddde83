import Campaigns
import Organisation
import StressCheck
import Testing

@Suite struct `Planned reminders` {
    private func implementation(_ first: String, _ last: String, opened: String) throws -> Implementation {
        let day = { (text: String) in try #require(Day(text: text)) }
        let campaign = Campaign(
            id: CampaignID(rawValue: 1), name: "2026年度", instrument: .bjsq57, firstDay: try day(first),
            lastDay: try day(last))
        var one = Implementation(
            id: ImplementationID(rawValue: 2), campaign: campaign,
            workplace: Workplace(id: WorkplaceID(rawValue: 3), name: "東京本社"), headcount: 60)
        one.openedAt = try day(opened).start.adding(minutes: 600)
        return one
    }

    private func at(_ day: String, _ hour: Int, _ minute: Int = 0) throws -> Instant {
        try #require(Day(text: day)).start.adding(minutes: hour * 60 + minute)
    }

    // S3-19
    @Test func `come seven days and one day before the last`() throws {
        let one = try implementation("2026-11-02", "2026-11-20", opened: "2026-11-01")
        #expect(one.plannedReminders.map(\.day.text) == ["2026-11-13", "2026-11-19"])
        #expect(one.plannedReminders.map(\.occasion) == [.weekBefore, .dayBefore])
    }

    @Test(arguments: [
        // In a week the first of them would come before the first day, or on it.
        ("2026-11-14", "2026-11-20", "2026-11-01", ["2026-11-19"]),
        ("2026-11-13", "2026-11-20", "2026-11-01", ["2026-11-19"]),
        // Opened late: the invitation of that day is enough.
        ("2026-11-02", "2026-11-20", "2026-11-13", ["2026-11-19"]),
        ("2026-11-02", "2026-11-20", "2026-11-12", ["2026-11-13", "2026-11-19"]),
        ("2026-11-19", "2026-11-20", "2026-11-01", []),
        ("2026-11-20", "2026-11-20", "2026-11-20", []),
    ])
    func `fall away where they would come with the invitation`(
        first: String, last: String, opened: String, days: [String]
    ) throws {
        let one = try implementation(first, last, opened: opened)
        #expect(one.plannedReminders.map(\.day.text) == days)
    }

    @Test func `are none in a draft`() throws {
        var one = try implementation("2026-11-02", "2026-11-20", opened: "2026-11-01")
        one.openedAt = nil
        #expect(one.plannedReminders == [])
        #expect(try one.dueReminders(at: at("2026-11-13", 9)) == [])
    }

    @Test func `are due from nine to six, and made up for on the next day`() throws {
        var one = try implementation("2026-11-02", "2026-11-20", opened: "2026-11-01")
        let times: [(day: String, hour: Int, minute: Int, due: [Reminder.Occasion])] = [
            ("2026-11-13", 8, 59, []), ("2026-11-13", 9, 0, [.weekBefore]),
            ("2026-11-13", 17, 59, [.weekBefore]), ("2026-11-13", 18, 0, []),
            ("2026-11-14", 17, 59, [.weekBefore]), ("2026-11-15", 9, 0, []),
            ("2026-11-19", 9, 0, [.dayBefore]), ("2026-11-20", 9, 0, [.dayBefore]), ("2026-11-21", 9, 0, []),
        ]
        for time in times {
            let now = try at(time.day, time.hour, time.minute)
            #expect(one.dueReminders(at: now).map(\.occasion) == time.due, "\(time)")
        }
        one.closedAt = try at("2026-11-19", 8)
        #expect(try one.dueReminders(at: at("2026-11-19", 9)) == [])
    }

    @Test func `leave by day, and the switch stops those that go by themselves`() throws {
        var one = try implementation("2026-11-02", "2026-11-20", opened: "2026-11-01")
        let now = try at("2026-11-13", 9)
        let today = now.day
        #expect(one.takesReminder(Reminder(.weekBefore, on: today), at: now))
        for (day, leaves) in [("2026-11-12", false), ("2026-11-14", true), ("2026-11-15", false)] {
            #expect(
                try one.takesReminder(Reminder(.weekBefore, on: today), at: at(day, 9)) == leaves, "\(day)")
        }
        // A day of before an extension.
        #expect(!one.takesReminder(Reminder(.weekBefore, on: today.adding(days: -1)), at: now))
        one.reminders = ReminderPlan(isOn: false, perWeek: 1)
        #expect(!one.takesReminder(Reminder(.weekBefore, on: today), at: now))
        #expect(one.takesReminder(Reminder(.asked, on: today), at: now))
        let over = try at("2026-11-21", 0, 1)
        #expect(!one.takesReminder(Reminder(.asked, on: over.day), at: over))
    }

    @Test func `wait for the morning`() throws {
        #expect(try at("2026-11-13", 7).nextMailingTime == at("2026-11-13", 9))
        #expect(try at("2026-11-13", 12, 5).nextMailingTime == at("2026-11-13", 12, 5))
        #expect(try at("2026-11-13", 18).nextMailingTime == at("2026-11-14", 9))
        #expect(try at("2026-11-13", 23, 59).nextMailingTime == at("2026-11-14", 9))
    }
}

// S3-19
@Suite struct `The limit of reminders for one person` {
    private let today = Day(daysSince1970: 20_000)

    private func days(_ ago: [Int]) -> [Day] { ago.map { today.adding(days: -$0) } }

    @Test(arguments: [
        (1, [], true), (1, [7], true), (1, [6], false), (1, [2], false), (1, [0], false),
        (2, [6], true), (2, [2], true), (2, [2, 4], false), (2, [2, 7], true), (3, [2, 4], true),
        (3, [2, 4, 6], false),
        // Never on one day or on two days running, however high the limit.
        (3, [1], false), (3, [0], false),
    ])
    func `counts any seven days`(perWeek: Int, ago: [Int], isAllowed: Bool) {
        let plan = ReminderPlan(isOn: true, perWeek: perWeek)
        for occasion in [Reminder.Occasion.weekBefore, .asked] {
            #expect(plan.allows(occasion, on: today, after: days(ago)) == isAllowed, "\(perWeek) \(ago)")
        }
    }

    @Test(arguments: [([], true), ([6], true), ([2, 4], true), ([1], false), ([0], false)])
    func `lets the day before the last come on top`(ago: [Int], isAllowed: Bool) {
        #expect(ReminderPlan.standard.allows(.dayBefore, on: today, after: days(ago)) == isAllowed)
    }

    @Test func `is one to three`() {
        #expect(ReminderPlan.standard == ReminderPlan(isOn: true, perWeek: 1))
        for count in 1...3 {
            #expect(throws: Never.self) { try ReminderPlan(isOn: false, perWeek: count).check() }
        }
        for count in [0, -1, 4, Int.max] {
            #expect(throws: Refusal.badField(.value)) {
                try ReminderPlan(isOn: true, perWeek: count).check()
            }
        }
    }
}
