package import Campaigns
package import Organisation
import Storage

extension Office {
    /// Whether people are asked, and for how much. Only in a draft (S2-57, S2-58).
    package func setConsentPlan(
        _ plan: ConsentPlan, at id: ImplementationID, as who: Principal, request: Int = 0
    ) async throws {
        try await door.perform(.campaignDraft, as: who, on: .implementation(id), request: request) {
            db, permit in
            try plan.set(at: try db.implementation(id), today: permit.at.day)
            try db.insert(plan, at: id, under: permit)
        }
    }
}
