import Organisation
import StressCheck
import Testing

@testable import Campaigns

@Suite struct `Opening an implementation` {
    static let today = Day(daysSince1970: 20_000)

    private func draft(headcount: Int = 300) -> Implementation {
        Implementation(
            id: ImplementationID(rawValue: 1),
            campaign: Campaign(
                id: CampaignID(rawValue: 1), name: "2026", instrument: .bjsq57, firstDay: Self.today,
                lastDay: Self.today.adding(days: 30)),
            workplace: Workplace(id: WorkplaceID(rawValue: 1), name: "東京本社"), headcount: headcount)
    }

    private func complete(headcount: Int = 300, hearing: Hearing.Kind = .committee) throws -> Implementation {
        var implementation = draft(headcount: headcount)
        let account = AccountID(rawValue: 1)
        implementation.members = [
            Appointment(account: account, duty: .implementer, qualification: .physician, trainingDay: nil),
            Appointment(account: account, duty: .clerk, qualification: nil, trainingDay: nil),
        ]
        implementation.hearing = Hearing(kind: hearing, day: Self.today)
        implementation.contacts = Contacts(request: "健康推進室", consultation: "相談窓口")
        let rules = try RuleSet.standard(.bjsq57)
        implementation.criteria = FrozenCriteria(
            deciding: rules.deciding, criteria: rules.criteria, ruleSet: rules.hash,
            at: Instant(milliseconds: 0))
        return implementation
    }

    // L-08, S4-35
    @Test func `a bare draft misses everything`() {
        #expect(
            draft().missingForOpening(coversThreeAreas: false, targets: 0) == [
                .implementer, .clerk, .instrument, .criteria, .committee, .contacts, .targets,
            ])
    }

    @Test func `a complete draft opens`() throws {
        try complete().open(coversThreeAreas: true, targets: 1)
    }

    // L-08
    @Test func `each missing thing alone refuses the opening`() throws {
        let changes: [(OpeningRequirement, (inout Implementation) -> Void)] = [
            (.implementer, { $0.members.removeAll { $0.duty == .implementer } }),
            (.clerk, { $0.members.removeAll { $0.duty == .clerk } }),
            (.criteria, { $0.criteria = nil }),
            (.committee, { $0.hearing = nil }),
            (.contacts, { $0.contacts = Contacts(request: "", consultation: "x") }),
        ]
        for (requirement, change) in changes {
            var implementation = try complete()
            change(&implementation)
            let changed = implementation
            #expect(throws: Refusal.missingForOpening([requirement])) {
                try changed.open(coversThreeAreas: true, targets: 1)
            }
        }
    }

    // L-08: under 50 people the date on which the workers were heard stands for the committee.
    @Test(arguments: [
        (49, Hearing.Kind.workersHeard, true), (50, .workersHeard, false), (50, .committee, true),
    ])
    func `50 people need a committee, fewer a hearing`(headcount: Int, kind: Hearing.Kind, opens: Bool) throws
    {
        let missing = try complete(headcount: headcount, hearing: kind)
            .missingForOpening(coversThreeAreas: true, targets: 1)
        #expect(missing.isEmpty == opens)
    }

    @Test func `a hearing in the future has not happened`() {
        #expect(throws: Refusal.badField(.committeeDay)) {
            try draft().record(Hearing(kind: .committee, day: Self.today.adding(days: 1)), today: Self.today)
        }
    }

    @Test(arguments: Qualification.allCases)
    func `an implementer needs a qualification, and some of them the training`(qualification: Qualification) {
        let untrained = Appointment(
            account: AccountID(rawValue: 1), duty: .implementer, qualification: qualification,
            trainingDay: nil)
        let isPhysicianKind = qualification == .physician || qualification == .publicHealthNurse
        if isPhysicianKind {
            #expect(throws: Never.self) { try untrained.check() }
        } else {
            #expect(throws: Refusal.unqualifiedImplementer) { try untrained.check() }
        }
    }

    // BI-85: the last day whole, in Japan.
    @Test func `answers are taken from the first day to a minute after the last`() throws {
        var open = try complete()
        open.openedAt = Instant(milliseconds: 0)
        let campaign = open.campaign
        #expect(open.answering(at: campaign.firstDay.start.adding(seconds: -1)) == .notYet)
        #expect(open.answering(at: campaign.firstDay.start) == .open)
        #expect(open.answering(at: campaign.lastDay.end.adding(seconds: 59)) == .open)
        #expect(open.answering(at: campaign.lastDay.end.adding(seconds: 60)) == .over)
        open.closedAt = campaign.firstDay.start
        #expect(open.answering(at: campaign.firstDay.start.adding(seconds: 1)) == .closed)
    }
}
