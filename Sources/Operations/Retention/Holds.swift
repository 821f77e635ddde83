package import Campaigns
package import Organisation
import Storage

extension Office {
    /// Keeps something beyond its time until `endHold` (L-32). What is being deleted already goes on.
    @discardableResult
    package func hold(
        _ scope: LegalHold.Scope, because reason: FreeText, as who: Principal
    ) async throws -> HoldID {
        try await door.perform(.retentionHold, as: who) { db, permit in
            if case .campaign(let id) = scope, try db.campaignNames()[id] == nil { throw Denied.notFound }
            return try db.insert(scope, because: reason.text, under: permit)
        }
    }

    /// What is due then goes within the hour.
    package func endHold(_ id: HoldID, as who: Principal) async throws {
        try await door.perform(.retentionHold, as: who) { db, permit in try db.endHold(id, under: permit) }
    }

    /// For a form that comes back with mistakes: the door is asked all the same.
    package func checkHolding(as who: Principal) async throws {
        try await door.check(.retentionHold, as: who)
    }
}
