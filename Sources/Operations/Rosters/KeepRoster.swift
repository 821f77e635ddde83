package import Organisation
import Storage

extension Office {
    /// Housekeeping of rosters: ends the roles, sessions and links of those whose last day is over, forgets what can
    /// no longer be undone, and closes the directory when nobody uses it. Says how many leavers were due.
    ///
    /// The door lets nobody act after the last day in any case; this removes what is left of it (S1-18).
    @discardableResult
    package func keepRoster() async throws -> Int {
        let due = try await door.perform(.grantsEnd, as: .system(.housekeeping)) { db, permit in
            try db.deleteRosterImages(before: permit.at.adding(days: -RosterUndo.days))
            return try db.suspensions(on: permit.at.day).filter { $0.doneAt == nil && $0.due <= permit.at }
        }
        for leaver in due {
            try await door.perform(.grantsEnd, as: .system(.housekeeping), on: .person(leaver.person)) {
                db, permit in _ = try db.suspend(leaver, at: permit.at)
            }
        }
        tenant.directory.drop(idleAt: outside.now())
        return due.count
    }

    /// Everybody who leaves or left, with the day due and the moment done.
    package func leavers(as who: Principal) async throws -> [(leaver: Suspension, person: PersonRecord)] {
        let directory = tenant.directory
        return try await door.perform(.rosterRead, as: who) { db, permit in
            let roster = try directory.roster(db, permit)
            return try db.suspensions(on: permit.at.day).compactMap { leaver in
                roster[leaver.person].map { (leaver, $0) }
            }
        }
    }
}
