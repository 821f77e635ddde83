import Campaigns
import Operations
import Organisation
import Storage
import StressCheck
import TestSupport
import Testing

@Suite struct `Opening a campaign` {
    // L-08, S4-35: the list of what is missing, at the office and not only in the rule.
    @Test(arguments: Engine.all)
    func `is refused with the list of what is missing, and invites nobody`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.draftCampaign(people: 2)
            try await house.office.appoint(house.accountOfClerk, for: .clerk, at: id, as: house.clerk)
            await #expect(throws: Refusal.missingForOpening([.implementer, .criteria, .committee])) {
                try await house.office.openCampaign(id, as: house.clerk)
            }
            #expect(try await house.office.campaign(id, as: house.clerk).invited == 0)
            try await house.prepare(id)
            try await house.office.openCampaign(id, as: house.clerk)
            #expect(try await house.office.campaign(id, as: house.clerk).invited == 2)
            await #expect(throws: Refusal.alreadyOpened) {
                try await house.office.openCampaign(id, as: house.clerk)
            }
        }
    }

    // L-08: under 50 people the day the workers were heard stands for the committee.
    @Test(arguments: Engine.all)
    func `under fifty people needs the day on which the workers were heard`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.draftCampaign(people: 2, headcount: 49)
            let before = try await house.office.campaign(id, as: house.clerk)
            #expect(before.missing.contains(.workersHeard) && !before.missing.contains(.committee))
            try await house.office.record(
                Hearing(kind: .workersHeard, day: house.clock.now.day), at: id, as: house.clerk)
            let after = try await house.office.campaign(id, as: house.clerk)
            #expect(!after.missing.contains(.workersHeard))
        }
    }

    // S4-11, S4-13, ARCHITECTURE §5: nobody moves a threshold after seeing answers.
    @Test(arguments: Engine.all)
    func `freezes criteria, contacts and appointments`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.draftCampaign(people: 2)
            try await house.prepare(id)
            let again = {
                try await house.office.freezeCriteria(
                    try Method.allCases.map { try Criteria.example($0, for: .bjsq57) },
                    deciding: .simpleSum, at: id, as: house.clerk)
            }
            await #expect(throws: Refusal.alreadyFrozen) { try await again() }
            try await house.office.openCampaign(id, as: house.clerk)
            await #expect(throws: Refusal.alreadyOpened) { try await again() }
            await #expect(throws: Refusal.alreadyOpened) {
                try await house.office.setContacts(SampleCompany.contacts, at: id, as: house.clerk)
            }
            await #expect(throws: Refusal.alreadyOpened) {
                try await house.office.appoint(house.accountOfClerk, for: .clerk, at: id, as: house.clerk)
            }
            let frozen = try await house.office.campaign(id, as: house.clerk).implementation.criteria
            #expect(frozen?.deciding == .conversionTable)
            #expect(frozen?.ruleSet == (try RuleSet.standard(.bjsq57)).hash)
        }
    }

    // AZ-03: a clerk who is not appointed opens nothing.
    @Test(arguments: Engine.all)
    func `is for those who are appointed there`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.draftCampaign(people: 2)
            try await house.prepare(id)
            let stranger = try await house.newAccount("よその担当", .clerk)
            for who in [stranger, house.humanResources, house.administrator] {
                await #expect(throws: Denied.notAllowed) {
                    try await house.office.openCampaign(id, as: who)
                }
            }
            try await house.office.openCampaign(id, as: house.implementer)
            await #expect(throws: Denied.notAllowed) {
                try await house.office.closeCampaign(id, as: stranger)
            }
        }
    }
}

@Suite struct `Progress` {
    // S3-17, L-05, TH14
    @Test(arguments: Engine.all)
    func `counts by department, hides small ones outside the health side, and names nobody`(
        engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 10)
            for n in 1...4 { try await house.answer(n, high: n == 1) }
            let clerk = try await house.office.progress(of: id, as: house.clerk)
            #expect((clerk.invited, clerk.answered) == (10, 4))
            #expect(clerk.lines.map(\.name) == ["本社", "営業部", "営業2課", "営業1課", "製造部"])
            #expect(clerk.lines.map(\.invited) == [10, 7, 4, 3, 3])

            let staff = try await house.office.progress(of: id, as: house.humanResources)
            #expect(staff.lines.map(\.name) == ["本社", "営業部"])

            let manager = try await house.newAccount(
                "営業部長", .lineManager, department: try await house.department("営業部"))
            let own = try await house.office.progress(of: id, as: manager)
            #expect(own.isOwnOnly)
            #expect(own.lines.map(\.name) == ["営業部"])
            for who in [house.administrator, Principal.visitor] {
                await #expect(throws: Denied.self) { try await house.office.progress(of: id, as: who) }
            }
        }
    }
}
