package import Organisation

/// 次の期限: the day by which the stress check of a workplace must be done again (安衛則52条の9: 一年以内ごとに一回; L-12).
package struct NextDue: Hashable, Sendable {
    package let workplace: Workplace
    /// The newest that was closed there, and the last day on which people could answer it; nil where there was none.
    package let last: Closed?
    /// Whether another one is being prepared or answered.
    package let isUnderWay: Bool

    package struct Closed: Hashable, Sendable {
        package let campaign: String
        package let day: Day

        package init(campaign: String, day: Day) {
            self.campaign = campaign
            self.day = day
        }
    }

    package init(workplace: Workplace, last: Closed?, isUnderWay: Bool) {
        self.workplace = workplace
        self.last = last
        self.isUnderWay = isUnderWay
    }
}

extension NextDue {
    package enum Standing: Hashable, Sendable {
        case never
        case later(Day)
        /// Within `noticeDays`.
        case soon(Day)
        case overdue(Day)
    }

    /// Committee, roster and invitations take about two months. Ours, not the law's.
    package static let noticeDays = 60

    /// The same date a year on: the first day does not count (民法140条), so this day is the last of the year.
    package var day: Day? { last.map { $0.day.adding(months: 12) } }

    package func standing(on today: Day) -> Standing {
        guard let day else { return .never }
        if day < today { return .overdue(day) }
        return day <= today.adding(days: Self.noticeDays) ? .soon(day) : .later(day)
    }

    /// For each workplace, in the order handed in. A check that was closed before its last day ended on that day.
    package static func all(_ workplaces: [Workplace], _ implementations: [Implementation]) -> [NextDue] {
        workplaces.map { workplace in
            let here = implementations.filter { $0.workplace.id == workplace.id }
            let closed = here.compactMap { one in
                one.closedAt.map {
                    Closed(campaign: one.campaign.name, day: min($0.day, one.campaign.lastDay))
                }
            }
            return NextDue(
                workplace: workplace, last: closed.max { $0.day < $1.day },
                isUnderWay: here.contains { $0.phase != .closed })
        }
    }
}
