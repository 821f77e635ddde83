package import Campaigns
package import Organisation

extension Connection {
    /// The newest, or the standard where nobody chose.
    func reminderPlan(at id: ImplementationID) throws -> ReminderPlan {
        try row(
            """
            SELECT is_on, per_week FROM reminder_plan WHERE implementation = \(id)
            ORDER BY turn DESC LIMIT 1
            """
        ).map { ReminderPlan(isOn: try $0.bool(0), perWeek: try $0.int(1)) } ?? .standard
    }

    package func insert(_ plan: ReminderPlan, at id: ImplementationID, under permit: Permit) throws {
        try run(
            """
            INSERT INTO reminder_plan (implementation, turn, is_on, per_week, at, set_by)
            SELECT \(id), coalesce(max(turn), 0) + 1, \(plan.isOn), \(plan.perWeek), \(permit.at),
                   \(permit.author)
            FROM reminder_plan WHERE implementation = \(id)
            """)
    }

    /// How many reminders left so far, by occasion. Sums over everybody: whom a manager reminded does not show.
    package func remindersSent(at id: ImplementationID) throws -> [Reminder.Occasion: Int] {
        let counted = try rows(
            """
            SELECT r.occasion, count(*) FROM reminder r JOIN reminder_mail m ON m.reminder = r.id
            JOIN outbox o ON o.id = m.id
            WHERE r.implementation = \(id) AND o.done_at IS NOT NULL AND o.refused_at IS NULL
            GROUP BY r.occasion
            """)
        return try counted.reduce(into: [:]) { found, row in
            found[try row.word(0, Reminder.Occasion.self)] = try row.int(1)
        }
    }
}
