package import Organisation

/// 回答期間の延長: the last day of one implementation, moved to a later one. A dated row; nothing is overwritten.
package struct PeriodExtension: Hashable, Sendable {
    package let from: Day
    package let until: Day
    package let at: Instant
    /// The account that extended.
    package let by: AccountID

    package init(from: Day, until: Day, at: Instant, by: AccountID) {
        self.from = from
        self.until = until
        self.at = at
        self.by = by
    }
}

extension Implementation {
    /// Later, never earlier: nobody loses a day they were promised. The whole stays within a year, as at the draft.
    ///
    /// - Returns: the extension as it would be recorded.
    package func extended(
        until day: Day, at now: Instant, by account: AccountID
    ) throws(Refusal) -> PeriodExtension {
        switch phase {
        case .draft: throw .notOpened
        case .closed: throw .alreadyClosed
        case .opened: break
        }
        guard day > campaign.lastDay, day >= now.day else { throw .badField(.period) }
        try Campaign.check(name: campaign.name, firstDay: campaign.firstDay, lastDay: day)
        return PeriodExtension(from: campaign.lastDay, until: day, at: now, by: account)
    }

    /// The same implementation with its last day moved, to see what follows from it.
    package func with(_ longer: PeriodExtension) -> Implementation {
        var moved = Implementation(
            id: id,
            campaign: Campaign(
                id: campaign.id, name: campaign.name, instrument: campaign.instrument,
                firstDay: campaign.firstDay, lastDay: longer.until),
            workplace: workplace, headcount: headcount)
        moved.reminders = reminders
        moved.openedAt = openedAt
        return moved
    }
}
