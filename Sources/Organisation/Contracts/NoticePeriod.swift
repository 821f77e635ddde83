/// 解約の予告: so many months before the month that is the last one.
///
/// 「解約月の2か月前までにご連絡ください。解約月は月末までご利用可能です」: told on any day of January with two months,
/// the last day is 31 March; told on 1 February, it is 30 April.
package struct NoticePeriod: Hashable, Sendable {
    /// 0…24; 0 ends with the month in which it is told.
    package let months: Int

    package init?(months: Int) {
        guard (0...24).contains(months) else { return nil }
        self.months = months
    }

    /// The last day of use for a notice of this day: always a month's last day.
    package func lastDay(noticeOn day: Day) -> Day { day.firstOfMonth(adding: months).lastOfMonth }

    /// The last day on which a notice still reaches this end.
    package func lastNotice(forEnd end: Day) -> Day { end.firstOfMonth(adding: -months).lastOfMonth }
}
