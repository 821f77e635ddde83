import Campaigns
import Organisation
import Storage

extension Office {
    /// So many invitations are looked at in one transaction: people answer meanwhile.
    static let reminderPortion = 1_000

    /// Puts the reminders that are due into the queue. Run as often as one likes, by as many nodes as there are: each due
    /// day is one row. Says how many reminders it looked after.
    @discardableResult
    package func queueDueReminders(portion: Int = Office.reminderPortion) async throws -> Int {
        let due = try await door.perform(.reminderDue, as: .system(.mailDelivery)) { db, permit in
            try db.dueReminders(at: permit.at)
        }
        for (id, reminder) in due {
            try await queue(
                reminder, at: id, portion: portion, function: .reminderQueue, as: .system(.mailDelivery))
        }
        return due.count
    }

    /// In portions, each with its own row in the audit.
    ///
    /// - Parameter check: what must hold before the first mail waits.
    func queue(
        _ reminder: Reminder, at id: ImplementationID, portion: Int = Office.reminderPortion,
        function: Function, as who: Principal, request: Int = 0,
        check: @escaping @Sendable (borrowing Connection, Permit) throws -> Void = { _, _ in }
    ) async throws {
        var isMore = true
        while isMore {
            isMore = try await door.perform(function, as: who, on: .implementation(id), request: request) {
                db, permit in
                try check(db, permit)
                return try db.queue(
                    reminder, at: id, due: permit.at.nextMailingTime, atMost: portion, under: permit)
            }
        }
    }
}

extension Connection {
    fileprivate func dueReminders(at now: Instant) throws -> [(ImplementationID, Reminder)] {
        try implementations().filter { $0.phase == .opened && $0.reminders.isOn }.flatMap { one in
            try one.dueReminders(at: now).filter {
                try !isQueued($0, at: one.id, author: 0) && !wasRestored(since: $0.day.start)
            }.map { (one.id, $0) }
        }
    }
}
