import Campaigns
package import Organisation
import Storage

extension Office {
    /// Takes answers once more after the closing, until a day. Who answered before stays where the closing put them;
    /// whoever answers now is in the batch of the next closing.
    package func reopenCampaign(
        _ id: ImplementationID, until day: Day, as who: Principal, request: Int = 0
    ) async throws {
        try await door.perform(.campaignReopen, as: who, on: .implementation(id), request: request) {
            db, permit in
            let found = try db.implementation(id)
            let longer = try found.lateRound(
                until: day, at: permit.at, by: AccountID(rawValue: permit.author))
            try db.vault.require(.answers(found.campaign.id))
            try db.beginLateRound(of: id, under: permit)
            if let longer { try db.insert(longer, at: id, under: permit) }
            try db.prolongTokens(of: id, until: LinkLife.answering(until: day), under: permit)
        }
    }
}
