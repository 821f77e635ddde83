import Campaigns
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `A draft from an earlier year` {
    private func copy(
        _ source: ImplementationID, _ house: TestOffice, as who: Principal? = nil
    ) async throws -> CopiedDraft {
        let today = house.clock.now.day
        return try await house.office.draftCampaign(
            copying: source, name: "2027年度", firstDay: today, lastDay: today.adding(days: 14), headcount: 48,
            as: who ?? house.clerk)
    }

    // S4-12: what may be kept is kept; what the law wants decided is asked for again.
    @Test(arguments: Engine.all)
    func `takes over what may be kept, and no criteria or committee`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let source = try await house.draftCampaign(people: 3)
            try await house.prepare(source)
            let plan = ConsentPlan(mode: .individual, scope: .oneFact, agreement: nil)
            try await house.office.setConsentPlan(plan, at: source, as: house.clerk)
            let reminders = ReminderPlan(isOn: false, perWeek: 2)
            try await house.office.setReminders(reminders, at: source, as: house.clerk)
            try await house.office.openCampaign(source, as: house.clerk)
            let copied = try await copy(source, house)
            #expect(copied.leftOut == 0)
            let earlier = try await house.office.campaign(source, as: house.clerk).implementation
            let overview = try await house.office.campaign(copied.id, as: house.clerk)
            let draft = overview.implementation
            #expect(draft.phase == .draft && draft.headcount == 48 && draft.campaign.name == "2027年度")
            #expect(draft.workplace == earlier.workplace && draft.contacts == earlier.contacts)
            #expect(draft.consent == plan && draft.reminders == reminders)
            #expect(draft.members == earlier.members)
            #expect(draft.criteria == nil && draft.hearing == nil)
            #expect(overview.missing == [.criteria, .workersHeard] && overview.invited == 0)
        }
    }

    // L-01…L-03: each appointment is looked at as on the day it is made.
    @Test(arguments: Engine.all)
    func `leaves out appointments that hold no longer`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let source = try await house.openCampaign(people: 3)
            let (account, now) = (house.accountOfImplementer, house.clock.now)
            try await house.tenant.database.write { db in
                try db.run("UPDATE role_grant SET until_at = \(now) WHERE account = \(account)")
            }
            house.clock.advance(seconds: 60)
            let copied = try await copy(source, house)
            let draft = try await house.office.campaign(copied.id, as: house.clerk).implementation
            #expect(copied.leftOut == 1 && draft.members.map(\.account) == [house.accountOfClerk])
        }
    }

    // S2-58: an agreement belongs to the year it was given for; without it people are asked.
    @Test(arguments: Engine.all)
    func `asks people again where all were treated as having refused`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let source = try await house.draftCampaign(people: 3)
            try await house.prepare(source)
            let agreement = WorkplaceAgreement(day: house.clock.now.day, by: "工場長 山田")
            try await house.office.setConsentPlan(
                ConsentPlan(mode: .allRefused, scope: .whole, agreement: agreement), at: source,
                as: house.clerk)
            try await house.office.openCampaign(source, as: house.clerk)
            let copied = try await copy(source, house)
            let draft = try await house.office.campaign(copied.id, as: house.clerk).implementation
            #expect(draft.consent == .standard)
        }
    }

    @Test(arguments: Engine.all)
    func `comes from what was opened, by those who may draft`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let source = try await house.draftCampaign(people: 3)
            await #expect(throws: Refusal.notOpened) { try await copy(source, house) }
            for who in [house.humanResources, house.administrator, .visitor] {
                await #expect(throws: Denied.notAllowed) { try await copy(source, house, as: who) }
            }
        }
    }
}

@Suite struct `Workplaces and their next due day` {
    // Run to next run: from the rows, for everybody who reads campaigns.
    @Test(arguments: Engine.all)
    func `are read with the campaigns`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 2)
            let today = house.clock.now.day
            let before = try await house.office.nextDues(as: house.humanResources)
            #expect(before.map { $0.standing(on: today) } == [.never] && before.map(\.isUnderWay) == [true])
            try await house.office.closeCampaign(id, as: house.clerk)
            let after = try await house.office.nextDues(as: house.administrator)
            #expect(after.map(\.day) == [today.adding(months: 12)])
            await #expect(throws: Denied.notAllowed) { try await house.office.nextDues(as: .visitor) }
        }
    }
}
