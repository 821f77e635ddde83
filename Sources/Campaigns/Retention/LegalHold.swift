package import Organisation

package struct HoldID: Identifier {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }
}

/// A dated word that something is kept beyond its time, for example for a court. Another row ends it.
package struct LegalHold: Hashable, Sendable {
    package enum Scope: Hashable, Sendable {
        case everything
        case dataClass(DataClass)
        /// Everything of one year that is kept by campaign.
        case campaign(CampaignID)
    }

    package let id: HoldID
    package let scope: Scope
    package let reason: String
    package let at: Instant
    package let author: AccountID
    package let endedAt: Instant?
    package let endedBy: AccountID?

    package init(
        id: HoldID, scope: Scope, reason: String, at: Instant, author: AccountID, endedAt: Instant? = nil,
        endedBy: AccountID? = nil
    ) {
        self.id = id
        self.scope = scope
        self.reason = reason
        self.at = at
        self.author = author
        self.endedAt = endedAt
        self.endedBy = endedBy
    }

    package var holds: Bool { endedAt == nil }
}

extension LegalHold.Scope {
    /// A class that follows another is held with it: a result cannot be shown again without its answers.
    package func covers(_ unit: RetentionUnit, by rules: RetentionRules = .shipped) -> Bool {
        switch self {
        case .everything: true
        case .dataClass(let held): held == unit.dataClass || rules[unit.dataClass]?.follows == held
        case .campaign(let id): unit.subject == .campaign(id)
        }
    }
}
