package import Organisation

/// How long something is kept, in whole days of Asia/Tokyo.
package enum RetentionClock: Hashable, Sendable {
    case years(Int)
    case months(Int)
    /// To the end of the month that lies so many months after the event's own (退職した翌月).
    case monthsAfterMonth(Int)
    case days(Int)
    /// Until what it serves is over; other rules delete it.
    case whileUsed
    /// As agreed with the company. Nothing is fixed, so nothing is due.
    case contract
}

extension RetentionClock {
    /// The last day on which it is still kept; nil when nothing is fixed. The day of the event does not count, and
    /// a date that a month does not have is its last day: 2024-02-29 and five years is 2029-02-28.
    package func lastDay(from event: Day) -> Day? {
        switch self {
        case .years(let years): event.adding(years: years)
        case .months(let months): event.adding(months: months)
        case .monthsAfterMonth(let months): event.firstOfMonth(adding: months).lastOfMonth
        case .days(let days): event.adding(days: days)
        case .whileUsed, .contract: nil
        }
    }
}
