package struct ContractID: Identifier {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }
}

/// One entitlement with its dates. Never edited: an end, a change and a withdrawal are rows of their own.
package struct ServiceContract: Hashable, Sendable {
    package let id: ContractID
    package let offer: Offer
    package let from: Day
    /// The last day of the first term: a month's last day.
    package let until: Day
    /// It goes on for so many months at a time; nil when it ends by itself.
    package let renewalMonths: Int?
    package let notice: NoticePeriod
    package var ending: Ending?

    package init(
        id: ContractID, offer: Offer, from: Day, until: Day, renewalMonths: Int?, notice: NoticePeriod,
        ending: Ending? = nil
    ) {
        self.id = id
        self.offer = offer
        self.from = from
        self.until = until
        self.renewalMonths = renewalMonths
        self.notice = notice
        self.ending = ending
    }

    package struct Ending: Hashable, Sendable {
        package enum Kind: String, CaseIterable, Sendable {
            /// 解約.
            case notice
            /// Another offer of the same line follows.
            case change
            /// Entered by mistake and taken back before it began.
            case withdrawal
        }

        package let kind: Kind
        package let toldOn: Day
        /// Before the first day for a withdrawal: then the contract never holds.
        package let lastDay: Day

        package init(kind: Kind, toldOn: Day, lastDay: Day) {
            self.kind = kind
            self.toldOn = toldOn
            self.lastDay = lastDay
        }
    }
}

extension ServiceContract {
    /// The last day of the term that runs on this day, or of the first one before it has begun. Terms after the
    /// first are counted from the first, so that no month's length is lost on the way.
    package func termEnd(on day: Day) -> Day {
        guard let renewalMonths, renewalMonths > 0, day > until else { return until }
        let months = (day.year - until.year) * 12 + day.month - until.month
        let terms = (months + renewalMonths - 1) / renewalMonths
        return until.firstOfMonth(adding: terms * renewalMonths).lastOfMonth
    }

    /// The last day, as far as it is known today; nil while it goes on.
    package var lastDay: Day? { ending?.lastDay ?? (renewalMonths == nil ? until : nil) }

    package func holds(on day: Day) -> Bool { from <= day && lastDay.map { day <= $0 } ?? true }

    package func isToCome(on day: Day) -> Bool { day < from && lastDay.map { from <= $0 } ?? true }

    /// Whether any day from this one on is covered.
    package func reaches(_ day: Day) -> Bool { lastDay.map { max(day, from) <= $0 } ?? true }

    /// Where a notice of this day ends it: with the first term whose notice is still in time.
    package func end(noticeOn day: Day) -> Day { termEnd(on: max(notice.lastDay(noticeOn: day), from)) }

    /// Until when notice must be told, and the end it would reach; nil when nothing can be told any more.
    package func nextNotice(on day: Day) -> (by: Day, end: Day)? {
        guard lastDay == nil, reaches(day) else { return nil }
        let end = end(noticeOn: day)
        return (notice.lastNotice(forEnd: end), end)
    }
}
