package import Organisation
import Storage

/// How far a new company has come: counts and roles, no names.
package struct SetUpState: Sendable, Hashable {
    package let people: Int
    package let roles: Set<Role>
}

extension Office {
    package var now: Instant { outside.now() }
    package var today: Day { now.day }

    package func setUpState(as who: Principal) async throws -> SetUpState {
        try await door.perform(.homeRead, as: who) { db, permit in
            let roles = try db.allGrants().filter { $0.holds(at: permit.at) }.map(\.role)
            return SetUpState(people: try db.peopleCount(), roles: Set(roles))
        }
    }

    /// People in the roster today.
    package func rosterCount(as who: Principal) async throws -> Int {
        try await door.perform(.rosterRead, as: who) { db, _ in try db.peopleCount() }
    }
}
