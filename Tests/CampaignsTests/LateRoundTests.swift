import Organisation
import StressCheck
import Testing

@testable import Campaigns

@Suite struct `A late round of an implementation` {
    private static let first = Day(daysSince1970: 20_000)
    private static let last = first.adding(days: 30)
    private static let clerk = AccountID(rawValue: 7)

    private func one(_ phase: Implementation.Phase) -> Implementation {
        var one = Implementation(
            id: ImplementationID(rawValue: 1),
            campaign: Campaign(
                id: CampaignID(rawValue: 1), name: "2026", instrument: .bjsq57, firstDay: Self.first,
                lastDay: Self.last),
            workplace: Workplace(id: WorkplaceID(rawValue: 1), name: "東京本社"), headcount: 300)
        if phase != .draft { one.openedAt = Self.first.start }
        if phase == .closed { one.closedAt = Self.last.end }
        return one
    }

    // 安衛則52条の9: the whole stays within a year; closed too early, the last day may stay.
    @Test(arguments: [
        (29, 20, false), (30, 20, true), (31, 20, true), (40, 40, true), (40, 41, false), (366, 40, true),
        (367, 40, false),
    ])
    func `lasts until a day that is to come and not before the last day`(
        days: Int, today: Int, goes: Bool
    ) throws {
        let until = Self.first.adding(days: days)
        let outcome = Result { () throws(Refusal) in
            try one(.closed).lateRound(
                until: until, at: Self.first.adding(days: today).start, by: Self.clerk)
        }
        guard goes else {
            #expect(outcome == .failure(.badField(.period)))
            return
        }
        #expect(one(.closed).canReopen(on: Self.first.adding(days: today)))
        let longer = try outcome.get()
        #expect(longer?.until == (days == 30 ? nil : until))
    }

    @Test(arguments: [(40, true), (366, true), (367, false)])
    func `is offered within a year of the first day`(today: Int, isOffered: Bool) {
        #expect(one(.closed).canReopen(on: Self.first.adding(days: today)) == isOffered)
        #expect(!one(.opened).canReopen(on: Self.first.adding(days: today)))
    }

    @Test(arguments: [(Implementation.Phase.draft, Refusal.notOpened), (.opened, .notClosed)])
    func `follows a closing`(phase: Implementation.Phase, refusal: Refusal) {
        #expect(throws: refusal) {
            try one(phase).lateRound(until: Self.last, at: Self.first.start, by: Self.clerk)
        }
    }

    // SD-R5: a handful of late results that travel when somebody likes would point at people.
    @Test(arguments: [(0, true), (1, false), (9, false), (10, true), (11, true)])
    func `of one to nine answers ends on its last day only`(answered: Int, goes: Bool) {
        var late = one(.opened)
        late.lateRounds = [
            LateRound(openedAt: Self.first.end, openedBy: Self.clerk, closedAt: Self.first.end),
            LateRound(openedAt: Self.first.end, openedBy: Self.clerk, closedAt: nil),
        ]
        let (early, over) = (Self.last.start, Self.last.end.adding(minutes: 2))
        var refusal: Refusal?
        do throws(Refusal) { try late.close(at: early, answered: answered) } catch { refusal = error }
        #expect(refusal == (goes ? nil : .tooFewToClose(10)))
        #expect(throws: Never.self) { try late.close(at: over, answered: answered) }
        late.lateRounds.removeLast()
        #expect(throws: Never.self) { try late.close(at: early, answered: answered) }
    }
}
