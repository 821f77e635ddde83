import Campaigns
import Organisation
import Storage

extension Office {
    /// Once before the window of a released batch ends: one mail to everybody of it who is told by mail, at one moment and
    /// in the same words, whatever the result and whatever they have read, said or asked (L-06, TH11 to TH14). Run as
    /// often as one likes, by as many nodes as there are.
    ///
    /// - Returns: of how many batches people were reminded.
    @discardableResult
    package func queueResultReminders() async throws -> Int {
        let due = try await door.perform(.reminderDue, as: .system(.mailDelivery)) { db, permit in
            try db.unremindedBatches().filter {
                try ResponseWindow.isReminderDue(at: permit.at, releasedAt: $0.releasedAt)
                    && !db.wasRestored(since: ResponseWindow.reminderDay(releasedAt: $0.releasedAt).start)
            }.map { ($0.batch, $0.implementation) }
        }
        for (batch, implementation) in due {
            try await door.perform(.reminderQueue, as: .system(.mailDelivery), on: .batch(batch)) {
                db, permit in
                guard try db.beginReminder(of: batch, at: permit.at) else { return }
                let rows = try db.deliveryRows(at: implementation, on: permit.at.day)
                let told = rows.filter {
                    $0.batch == batch && $0.releasedWay?.hasScreen ?? false && $0.rule.hasAddress
                }
                for row in told.sorted(by: { $0.invitation.rawValue < $1.invitation.rawValue }) {
                    try db.enqueue(
                        .resultReminder, subject: row.invitation.rawValue, due: permit.at, under: permit)
                }
            }
        }
        return due.count
    }
}
