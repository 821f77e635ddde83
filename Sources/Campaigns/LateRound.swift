package import Organisation

/// 後日の受検: answers are taken once more after a closing, from whoever has not answered. They form the next batch.
package struct LateRound: Hashable, Sendable {
    package let openedAt: Instant
    /// The account that opened it.
    package let openedBy: AccountID
    package let closedAt: Instant?

    package init(openedAt: Instant, openedBy: AccountID, closedAt: Instant?) {
        self.openedAt = openedAt
        self.openedBy = openedBy
        self.closedAt = closedAt
    }

    /// With fewer answers a round ends on its last day and not when somebody likes: results of a handful that travel at a
    /// chosen moment would point at them.
    package static let fewest = 10
}

extension Implementation {
    package var isInLateRound: Bool { lateRounds.last.map { $0.closedAt == nil } ?? false }

    /// Within a year of the first day.
    package func canReopen(on today: Day) -> Bool {
        let last = max(today, campaign.lastDay)
        let check: Void? = try? Campaign.check(
            name: campaign.name, firstDay: campaign.firstDay, lastDay: last)
        return phase == .closed && check != nil
    }

    /// Only after a closing; the last day may stay (closed too early) or move later, within a year of the first.
    ///
    /// - Returns: how the last day moves; nil where it stays.
    package func lateRound(
        until day: Day, at now: Instant, by account: AccountID
    ) throws(Refusal) -> PeriodExtension? {
        switch phase {
        case .draft: throw .notOpened
        case .opened: throw .notClosed
        case .closed: break
        }
        guard day >= campaign.lastDay, day >= now.day else { throw .badField(.period) }
        try Campaign.check(name: campaign.name, firstDay: campaign.firstDay, lastDay: day)
        guard day > campaign.lastDay else { return nil }
        return PeriodExtension(from: campaign.lastDay, until: day, at: now, by: account)
    }
}
