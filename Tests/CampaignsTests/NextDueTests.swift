import Organisation
import StressCheck
import Testing

@testable import Campaigns

@Suite struct `The day by which a workplace is due again` {
    private static func day(_ text: String) -> Day { Day(text: text) ?? Day(daysSince1970: 0) }
    private static let place = Workplace(id: WorkplaceID(rawValue: 1), name: "本社")

    private func one(_ first: String, _ last: String, closed: String?, opened: Bool = true) -> Implementation
    {
        var one = Implementation(
            id: ImplementationID(rawValue: 1),
            campaign: Campaign(
                id: CampaignID(rawValue: 1), name: first, instrument: .bjsq57, firstDay: Self.day(first),
                lastDay: Self.day(last)),
            workplace: Self.place, headcount: 300)
        one.openedAt = opened ? Self.day(first).start : nil
        one.closedAt = closed.map { Self.day($0).start }
        return one
    }

    // Within every year (安衛則52条の9), counted from the last day people could answer.
    @Test(arguments: [
        ("2026-09-20", NextDue.Standing.later(day("2026-11-20"))),
        ("2026-09-21", .soon(day("2026-11-20"))), ("2026-11-20", .soon(day("2026-11-20"))),
        ("2026-11-21", .overdue(day("2026-11-20"))),
    ])
    func `is a year after the last one`(today: String, standing: NextDue.Standing) {
        let done = one("2025-11-02", "2025-11-20", closed: "2025-11-25")
        let due = NextDue.all([Self.place], [done])
        #expect(due.map { $0.standing(on: Self.day(today)) } == [standing])
        #expect(due.map(\.isUnderWay) == [false])
    }

    // 安衛則52条の9
    @Test func `counts the newest that was closed, from its true end, and nothing else`() {
        let early = one("2025-11-02", "2025-11-20", closed: "2025-11-10")
        let older = one("2024-11-02", "2024-11-20", closed: "2024-11-25")
        let open = one("2026-11-02", "2026-11-20", closed: nil)
        let due = NextDue.all([Self.place], [open, older, early])
        #expect(due.map(\.day) == [Self.day("2026-11-10")] && due.map(\.isUnderWay) == [true])
        #expect(due.first?.last?.campaign == "2025-11-02")
        let leap = NextDue.all([Self.place], [one("2024-02-01", "2024-02-29", closed: "2024-03-01")])
        #expect(leap.first?.day == Self.day("2025-02-28"))
    }

    // 安衛則52条の9
    @Test func `is never where none was closed`() {
        let elsewhere = Workplace(id: WorkplaceID(rawValue: 2), name: "大阪")
        let done = one("2025-11-02", "2025-11-20", closed: "2025-11-25")
        let draft = one("2026-11-02", "2026-11-20", closed: nil, opened: false)
        #expect(
            NextDue.all([elsewhere, Self.place], [done]).map { $0.standing(on: Self.day("2026-01-01")) }
                == [.never, .later(Self.day("2026-11-20"))])
        #expect(
            NextDue.all([Self.place], [draft]).map { $0.standing(on: Self.day("2026-01-01")) } == [.never])
    }
}
