import Organisation
import Testing

@testable import Campaigns

@Suite struct `The reminder of a review` {
    private static let closed = Day(daysSince1970: 20_000)

    // S4-34: on the third day, then every week, in the hours of mail only.
    @Test(arguments: [
        (2, 10, nil), (3, 8, nil), (3, 9, 1), (9, 17, 1), (9, 18, nil), (10, 9, 2), (16, 9, 2), (17, 9, 3),
    ])
    func `comes on the third day and then every week`(days: Int, hour: Int, turn: Int?) {
        let now = Self.closed.adding(days: days).start.adding(minutes: hour * 60)
        #expect(ReviewReminder.turn(at: now, closedAt: Self.closed.end.adding(minutes: -1)) == turn)
    }

    private func batch(members: Int, decided: Int, confirmed: Bool, released: Bool) -> Batch {
        Batch(
            id: BatchID(rawValue: 1), implementation: ImplementationID(rawValue: 2), number: 1,
            closedAt: Self.closed.start, members: members, decided: decided,
            confirmations: confirmed
                ? Dictionary(
                    uniqueKeysWithValues: ReviewConfirmation.allCases.map { ($0, Self.closed.start) }) : [:],
            releasedAt: released ? Self.closed.end : nil)
    }

    @Test(arguments: [(5, false, 12), (5, true, nil), (0, false, nil)])
    func `ages while somebody waits for a result`(members: Int, released: Bool, days: Int?) {
        let batch = batch(members: members, decided: 0, confirmed: false, released: released)
        #expect(batch.daysWaiting(on: Self.closed.adding(days: 12)) == days)
    }

    @Test func `is for the implementers, and when they have done it also for the clerks`() {
        for (decided, confirmed) in [(4, false), (5, false), (4, true)] {
            let open = batch(members: 5, decided: decided, confirmed: confirmed, released: false)
            #expect(open.nextDuties() == [.implementer])
        }
        let done = batch(members: 5, decided: 5, confirmed: true, released: false)
        #expect(done.nextDuties() == [.implementer, .clerk])
    }
}
