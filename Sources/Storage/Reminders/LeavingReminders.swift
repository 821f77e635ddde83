package import Campaigns
package import Organisation

/// A reminder whose mail is about to leave, and what decides whether it may.
package struct LeavingReminder: Hashable, Sendable {
    package let reminder: Reminder
    package let implementation: ImplementationID
    package let person: PersonID
    /// Or answers on paper: a link would lead nowhere.
    package let hasAnswered: Bool
    /// It left before; or a node died between the mark and the mail, and nobody knows whether it left.
    package let hasLeft: Bool
}

extension Connection {
    /// nil where its rows are gone.
    package func leavingReminder(_ task: MailTask) throws -> LeavingReminder? {
        try row(
            """
            SELECT r.occasion, r.day, i.implementation, i.person, CASE WHEN s.id IS NOT NULL OR \(sql: .onPaper) THEN 1 ELSE 0 END, m.left_on
            FROM reminder_mail m JOIN reminder r ON r.id = m.reminder
            JOIN invitation i ON i.id = m.invitation LEFT JOIN sheet s ON s.invitation = i.id
            WHERE m.id = \(task.id)
            """
        ).map { row in
            LeavingReminder(
                reminder: Reminder(try row.word(0, Reminder.Occasion.self), on: try row.day(1)),
                implementation: try row.id(2, ImplementationID.self),
                person: try row.id(3, PersonID.self), hasAnswered: try row.int(4) == 1,
                hasLeft: try row.optionalDay(5) != nil)
        }
    }

    /// The days of the last week on which reminders left to somebody.
    package func reminderDays(of person: PersonID, until day: Day) throws -> [Day] {
        try rows(
            """
            SELECT m.left_on FROM reminder_mail m JOIN invitation i ON i.id = m.invitation
            WHERE i.person = \(person) AND m.left_on > \(day.adding(days: -7))
            """
        ).map { try $0.day(0) }
    }

    /// The days on which reminders left for one invitation.
    package func reminderDays(of invitation: InvitationID) throws -> [Day] {
        try rows(
            """
            SELECT m.left_on FROM reminder_mail m JOIN outbox o ON o.id = m.id
            WHERE m.invitation = \(invitation) AND o.done_at IS NOT NULL AND o.refused_at IS NULL
            ORDER BY m.left_on
            """
        ).map { try $0.day(0) }
    }

    /// Two nodes cannot both set it; and one person has one reminder a day, whoever asked for it.
    ///
    /// - Returns: false where somebody else was first.
    package func markLeft(_ task: MailTask, on day: Day) throws -> Bool {
        try run("UPDATE reminder_mail SET left_on = \(day) WHERE id = \(task.id) AND left_on IS NULL")
        return changes > 0
    }

    /// The server asked to come again: it did not leave after all.
    func takeBack(_ task: MailTask) throws {
        guard task.kind == .reminder else { return }
        try run("UPDATE reminder_mail SET left_on = NULL WHERE id = \(task.id)")
    }
}
