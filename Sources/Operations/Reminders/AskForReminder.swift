package import Campaigns
package import Organisation
import Storage

extension Office {
    /// Reminds by hand those in reach who have not answered (S3-19). The same queue, the same words and the same limit as
    /// for what goes by itself; who presses twice a day changes nothing. Nothing comes back that would tell whether
    /// anybody was reached.
    package func askForReminder(
        at id: ImplementationID, as who: Principal, request: Int = 0
    ) async throws {
        try await queue(
            Reminder(.asked, on: outside.now().nextMailingTime.day), at: id, function: .reminderSend,
            as: who, request: request
        ) { db, permit in
            try db.implementation(id).checkReminding(at: permit.at)
            if try db.isTooFew(id, permit) { throw Refusal.tooFewToRemind(Progress.smallestShown) }
        }
    }

    package func setReminders(
        _ plan: ReminderPlan, at id: ImplementationID, as who: Principal, request: Int = 0
    ) async throws {
        try await door.perform(.reminderSet, as: who, on: .implementation(id), request: request) {
            db, permit in
            try plan.check()
            if try db.implementation(id).phase == .closed { throw Refusal.alreadyClosed }
            try db.insert(plan, at: id, under: permit)
        }
    }
}

extension Implementation {
    /// While people can answer, and still can when the mail would leave.
    func checkReminding(at now: Instant) throws(Refusal) {
        if phase == .draft { throw .notOpened }
        for moment in [now, now.nextMailingTime] where answering(at: moment) != .open {
            throw .notAnswering(answering(at: moment))
        }
    }
}

extension Connection {
    /// Outside the implementer's side nobody reminds fewer people than the progress page shows: such a reminder would
    /// point at somebody (TH14).
    func isTooFew(_ id: ImplementationID, _ permit: Permit) throws -> Bool {
        guard permit.departments != nil, !permit.role.isHealthSide else { return false }
        let invited = try progress(of: id, under: permit).values.map(\.invited).reduce(0, +)
        return invited < Progress.smallestShown
    }
}
