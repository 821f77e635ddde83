import Campaigns
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `Asking for a reminder` {
    // S3-19: a head of department reminds the own subtree, and nobody beside or above it.
    @Test(arguments: Engine.all)
    func `reaches a manager's own subtree alone`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 15)
            try await house.answer(1, high: true)
            let manager = try await house.manager(of: "営業部")
            try await house.turn(to: 20, at: id)
            try await house.office.askForReminder(at: id, as: manager)
            try await house.deliver()
            // The third team is 製造部, and 1 has answered.
            #expect(house.reminded == (1...15).filter { $0 % 3 != 2 && $0 != 1 })
            try await house.turn(to: 18, at: id)
            try await house.office.askForReminder(at: id, as: house.humanResources)
            #expect(try await house.reminded { try await house.deliver() } == [2, 5, 8, 11, 14])
        }
    }

    // TH14: before, after and in between a manager sees what the progress page tells, and not a word more.
    @Test(arguments: Engine.all)
    func `tells a manager nothing about anybody`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 15)
            let manager = try await house.manager(of: "営業部")
            let before = try await house.office.progress(of: id, as: manager)
            let desk = try await house.office.reminderDesk(at: id, as: manager)
            for n in 1...15 where n % 3 != 2 { try await house.answer(n, high: n == 1) }
            let after = try await house.office.reminderDesk(at: id, as: manager)
            #expect(
                desk.places == after.places && desk.words == after.words && desk.leavesAt == after.leavesAt)
            #expect(desk.refusal == nil && after.refusal == nil && desk.places == ["本社 / 営業部"])
            try await house.office.askForReminder(at: id, as: manager)
            try await house.deliver()
            #expect(house.reminded == [])
            let seen = try await house.office.progress(of: id, as: manager)
            #expect(seen.lines.map(\.invited) == before.lines.map(\.invited))
            #expect(try await house.office.reminderDesk(at: id, as: manager).refusal == nil)
            await #expect(throws: Denied.self) { try await house.office.campaign(id, as: manager) }
            await #expect(throws: Denied.self) { try await house.office.answeredNames(at: id, as: manager) }
        }
    }

    // TH14: fewer people than the progress page shows are not reminded by whoever knows each of them.
    @Test(arguments: Engine.all)
    func `is refused where it would point at somebody`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 12)
            let manager = try await house.manager(of: "営業1課")
            #expect(
                try await house.office.reminderDesk(at: id, as: manager).refusal == .tooFewToRemind(5))
            await #expect(throws: Refusal.tooFewToRemind(5)) {
                try await house.office.askForReminder(at: id, as: manager)
            }
            try await house.deliver()
            #expect(house.reminded == [])
            try await house.office.askForReminder(at: id, as: house.humanResources)
            try await house.deliver()
            #expect(house.reminded == Array(1...12))
        }
    }

    // S3-19: as the table says; a switch is the appointed clerk's and implementer's.
    @Test(arguments: Engine.all)
    func `is for those whom the table names`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 6)
            let stranger = try await house.newAccount("よその担当", .clerk)
            let one = try await house.holder(1)
            let nobody = [stranger, house.administrator, .visitor, one.principal, .person(one.person)]
            for who in nobody {
                await #expect(throws: Denied.self) {
                    try await house.office.askForReminder(at: id, as: who)
                }
                await #expect(throws: Denied.self) {
                    try await house.office.reminderDesk(at: id, as: who)
                }
            }
            let manager = try await house.manager(of: "本社")
            for who in nobody + [manager, house.humanResources] {
                await #expect(throws: Denied.self) {
                    try await house.office.setReminders(.standard, at: id, as: who)
                }
            }
            for who in [house.clerk, house.implementer, house.humanResources, manager] {
                #expect(try await house.office.reminderDesk(at: id, as: who).refusal == nil)
                try await house.office.askForReminder(at: id, as: who)
            }
            for who in [house.clerk, house.implementer] {
                let plan = ReminderPlan(isOn: false, perWeek: 2)
                try await house.office.setReminders(plan, at: id, as: who)
                #expect(
                    try await house.office.campaign(id, as: who).implementation.reminders == plan)
            }
            await #expect(throws: Refusal.badField(.value)) {
                try await house.office.setReminders(
                    ReminderPlan(isOn: true, perWeek: 4), at: id, as: house.clerk)
            }
        }
    }

    @Test(arguments: Engine.all)
    func `waits for the morning, and changes nothing the second time`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 4)
            try await house.turn(to: 10, hour: 20, at: id)
            for _ in 1...3 { try await house.office.askForReminder(at: id, as: house.clerk) }
            try await house.deliver()
            #expect(house.reminded == [])
            try await house.turn(to: 9, hour: 9, at: id)
            try await house.deliver()
            #expect(house.reminded == [1, 2, 3, 4])
            try await house.office.askForReminder(at: id, as: house.clerk)
            #expect(try await house.reminded { try await house.deliver() } == [])
        }
    }

    @Test(arguments: Engine.all)
    func `is possible only while people can answer`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.draftCampaign(people: 4)
            try await house.prepare(id)
            let ask = { try await house.office.askForReminder(at: id, as: house.clerk) }
            await #expect(throws: Refusal.notOpened) { try await ask() }
            try await house.office.openCampaign(id, as: house.clerk)
            try await house.deliver()
            // By the next morning the period is over.
            try await house.turn(to: 0, hour: 19, at: id)
            await #expect(throws: Refusal.notAnswering(.over)) { try await ask() }
            try await house.office.closeCampaign(id, as: house.clerk)
            await #expect(throws: Refusal.notAnswering(.closed)) { try await ask() }
            await #expect(throws: Refusal.alreadyClosed) {
                try await house.office.setReminders(.standard, at: id, as: house.clerk)
            }
            try await house.deliver()
            #expect(house.reminded == [])
        }
    }
}
