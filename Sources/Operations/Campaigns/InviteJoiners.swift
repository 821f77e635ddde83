import Campaigns
package import Organisation
import Storage

extension Office {
    /// Invites everybody who came to the workplace after the opening, as the opening would have: the department and
    /// attributes of today are frozen with the invitation, and the mail waits in the outbox. Pressed twice, or by two
    /// people at once, it invites once; when nobody is left it does nothing.
    package func inviteJoiners(to id: ImplementationID, as who: Principal, request: Int = 0) async throws {
        try await door.perform(.campaignInvite, as: who, on: .implementation(id), request: request) {
            db, permit in
            let found = try db.implementation(id)
            try found.inviteJoiners(at: permit.at)
            let people = try db.joiners(of: id, on: permit.at.day).compactMap {
                try db.person($0, on: permit.at.day)
            }
            let barred = people.count { permit.authority.covers($0.id, in: $0.department) }
            if barred > 0 { throw Refusal.authorityOverExaminees(barred) }
            guard !people.isEmpty else { return }
            // What was frozen at the opening stays; departments and attributes that are new since then are added.
            try db.snapshotStructure(of: id)
            for person in people { try db.invite(person, to: found, permit) }
            try db.snapshotAttributes(of: id, invitedAt: permit.at)
        }
    }
}
