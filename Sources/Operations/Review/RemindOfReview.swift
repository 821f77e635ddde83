import Campaigns
import Organisation
import Storage

extension Office {
    /// While results wait for the review, a mail to whoever has the next step, on the third day and then every week
    /// (S4-34). It names no campaign and no person. Run as often as one likes, by as many nodes as there are.
    ///
    /// - Returns: of how many batches somebody was reminded.
    @discardableResult
    package func queueReviewReminders() async throws -> Int {
        let due = try await door.perform(.reminderDue, as: .system(.mailDelivery)) { db, permit in
            try db.waitingBatches().compactMap { batch -> (BatchID, turn: Int)? in
                guard let turn = ReviewReminder.turn(at: permit.at, closedAt: batch.closedAt),
                    try !db.wasRestored(since: permit.at.day.start), try !db.isReminded(batch.id, turn: turn)
                else { return nil }
                return (batch.id, turn)
            }
        }
        for (id, turn) in due {
            try await door.perform(.reminderQueue, as: .system(.mailDelivery), on: .batch(id)) { db, permit in
                guard try db.beginReviewReminder(turn, of: id, at: permit.at) else { return }
                let batch = try db.batch(id)
                let duties = batch.nextDuties()
                let members = try db.implementation(batch.implementation).members
                for account in Set(members.filter { duties.contains($0.duty) }.map(\.account)) {
                    // One mail a morning, however many workplaces wait for the same person.
                    if try db.waits(.reviewWaits, subject: account.rawValue) { continue }
                    try db.enqueue(.reviewWaits, subject: account.rawValue, due: permit.at, under: permit)
                }
            }
        }
        return due.count
    }
}
