package import Organisation

/// Whether reminders go by themselves, and how often one person may get any. A dated row; the newest counts.
package struct ReminderPlan: Hashable, Sendable {
    /// Turns off what goes by itself; a person can still ask for one.
    package let isOn: Bool
    /// At most so many in seven days to one person.
    package let perWeek: Int

    package static let mostPerWeek = 3

    /// On: whoever wants to answer is glad of it, and the words say that nobody has to.
    package static let standard = ReminderPlan(isOn: true, perWeek: 1)

    package init(isOn: Bool, perWeek: Int) {
        self.isOn = isOn
        self.perWeek = perWeek
    }
}

extension ReminderPlan {
    package func check() throws(Refusal) {
        guard (1...Self.mostPerWeek).contains(perWeek) else { throw .badField(.value) }
    }

    /// The limit for one person. The reminder of the day before the last comes on top of the week's, once; and never
    /// two on one day or on two days running.
    ///
    /// - Parameter earlier: the days on which reminders left to this person, whoever asked for them.
    package func allows(_ occasion: Reminder.Occasion, on today: Day, after earlier: [Day]) -> Bool {
        let week = earlier.filter { $0 > today.adding(days: -7) }
        if week.contains(where: { $0 >= today.adding(days: -1) }) { return false }
        return occasion == .dayBefore || week.count < perWeek
    }
}
