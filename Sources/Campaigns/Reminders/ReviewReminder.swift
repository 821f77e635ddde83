package import Organisation

/// Until the review is done nobody gets a result (S4-34), so whoever has the next step is reminded.
package enum ReviewReminder {
    /// The first on the morning of this day after the closing. Ours, as is the week; the law says 遅滞なく.
    package static let firstDay = 3
    package static let everyDays = 7

    /// - Returns: the turn whose day has come, from 1; turns that were missed are not made up for.
    package static func turn(at now: Instant, closedAt: Instant) -> Int? {
        let age = now.day.daysSince1970 - closedAt.day.daysSince1970
        guard now.isMailingTime, age >= firstDay else { return nil }
        return (age - firstDay) / everyDays + 1
    }
}

extension Batch {
    /// How many days the results have been held up by the review; nil when they are out, or nobody waits.
    package func daysWaiting(on today: Day) -> Int? {
        releasedAt == nil && members > 0 ? today.daysSince1970 - closedAt.day.daysSince1970 : nil
    }

    /// The implementers, until they have confirmed everything; then whoever can release the results.
    package func nextDuties() -> Set<Appointment.Duty> {
        undecided == 0 && missingConfirmations.isEmpty ? [.implementer, .clerk] : [.implementer]
    }
}
