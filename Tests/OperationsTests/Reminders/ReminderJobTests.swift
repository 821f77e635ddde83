import Campaigns
import Notifications
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `Reminders that go by themselves` {
    // S3-19: a week before and a day before the end, on no other day, to those who have not answered.
    @Test(arguments: Engine.all)
    func `leave on two days, for those who have not answered`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 5)
            try await house.answer(2, high: true)
            var days: [Int: [Int]] = [:]
            for left in (-1...29).reversed() {
                for hour in [8, 9, 17, 22] {
                    try await house.turn(to: left, hour: hour, at: id)
                    let who = try await house.reminded { try await house.remind() }
                    if !who.isEmpty { days[left * 100 + hour] = who }
                }
                if left == 5 { try await house.answer(4, high: false) }
            }
            #expect(days == [709: [1, 3, 4, 5], 109: [1, 3, 5]])
            #expect(try await house.sent(at: id) == [.weekBefore: 4, .dayBefore: 3])
        }
    }

    // S3-19: asked again when the mail is made, not only when it was queued.
    @Test(arguments: Engine.all)
    func `are not sent to whoever answers while the mail waits`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 4)
            try await house.turn(to: 7, at: id)
            #expect(try await house.office.queueDueReminders() == 1)
            try await house.answer(2, high: true)
            try await house.answer(3, high: false)
            try await house.deliver()
            #expect(house.reminded == [1, 4])
            #expect(try await house.sent(at: id) == [.weekBefore: 2])
        }
    }

    // S3-19: by mail only where the invitation went by mail; and links end with the employment.
    @Test(arguments: Engine.all)
    func `reach nobody who left, has no mail or whose invitation was refused`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openLetterCampaign()
            let refused = try await house.invitation("0001", at: id)
            let now = house.clock.now
            try await house.tenant.database.write {
                try $0.run("UPDATE outbox SET refused_at = \(now) WHERE subject = \(refused)")
            }
            try await house.turn(to: 8, at: id)
            let today = house.clock.now.day
            // One is gone when it is queued, another by the time it is sent.
            try await house.take(
                LetterScene.roster(leaving: [4: today.adding(days: -1), 7: today.adding(days: 1)]))
            try await house.turn(to: 7, at: id)
            #expect(try await house.office.queueDueReminders() == 1)
            try await house.turn(to: 6, at: id)
            try await house.deliver()
            #expect(house.reminded == [8, 10, 12])
        }
    }

    // S3-19: one row for each due date and one for each person of it.
    @Test(arguments: Engine.all)
    func `come once, however often, wherever and in whatever portions the job runs`(
        engine: Engine
    ) async throws {
        try await withOffices(engine) { made in
            let house = made.house
            let id = try await house.openCampaign(people: 9)
            try await house.turn(to: 7, at: id)
            try await made.withAnotherNode { other in
                // A node that died after its first portion.
                _ = try await house.office.door.perform(
                    .reminderQueue, as: .system(.mailDelivery), on: .implementation(id)
                ) { db, permit in
                    try db.queue(
                        Reminder(.weekBefore, on: permit.at.day), at: id, due: permit.at, atMost: 4,
                        under: permit)
                }
                async let one = house.office.queueDueReminders(portion: 2)
                async let two = other.office.queueDueReminders(portion: 3)
                _ = try await (one, two)
                try await house.office.queueDueReminders()
                #expect(try await house.queuedReminders() == 9)
                async let first: Void = house.deliver()
                async let second: Void = other.deliver()
                _ = try await (first, second)
                #expect(try await house.office.queueDueReminders() == 0)
                try await other.remind()
                #expect(house.reminded == Array(1...9))
                try await house.turn(to: 6, at: id)
                try await other.remind()
                try await house.remind()
                #expect(house.reminded == Array(1...9))
            }
        }
    }

    // S3-19: a copy that was made before the reminder left does not know that it did.
    @Test(arguments: Engine.all)
    func `are left out on the day of a restore`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 3)
            try await house.turn(to: 7, hour: 11, at: id)
            try await house.office.door.perform(.restoreRecord, as: .system(.commandLine)) { _, _ in }
            for left in [7, 6] {
                try await house.turn(to: left, hour: 12, at: id)
                try await house.remind()
                #expect(house.reminded == [])
            }
            try await house.turn(to: 1, at: id)
            try await house.remind()
            #expect(house.reminded == [1, 2, 3])
        }
    }

    // S3-19: whoever had one last week is not told twice; the day before comes on top.
    @Test(arguments: Engine.all)
    func `keep to the limit of a person's week`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 3)
            let ask = { try await house.office.askForReminder(at: id, as: house.clerk) }
            try await house.turn(to: 9, at: id)
            try await ask()
            #expect(try await house.reminded { try await house.deliver() } == [1, 2, 3])
            try await house.turn(to: 7, at: id)
            #expect(try await house.reminded { try await house.remind() } == [])
            for left in [5, 4, 3] {
                try await house.turn(to: left, at: id)
                try await ask()
                #expect(try await house.reminded { try await house.deliver() } == [], "\(left)")
            }
            try await house.turn(to: 2, at: id)
            try await ask()
            #expect(try await house.reminded { try await house.deliver() } == [1, 2, 3])
            try await house.turn(to: 1, at: id)
            #expect(try await house.reminded { try await house.remind() } == [])
        }
    }

    // S3-19: two that were queued for the same person do not both leave.
    @Test(arguments: Engine.all)
    func `count again when they leave`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 6)
            try await house.turn(to: 7, at: id)
            try await house.office.queueDueReminders()
            for who in [house.clerk, house.humanResources, house.implementer] {
                try await house.office.askForReminder(at: id, as: who)
            }
            try await house.deliver()
            #expect(house.reminded == Array(1...6))
            #expect(try await house.sent(at: id).values.reduce(0, +) == 6)
            try await house.turn(to: 1, at: id)
            #expect(try await house.reminded { try await house.remind() } == Array(1...6))
        }
    }

    @Test(arguments: Engine.all)
    func `stop with the switch, also those that wait, and begin again with it`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 3)
            let set = { (isOn: Bool) in
                let plan = ReminderPlan(isOn: isOn, perWeek: 1)
                try await house.office.setReminders(plan, at: id, as: house.clerk)
            }
            let before = try await house.office.campaign(id, as: house.clerk)
            #expect(before.implementation.reminders == .standard)
            #expect(before.reminders.coming.map(\.occasion) == [.weekBefore, .dayBefore])
            try await house.turn(to: 7, at: id)
            try await house.office.queueDueReminders()
            try await set(false)
            try await house.deliver()
            #expect(house.reminded == [])
            #expect(try await house.office.campaign(id, as: house.clerk).reminders.coming == [])
            try await house.turn(to: 1, at: id)
            try await house.remind()
            #expect(house.reminded == [])
            try await set(true)
            try await house.remind()
            #expect(house.reminded == [1, 2, 3])
        }
    }

    @Test(arguments: Engine.all)
    func `end with the campaign`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 3)
            try await house.turn(to: 1, at: id)
            try await house.office.queueDueReminders()
            try await house.office.closeCampaign(id, as: house.clerk)
            try await house.deliver()
            #expect(house.reminded == [])
            try await house.turn(to: 0, at: id)
            try await house.remind()
            #expect(house.reminded == [])
        }
    }
}
