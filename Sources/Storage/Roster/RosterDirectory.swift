package import Organisation
import Synchronization

/// One tenant's roster in memory while somebody looks after it: names are sealed at rest, so sorting and searching
/// run here. The version row says when it is out of date; housekeeping drops it when nobody has asked for a while.
package final class RosterDirectory: Sendable {
    private struct Held {
        let roster: Roster
        var usedAt: Instant
    }

    static let idleMinutes = 30

    private let held = Mutex<Held?>(nil)

    package init() {}

    /// - Parameter permit: whoever asks has come through the door.
    package func roster(_ db: borrowing Connection, _ permit: Permit) throws -> Roster {
        let version = try db.rosterVersion()
        let day = permit.at.day
        let known = held.withLock { held -> Roster? in
            guard held?.roster.version == version, held?.roster.day == day else { return nil }
            held?.usedAt = permit.at
            return held?.roster
        }
        if let known { return known }
        let roster = try db.loadRoster(on: day)
        held.withLock { $0 = Held(roster: roster, usedAt: permit.at) }
        return roster
    }

    /// Forgets what nobody has used for half an hour.
    package func drop(idleAt now: Instant) {
        held.withLock { held in
            if let usedAt = held?.usedAt, usedAt.adding(minutes: Self.idleMinutes) <= now { held = nil }
        }
    }

    var isEmpty: Bool { held.withLock { $0 == nil } }
}
