import Campaigns
import Organisation
import StressCheck
import Testing

@Suite struct `The plan of deliveries` {
    private static let closed = Instant(milliseconds: 1_795_000_000_000)

    private static func batch(
        undecided: Int = 0, confirmed: Int = 3, released: Instant? = nil
    ) -> Batch {
        let kinds = ReviewConfirmation.allCases.prefix(confirmed).enumerated().map {
            ($0.element, closed.adding(seconds: 600 * ($0.offset + 1)))
        }
        return Batch(
            id: BatchID(rawValue: 1), implementation: ImplementationID(rawValue: 2), number: 1,
            closedAt: closed, members: 3, decided: 3 - undecided,
            confirmations: Dictionary(uniqueKeysWithValues: kinds), releasedAt: released)
    }

    // S4-21, S4-31: with the closing, with the last confirmation, or with people's own results, and never ahead of it.
    @Test func `lets a list go from its moment on`() throws {
        let late = Self.closed.adding(seconds: 5_000)
        #expect(Self.batch(undecided: 1).reached(.closing) == Self.closed)
        #expect(Self.batch(undecided: 1).reached(.review) == nil)
        #expect(Self.batch(confirmed: 2).reached(.review) == nil)
        #expect(Self.batch().reached(.review) == Self.closed.adding(seconds: 1_800))
        #expect(Self.batch().reached(.release) == nil)
        #expect(Self.batch(released: late).reached(.release) == late)
        var plan = DeliverablePlan.standard
        plan[.rawScores] = DeliverablePlan.Entry(.release, .paper)
        try Self.batch(undecided: 3, confirmed: 0).deliver(.needRecord, by: plan)
        #expect(throws: DeliverableRefusal.tooEarly(.release)) {
            try Self.batch().deliver(.rawScores, by: plan)
        }
        try Self.batch(released: late).deliver(.rawScores, by: plan)
    }

    // S4-28: where a provider's implementer judges, the company's own clerks receive; else the implementers.
    @Test func `sends to whom the rule names`() {
        func member(_ id: Int, _ duty: Appointment.Duty) -> Appointment {
            Appointment(
                account: AccountID(rawValue: id), duty: duty, qualification: .physician, trainingDay: nil)
        }
        let campaign = Campaign(
            id: CampaignID(rawValue: 1), name: "年", instrument: .bjsq57, firstDay: Self.closed.day,
            lastDay: Self.closed.day)
        var place = Implementation(
            id: ImplementationID(rawValue: 2), campaign: campaign,
            workplace: Workplace(id: WorkplaceID(rawValue: 3), name: "本社"), headcount: 60)
        place.members = [
            member(1, .implementer), member(2, .implementer), member(3, .clerk), member(4, .clerk),
        ]
        let cases: [(Set<Int>, DeliverableRecipient, [Int])] = [
            ([], .implementers, [1, 2]), ([3], .implementers, [1, 2]), ([2], .clerks, [3, 4]),
            ([1, 2, 3], .clerks, [4]), ([1, 3, 4], .clerks, [3, 4]),
        ]
        for (providers, recipient, accounts) in cases {
            let staff = Set(providers.map(AccountID.init))
            let found = DeliverableRecipient(implementers: place.implementers, providers: staff)
            #expect(found == recipient)
            #expect(found.accounts(of: place, providers: staff).map(\.rawValue) == accounts)
        }
    }

    // S4-19: whole minutes from the closing to the first delivery; while there is none it runs.
    @Test func `counts the minutes from the closing`() {
        let account = AccountID(rawValue: 1)
        func state(_ notes: [DeliverableNote]) -> DeliverableState {
            DeliverableState(.rawScores, of: Self.batch(), plan: .standard, notes: notes)
        }
        let now = Self.closed.adding(seconds: 3_600)
        #expect(state([]).minutes(at: now) == 60 && state([]).first == nil)
        let notes = [
            DeliverableNote(.rawScores, .data, at: Self.closed.adding(seconds: 899), by: account),
            DeliverableNote(.rawScores, .paper, at: Self.closed.adding(seconds: 719), by: account),
            DeliverableNote(.needRecord, .paper, at: Self.closed, by: account),
        ]
        #expect(state(notes).minutes(at: now) == 11 && state(notes).notes.map(\.kind) == [.paper, .data])
    }
}
