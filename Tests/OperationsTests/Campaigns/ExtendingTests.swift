import Campaigns
import Organisation
import TestSupport
import Testing

@testable import Notifications
@testable import Operations
@testable import Storage

@Suite struct `An extended period` {
    // S2-13: whoever has a link answers by it after the old end; who and from when to when stands in the records.
    @Test(arguments: Engine.all)
    func `lets people answer by the links they have, and says who moved it`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 3)
            let last = try await house.lastDay(of: id)
            house.clock.set(last.adding(days: 2).start.adding(minutes: 600))
            await #expect(throws: Refusal.notAnswering(.over)) { try await house.answer(1, high: false) }
            let until = last.adding(days: 200)
            try await house.office.extendCampaign(id, from: last, until: until, as: house.clerk)
            try await house.answer(1, high: false)
            #expect(try await house.holderForm(2).campaign.lastDay == until)

            // The link of the first mail outlives its hundred and twenty days.
            house.clock.set(until.start)
            try await house.answer(3, high: false)
            let found = try await house.office.campaign(id, as: house.clerk).implementation
            #expect(found.campaign.lastDay == until)
            #expect(found.extensions.map(\.by) == [house.accountOfClerk])
            #expect(found.extensions.map(\.from) == [last] && found.extensions.map(\.until) == [until])
            #expect(try await house.auditedExtensions() == [house.accountOfClerk.rawValue])
        }
    }

    @Test(arguments: Engine.all)
    func `is later, never earlier, and pressed twice is moved once`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 2)
            let last = try await house.lastDay(of: id)
            let office = house.office
            func move(_ from: Int, _ until: Int) async throws {
                try await office.extendCampaign(
                    id, from: last.adding(days: from), until: last.adding(days: until), as: house.implementer)
            }
            await #expect(throws: Refusal.badField(.period)) { try await move(0, -1) }
            await #expect(throws: Refusal.badField(.period)) { try await move(0, 0) }
            for _ in 1...2 { try await move(0, 7) }
            await #expect(throws: Refusal.changedMeanwhile) { try await move(0, 9) }
            await #expect(throws: Refusal.badField(.period)) { try await move(7, 1) }
            try await move(7, 8)
            let found = try await office.campaign(id, as: house.clerk).implementation
            #expect(found.extensions.map(\.until) == [7, 8].map { last.adding(days: $0) })
        }
    }

    // S3-19: nobody is told "tomorrow is the last day" when it is not.
    @Test(arguments: Engine.all)
    func `is reminded of by its own days`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 2)
            let last = try await house.lastDay(of: id)
            try await house.turn(to: 1, at: id)
            try await house.office.queueDueReminders()
            try await house.office.extendCampaign(
                id, from: last, until: last.adding(days: 10), as: house.clerk)
            #expect(try await house.reminded { try await house.deliver() } == [])
            try await house.turn(to: 7, at: id)
            #expect(try await house.reminded { try await house.remind() } == [1, 2])
            #expect(house.reminders.allSatisfy { $0.letter.body.contains(last.adding(days: 10).japanese) })
            try await house.turn(to: 1, at: id)
            #expect(try await house.reminded { try await house.remind() } == [1, 2])
        }
    }

    // AZ-03: appointed there, and opened.
    @Test(arguments: Engine.all)
    func `is for the appointed, while it is open`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.draftCampaign(people: 2)
            try await house.prepare(id)
            let last = try await house.lastDay(of: id)
            let stranger = try await house.newAccount("よその担当", .clerk)
            func move(_ who: Principal) async throws {
                try await house.office.extendCampaign(id, from: last, until: last.adding(days: 3), as: who)
            }
            await #expect(throws: Refusal.notOpened) { try await move(house.clerk) }
            try await house.office.openCampaign(id, as: house.clerk)
            for who in [stranger, house.humanResources, house.administrator, .visitor] {
                await #expect(throws: Denied.notAllowed) { try await move(who) }
            }
            try await house.office.closeCampaign(id, as: house.clerk)
            await #expect(throws: Refusal.alreadyClosed) { try await move(house.clerk) }
        }
    }

    // The period belongs to the implementation: the same campaign elsewhere keeps its own last day.
    @Test(arguments: Engine.all)
    func `is that of one workplace alone`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 2)
            let here = try await house.office.campaign(id, as: house.clerk).implementation
            let other = ImplementationID(rawValue: 991)
            try await house.tenant.database.write { db in
                try db.run(
                    """
                    INSERT INTO workplace (id, name, created_at) VALUES (990, '大阪支社', \(house.clock.now))
                    """)
                try db.insert(
                    Implementation(
                        id: other, campaign: here.campaign,
                        workplace: Workplace(id: WorkplaceID(rawValue: 990), name: "大阪支社"), headcount: 5))
            }
            let last = here.campaign.lastDay
            try await house.office.extendCampaign(
                id, from: last, until: last.adding(days: 5), as: house.clerk)
            #expect(try await house.lastDay(of: id) == last.adding(days: 5))
            #expect(try await house.lastDay(of: other) == last)
        }
    }
}

extension TestOffice {
    fileprivate func holderForm(_ n: Int) async throws -> AnswerForm { try await form(try await holder(n)) }

    /// Who wrote the audit rows that extensions name.
    fileprivate func auditedExtensions() async throws -> [Int] {
        try await tenant.database.read { db in
            try db.rows(
                """
                SELECT a.actor FROM period_extension x JOIN audit a ON a.seq = x.audit
                WHERE a.function = 'campaign.extend' AND a.outcome = 'done' ORDER BY x.turn
                """
            ).map { try $0.int(0) }
        }
    }
}
