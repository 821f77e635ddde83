package import Campaigns
package import Organisation
import Storage

/// An implementation as its home line shows it. Counts of answered and not, nothing about any answer.
package struct CampaignOverview: Sendable {
    package let implementation: Implementation
    package let invited: Int
    package let answered: Int
    package let batches: [Batch]
    package let mail: MailCounts
    /// What opening still needs; empty once it can open.
    package let missing: [OpeningRequirement]
    /// The year before at the same workplace, to see participation beside it (S2-58).
    package let previous: PreviousYear?
    package let reminders: ReminderOverview
    /// So many came to the workplace since the opening and are not invited yet.
    package let joiners: Int
    /// Today in a draft, else at the opening; nil where it was not kept.
    package let targets: TargetCount?
}

/// How many took part in the year before.
package struct PreviousYear: Hashable, Sendable {
    package let campaign: String
    package let invited: Int
    package let answered: Int
}

extension Office {
    package func campaigns(as who: Principal) async throws -> [CampaignOverview] {
        try await door.perform(.campaignRead, as: who) { db, permit in
            try db.implementations().map { try db.overview($0, permit) }
        }
    }

    package func campaign(_ id: ImplementationID, as who: Principal) async throws -> CampaignOverview {
        try await door.perform(.campaignRead, as: who, on: .implementation(id)) { db, permit in
            try db.overview(try db.implementation(id), permit)
        }
    }

    /// Accounts that can be appointed, with their names: whoever reads a campaign reads who answers for it.
    package func appointable(as who: Principal) async throws -> [AccountEntry] {
        try await door.perform(.campaignRead, as: who) { db, permit in
            let grants = Dictionary(
                grouping: try db.allGrants().filter { $0.holds(at: permit.at) }, by: \.account)
            return try db.accounts().compactMap { account -> AccountEntry? in
                let held = grants[account.id] ?? []
                guard held.contains(where: { $0.role == .implementer || $0.role == .clerk }) else {
                    return nil
                }
                return AccountEntry(
                    account: account, grants: held, qualification: try db.qualifications(of: account.id).first
                )
            }
        }
    }

    /// Where a stress check can be prepared: hidden workplaces are not offered.
    package func workplaces(as who: Principal) async throws -> [Workplace] {
        try await door.perform(.campaignRead, as: who) { db, _ in try db.offeredWorkplaces() }
    }

    /// People employed at a workplace today: the suggested headcount.
    package func headcount(of workplace: WorkplaceID, as who: Principal) async throws -> Int {
        try await door.perform(.campaignRead, as: who) { db, permit in
            try db.people(on: permit.at.day).count { $0.workplace == workplace }
        }
    }
}

extension Connection {
    fileprivate func overview(_ found: Implementation, _ permit: Permit) throws -> CampaignOverview {
        let counts = try invitationCounts(of: found.id)
        let isDraft = found.phase == .draft
        let targets =
            isDraft
            ? try targetCount(of: found, on: permit.at.day) : try storedTargetCount(of: found.id)
        return CampaignOverview(
            implementation: found, invited: counts.invited, answered: counts.answered,
            batches: try batches(of: found.id), mail: try mailCounts(of: found.id),
            missing: isDraft
                ? found.missingForOpening(coversThreeAreas: true, targets: targets?.invited ?? 0) : [],
            previous: try previousYear(of: found),
            reminders: isDraft ? ReminderOverview() : try reminderOverview(found, at: permit.at),
            joiners: found.phase == .opened ? try joiners(of: found.id, on: permit.at.day).count : 0,
            targets: targets)
    }

    private func previousYear(of found: Implementation) throws -> PreviousYear? {
        guard let id = try closedImplementation(before: found.campaign.firstDay, at: found.workplace.id)
        else { return nil }
        let counts = try invitationCounts(of: id)
        return PreviousYear(
            campaign: try implementation(id).campaign.name, invited: counts.invited,
            answered: counts.answered)
    }
}
