// Months of the civil calendar, for periods that end with a month (契約と解約の月末).

extension Day {
    /// The same date so many months on; a date that the month does not have becomes its last day
    /// (31 January and one month: 28 or 29 February).
    package func adding(months: Int) -> Day {
        let (first, day) = (firstOfMonth(adding: months), day)
        return first.adding(days: min(day, Day.lastDay(month: first.month, year: first.year)) - 1)
    }

    package var lastOfMonth: Day { firstOfMonth(adding: 1).adding(days: -1) }

    package var isFirstOfMonth: Bool { day == 1 }

    package var isLastOfMonth: Bool { self == lastOfMonth }

    /// The first day of the month that lies so many months after this one.
    package func firstOfMonth(adding months: Int) -> Day {
        let count = year * 12 + (month - 1) + months
        let year = count.flooredQuotient(by: 12)
        // Every month from the calendar's range has a first day.
        return Day(year: year, month: count.flooredRemainder(by: 12) + 1, day: 1) ?? self
    }
}
