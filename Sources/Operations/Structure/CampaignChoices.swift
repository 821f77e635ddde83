import Campaigns
package import Organisation
import Storage

/// What was chosen for the year of an implementation.
package struct YearChoices: Hashable, Sendable {
    /// Whether groups are analysed (S2-48).
    package let groupAnalysis: Bool
    /// The share that the criteria are meant to find, in thousandths (S2-37).
    package let targetShare: Int
}

extension Office {
    package func choices(of id: ImplementationID, as who: Principal) async throws -> YearChoices {
        try await door.perform(.campaignRead, as: who, on: .implementation(id)) { db, _ in
            let campaign = try db.implementation(id).campaign.id
            return YearChoices(
                groupAnalysis: try db.choice(.groupAnalysis, of: campaign) == 1,
                targetShare: try db.choice(.targetShare, of: campaign))
        }
    }

    /// Only while the year is a draft; another target only until the criteria are frozen.
    package func choose(
        groupAnalysis: Bool, targetShare: Int, at id: ImplementationID, as who: Principal
    ) async throws {
        guard CampaignChoice.targetShare.range.contains(targetShare) else { throw Refusal.badField(.value) }
        try await door.perform(.campaignDraft, as: who, on: .implementation(id)) { db, permit in
            let draft = try db.implementation(id)
            guard draft.phase == .draft else { throw Refusal.alreadyOpened }
            let campaign = draft.campaign.id
            if try db.choice(.targetShare, of: campaign) != targetShare {
                guard draft.criteria == nil else { throw Refusal.alreadyFrozen }
                try db.set(.targetShare, to: targetShare, of: campaign, under: permit)
            }
            try db.set(.groupAnalysis, to: groupAnalysis ? 1 : 0, of: campaign, under: permit)
        }
    }
}
