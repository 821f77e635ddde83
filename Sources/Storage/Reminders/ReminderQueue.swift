package import Campaigns
package import Organisation

/// How far the queueing of one reminder has come.
private struct QueueingReminder {
    let id: Int
    let reached: Int
    let isDone: Bool
}

extension Connection {
    /// Whether everybody of this reminder is in the queue.
    ///
    /// - Parameter author: 0 for what goes by itself.
    package func isQueued(_ reminder: Reminder, at id: ImplementationID, author: Int) throws -> Bool {
        try queueing(reminder, at: id, author)?.isDone ?? false
    }

    /// A copy from before does not know what left since: a reminder whose day has begun by then is left out rather than
    /// sent again.
    package func wasRestored(since moment: Instant) throws -> Bool {
        try transaction.writeAudit()
        return try row(
            """
            SELECT 1 FROM audit WHERE at >= \(moment) AND function = \(Function.restoreRecord)
            AND outcome = 'done' LIMIT 1
            """) != nil
    }

    /// Puts the next mails of a reminder into the queue, in the order of the invitations' ids, which is none. Run again
    /// after a crash, or by two nodes, it queues nobody twice.
    ///
    /// - Parameters:
    ///   - due: when they may leave.
    ///   - most: so many invitations are looked at in one transaction.
    /// - Returns: whether there may be more.
    package func queue(
        _ reminder: Reminder, at id: ImplementationID, due: Instant, atMost most: Int, under permit: Permit
    ) throws -> Bool {
        try begin(reminder, at: id, permit)
        guard let queueing = try queueing(reminder, at: id, permit.author), !queueing.isDone else {
            return false
        }
        let asked = try askedByMail(at: id, after: queueing.reached, atMost: most, on: permit.at.day)
        let plan = try reminderPlan(at: id)
        let earlier = try earlierReminders(at: id, after: queueing.reached, on: permit.at.day)
        for (invitation, department) in asked where permit.covers(department) {
            let days = earlier[invitation] ?? []
            guard plan.allows(reminder.occasion, on: due.day, after: days) else { continue }
            try queue(invitation, queueing.id, due, permit)
        }
        let isLast = asked.count < most
        try run(
            """
            UPDATE reminder SET reached = \(asked.last?.invitation.rawValue ?? queueing.reached),
              queued_at = \(nullable: isLast ? permit.at : nil) WHERE id = \(queueing.id)
            """)
        return !isLast
    }

    private func begin(_ reminder: Reminder, at id: ImplementationID, _ permit: Permit) throws {
        try run(
            """
            INSERT INTO reminder (id, implementation, occasion, day, at, asked_by, reached)
            VALUES (\(permit.draw()), \(id), \(reminder.occasion), \(reminder.day), \(permit.at),
                    \(permit.author), 0)
            ON CONFLICT (implementation, occasion, day, asked_by) DO NOTHING
            """)
    }

    private func queueing(
        _ reminder: Reminder, at id: ImplementationID, _ author: Int
    ) throws -> QueueingReminder? {
        try row(
            """
            SELECT id, reached, queued_at FROM reminder WHERE implementation = \(id)
            AND occasion = \(reminder.occasion) AND day = \(reminder.day) AND asked_by = \(author)
            """
        ).map {
            QueueingReminder(
                id: try $0.int(0), reached: try $0.int(1), isDone: try $0.optionalInstant(2) != nil)
        }
    }

    private func queue(
        _ invitation: InvitationID, _ reminder: Int, _ due: Instant, _ permit: Permit
    ) throws {
        guard let audit = permit.auditRow else {
            throw StorageError.fault(StorageFault("a mail without a cause"))
        }
        let mail = permit.draw()
        try run(
            """
            INSERT INTO reminder_mail (id, reminder, invitation) VALUES (\(mail), \(reminder), \(invitation))
            ON CONFLICT (reminder, invitation) DO NOTHING
            """)
        guard changes > 0 else { return }
        try Outbox.enqueue(
            MailKind.reminder.rawValue, id: mail, subject: invitation.rawValue, audit: audit, due: due,
            on: self)
    }

    /// Invited by a mail that the server took, still employed, not answered. The outbox is read once and leads to the
    /// invitations: it has no index by subject.
    private func askedByMail(
        at id: ImplementationID, after last: Int, atMost most: Int, on day: Day
    ) throws -> [(invitation: InvitationID, department: DepartmentID)] {
        try rows(
            """
            SELECT i.id, i.department FROM outbox o JOIN invitation i ON i.id = o.subject
            WHERE o.kind = \(MailKind.invitation) AND o.done_at IS NOT NULL AND o.refused_at IS NULL
              AND i.implementation = \(id) AND i.id > \(last)
              AND i.id NOT IN (\(sql: .unreachedInvitations))
              AND NOT EXISTS (SELECT 1 FROM sheet s WHERE s.invitation = i.id) AND NOT \(sql: .onPaper)
              AND NOT EXISTS (SELECT 1 FROM leaving l WHERE l.person = i.person
                AND \(sql: .leaving(before: day)))
            ORDER BY i.id LIMIT \(most)
            """
        ).map { (try $0.id(0, InvitationID.self), try $0.id(1, DepartmentID.self)) }
    }

    /// On which days of the last week people got a reminder, for this implementation or another.
    private func earlierReminders(
        at id: ImplementationID, after last: Int, on day: Day
    ) throws -> [InvitationID: [Day]] {
        try rows(
            """
            SELECT i.id, m.left_on FROM reminder_mail m JOIN invitation v ON v.id = m.invitation
            JOIN invitation i ON i.person = v.person
            WHERE m.left_on > \(day.adding(days: -7)) AND i.implementation = \(id) AND i.id > \(last)
            """
        ).reduce(into: [:]) { found, row in
            found[try row.id(0, InvitationID.self), default: []].append(try row.day(1))
        }
    }
}
