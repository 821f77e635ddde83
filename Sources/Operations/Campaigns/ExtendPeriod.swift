import Campaigns
package import Organisation
import Storage

extension Office {
    /// Moves the last day for answers later, for this implementation alone. Pressed twice it is done once.
    ///
    /// - Parameter seen: the last day as the page showed it; another one means that somebody else was first.
    package func extendCampaign(
        _ id: ImplementationID, from seen: Day, until day: Day, as who: Principal, request: Int = 0
    ) async throws {
        try await door.perform(.campaignExtend, as: who, on: .implementation(id), request: request) {
            db, permit in
            let found = try db.implementation(id)
            let isDone = found.extensions.contains { $0.from == seen && $0.until == day }
            if isDone, found.phase == .opened { return }
            guard found.campaign.lastDay == seen else { throw Refusal.changedMeanwhile }
            let longer = try found.extended(
                until: day, at: permit.at, by: AccountID(rawValue: permit.author))
            try db.insert(longer, at: id, under: permit)
            try db.prolongTokens(of: id, until: LinkLife.answering(until: day), under: permit)
        }
    }
}
