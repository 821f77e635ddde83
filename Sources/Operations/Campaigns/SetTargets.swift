package import Campaigns
package import Organisation
import Storage

extension Office {
    /// Whom of the workplace the check is for, beside those whom the law's duty covers. Only in a draft.
    package func setTargets(
        _ rule: TargetRule, at id: ImplementationID, as who: Principal, request: Int = 0
    ) async throws {
        try await door.perform(.campaignDraft, as: who, on: .implementation(id), request: request) {
            db, permit in
            try db.implementation(id).setTargets()
            try db.insert(rule, at: id, under: permit)
        }
    }
}
