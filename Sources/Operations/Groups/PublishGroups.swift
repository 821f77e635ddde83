import Campaigns
package import Organisation
import Storage

extension Office {
    /// Stores what the page showed, and nothing else: other figures than those of `digest` are refused, and so is a
    /// ledger that grew meanwhile. Throws `Refusal.changedMeanwhile`.
    package func publishGroups(
        at id: ImplementationID, seen digest: String, as who: Principal, request: Int = 0
    ) async throws {
        try await door.check(.groupPublish, as: who, on: .implementation(id))
        let prepared = try await prepareGroups(at: id, as: who, request: request)
        guard case .ready(_, let line, let figures, digest) = prepared.standing else {
            throw Refusal.changedMeanwhile
        }
        let implementation = prepared.implementation
        try await tenant.ensureKeys([.groups(implementation.campaign.id)])
        try await door.perform(.groupPublish, as: who, on: .implementation(id), request: request) {
            db, permit in
            guard try db.publicationCount(of: implementation.campaign.id) == prepared.count else {
                throw Refusal.changedMeanwhile
            }
            try db.insertPublication(line: line, figures: figures, of: implementation, under: permit)
        }
    }
}
