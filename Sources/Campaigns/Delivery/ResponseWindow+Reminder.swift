package import Organisation

extension ResponseWindow {
    /// So many days before its end everybody is reminded, once.
    package static let reminderDays = 7

    package static func reminderDay(releasedAt: Instant) -> Day {
        lastDay(releasedAt: releasedAt).adding(days: -reminderDays)
    }

    /// From the morning of that day on; a program that was down makes up for it while the window holds.
    package static func isReminderDue(at now: Instant, releasedAt: Instant) -> Bool {
        now.isMailingTime && now.day >= reminderDay(releasedAt: releasedAt)
            && holds(now, releasedAt: releasedAt)
    }
}
