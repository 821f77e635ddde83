package import Campaigns
package import Organisation
import Storage

extension Office {
    /// When each workplace that is offered must have had its next stress check (L-12).
    package func nextDues(as who: Principal) async throws -> [NextDue] {
        try await door.perform(.campaignRead, as: who) { db, _ in
            NextDue.all(try db.offeredWorkplaces(), try db.implementations())
        }
    }
}
