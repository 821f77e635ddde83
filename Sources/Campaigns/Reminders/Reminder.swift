package import Organisation

/// 受検勧奨: one sending to those who have not answered by then. Everybody's words are the same.
package struct Reminder: Hashable, Sendable {
    package enum Occasion: String, CaseIterable, Sendable {
        case weekBefore, dayBefore
        /// Somebody asked for it by hand.
        case asked

        /// Before the last day; nil where the day is not planned.
        var daysBefore: Int? {
            switch self {
            case .weekBefore: 7
            case .dayBefore: 1
            case .asked: nil
            }
        }
    }

    package let occasion: Occasion
    package let day: Day

    package init(_ occasion: Occasion, on day: Day) {
        self.occasion = occasion
        self.day = day
    }
}

extension Reminder {
    /// A mail server that is away for longer makes the reminder come at a wrong time: it is then left out. So nobody
    /// gets the reminder of last week together with that of today.
    package func isTimely(on today: Day) -> Bool { (day...day.adding(days: 1)).contains(today) }
}

extension Implementation {
    /// The reminders that go by themselves, in order. In a short campaign those fall away that would come with the
    /// invitation or before it.
    package var plannedReminders: [Reminder] {
        guard let openedAt else { return [] }
        let invited = max(campaign.firstDay, openedAt.day)
        return Reminder.Occasion.allCases.compactMap { occasion in
            occasion.daysBefore.map { Reminder(occasion, on: campaign.lastDay.adding(days: -$0)) }
        }.filter { $0.day > invited }
    }

    /// Those whose time it is. A program that was down that day makes up for it on the next.
    package func dueReminders(at now: Instant) -> [Reminder] {
        guard answering(at: now) == .open, now.isMailingTime else { return [] }
        return plannedReminders.filter { $0.isTimely(on: now.day) }
    }

    /// Whether a reminder that waits may still leave: people can answer by it, and an extension has not taken its day
    /// away since.
    package func takesReminder(_ reminder: Reminder, at now: Instant) -> Bool {
        reminder.isTimely(on: now.day) && answering(at: now) == .open
            && (reminder.occasion == .asked || reminders.isOn && plannedReminders.contains(reminder))
    }
}

extension Instant {
    /// Telephones lie beside beds: nobody is reminded before nine or after six in the evening, in Japan.
    package static let mailingHours = 9..<18

    package var isMailingTime: Bool { self >= day.mailingStart && self < day.mailingEnd }

    /// This moment, or the next morning at nine.
    package var nextMailingTime: Instant {
        if self < day.mailingStart { return day.mailingStart }
        return self < day.mailingEnd ? self : day.adding(days: 1).mailingStart
    }
}

extension Day {
    fileprivate var mailingStart: Instant { start.adding(minutes: Instant.mailingHours.lowerBound * 60) }
    fileprivate var mailingEnd: Instant { start.adding(minutes: Instant.mailingHours.upperBound * 60) }
}
