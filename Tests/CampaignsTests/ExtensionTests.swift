import Organisation
import StressCheck
import Testing

@testable import Campaigns

@Suite struct `Extending the period of an implementation` {
    static let first = Day(daysSince1970: 20_000)
    static let last = first.adding(days: 30)
    static let clerk = AccountID(rawValue: 7)

    private func opened() -> Implementation {
        var one = Implementation(
            id: ImplementationID(rawValue: 1),
            campaign: Campaign(
                id: CampaignID(rawValue: 1), name: "2026", instrument: .bjsq57, firstDay: Self.first,
                lastDay: Self.last),
            workplace: Workplace(id: WorkplaceID(rawValue: 1), name: "東京本社"), headcount: 300)
        one.openedAt = Self.first.start
        return one
    }

    private func extend(_ one: Implementation, to days: Int, today: Int = 3) -> Result<
        PeriodExtension, Refusal
    > {
        Result { () throws(Refusal) in
            try one.extended(
                until: Self.first.adding(days: days), at: Self.first.adding(days: today).start, by: Self.clerk
            )
        }
    }

    // 安衛則52条の9: the whole stays within a year.
    @Test(arguments: [
        (29, 3, false), (30, 3, false), (31, 3, true), (366, 3, true), (367, 3, false), (33, 33, true),
        (33, 34, false),
    ])
    func `moves the last day later, to today at the earliest, within a year`(
        days: Int, today: Int, goes: Bool
    ) {
        let outcome = extend(opened(), to: days, today: today)
        guard goes else {
            #expect(outcome == .failure(.badField(.period)))
            return
        }
        let wanted = PeriodExtension(
            from: Self.last, until: Self.first.adding(days: days), at: Self.first.adding(days: today).start,
            by: Self.clerk)
        #expect(outcome == .success(wanted))
    }

    @Test func `is for what is opened and not closed`() {
        var (draft, closed) = (opened(), opened())
        draft.openedAt = nil
        closed.closedAt = Self.last.end
        #expect(extend(draft, to: 40) == .failure(.notOpened))
        #expect(extend(closed, to: 40) == .failure(.alreadyClosed))
    }

    // S3-19: reminders go seven days and one day before the last day, whichever that is now.
    @Test func `moves the reminders, and takes back those that wait for the old day`() throws {
        let before = opened()
        let after = before.with(try extend(before, to: 40).get())
        #expect(after.plannedReminders.map(\.day) == [33, 39].map { Self.first.adding(days: $0) })
        #expect(after.campaign.firstDay == Self.first)
        let late = Self.last.end.adding(minutes: 5)
        #expect(before.answering(at: late) == .over && after.answering(at: late) == .open)
        let waiting = Reminder(.dayBefore, on: Self.last.adding(days: -1))
        let moment = waiting.day.start.adding(minutes: 600)
        #expect(before.takesReminder(waiting, at: moment) && !after.takesReminder(waiting, at: moment))
        #expect(after.takesReminder(Reminder(.asked, on: waiting.day), at: moment))
    }
}
