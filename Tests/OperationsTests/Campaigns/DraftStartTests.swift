import Campaigns
import Operations
import Organisation
import Storage
import StressCheck
import TestSupport
import Testing

extension TestOffice {
    fileprivate func draft(
        headcount: Int = 300, _ settle: (inout DraftStart) -> Void
    ) async throws -> ImplementationID {
        let roster = SampleCompany.roster(2)
        let plan = try await office.checkRoster(roster, as: humanResources)
        try await office.importRoster(roster, shown: plan.digest, as: humanResources)
        let place = try #require(try await office.workplaces(as: clerk).first)
        var start = DraftStart()
        settle(&start)
        let today = clock.now.day
        return try await office.draftCampaign(
            name: "2026年度", at: place.id, firstDay: today, lastDay: today.adding(days: 13),
            headcount: headcount, contacts: SampleCompany.contacts, settling: start, as: clerk)
    }
}

@Suite struct `A draft with what is decided already` {
    // S4-35, L-08: settled on one page by the same rules, so that nothing is left but to open.
    @Test(arguments: Engine.all, [(300, Hearing.Kind.committee), (49, .workersHeard)])
    func `can be opened at once`(engine: Engine, size: (headcount: Int, kind: Hearing.Kind)) async throws {
        try await withOffice(engine) { house in
            let today = house.clock.now.day
            let id = try await house.draft(headcount: size.headcount) { start in
                (start.implementer, start.clerk) = (house.accountOfImplementer, house.accountOfClerk)
                (start.hearing, start.takesExamples) = (today, true)
            }
            let made = try await house.office.campaign(id, as: house.clerk)
            #expect(made.missing == [])
            #expect(made.implementation.hearing == Hearing(kind: size.kind, day: today))
            #expect(made.implementation.criteria?.deciding == .conversionTable)
            let example = try Criteria.example(.conversionTable, for: .bjsq57)
            #expect(made.implementation.criteria?.criteria[.conversionTable] == example)
            try await house.office.openCampaign(id, as: house.clerk)
            #expect(try await house.office.campaign(id, as: house.clerk).invited == 2)
        }
    }

    @Test(arguments: Engine.all)
    func `still asks for what was left open`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.draft { $0.clerk = house.accountOfClerk }
            let missing = try await house.office.campaign(id, as: house.clerk).missing
            #expect(missing == [.implementer, .criteria, .committee])
        }
    }

    // L-02, L-08: one part that cannot be leaves no draft behind, and says which part.
    @Test(arguments: Engine.all)
    func `is not made when one part cannot be`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let tomorrow = house.clock.now.day.adding(days: 1)
            let cases: [(DraftStartRefusal.Part, Refusal, (inout DraftStart) -> Void)] = [
                (.implementer, .roleConflict, { $0.implementer = house.accountOfClerk }),
                (.clerk, .roleConflict, { $0.clerk = house.accountOfImplementer }),
                (.hearing, .badField(.committeeDay), { $0.hearing = tomorrow }),
            ]
            for (part, reason, settle) in cases {
                let refused = await #expect(throws: DraftStartRefusal.self) {
                    try await house.draft { start in
                        start.takesExamples = true
                        settle(&start)
                    }
                }
                #expect(refused?.part == part && refused?.reason == reason)
            }
            let left = try await house.office.campaigns(as: house.clerk)
            #expect(left.isEmpty)
        }
    }
}
