import Campaigns
import Operations
import Organisation

/// An implementation as its line and its page show it: counts of answered and not, nothing about any answer.
struct CampaignSummary: Sendable {
    struct Mail: Sendable, Hashable {
        var waiting = 0
        var sent = 0
        var failed = 0
    }

    let implementation: Implementation
    var invited = 0
    var answered = 0
    /// In the order of their numbers.
    var batches: [Batch] = []
    var mail = Mail()
    /// What opening still needs.
    var missing: [OpeningRequirement] = []
    /// Last year at the same workplace.
    var previous: PreviousYear?
    var reminders = ReminderOverview()
    /// Came to the workplace since the opening, not invited yet.
    var joiners = 0
    var targets: TargetCount?

    var id: ImplementationID { implementation.id }
    var name: String { implementation.campaign.name }
}

/// Where an implementation stands today; computed, never stored.
enum CampaignStage: Sendable, Hashable {
    case draft(missing: Int)
    /// Opened, but the first day is still to come.
    case scheduled(daysUntil: Int)
    /// 0 days left: today is the last day.
    case answering(daysLeft: Int)
    /// The last day is over and nobody has closed it.
    case over
    case closedEmpty
    case reviewing(undecided: Int, BatchID)
    case confirming(missing: Int, BatchID)
    case releasable(BatchID)
    case released(Day, BatchID)
}

extension CampaignSummary {
    func stage(on today: Day) -> CampaignStage {
        let campaign = implementation.campaign
        switch implementation.phase {
        case .draft: return .draft(missing: missing.count)
        case .closed: return afterClosing
        // In a late round: whoever answered in time does not wait for the others.
        case .opened where hasWaitingBatch: return afterClosing
        case .opened:
            if today < campaign.firstDay {
                return .scheduled(daysUntil: campaign.firstDay.daysSince1970 - today.daysSince1970)
            }
            let left = campaign.lastDay.daysSince1970 - today.daysSince1970
            return left < 0 ? .over : .answering(daysLeft: left)
        }
    }

    /// Of the batch that has waited longest for its review.
    func daysWaiting(on today: Day) -> Int? { batches.compactMap { $0.daysWaiting(on: today) }.max() }

    private var hasWaitingBatch: Bool { batches.contains { $0.members > 0 && $0.releasedAt == nil } }

    /// The first batch that waits decides; a late round makes later ones.
    private var afterClosing: CampaignStage {
        let filled = batches.filter { $0.members > 0 }
        if let waiting = filled.first(where: { $0.releasedAt == nil }) {
            if waiting.undecided > 0 { return .reviewing(undecided: waiting.undecided, waiting.id) }
            let missing = waiting.missingConfirmations.count
            return missing > 0 ? .confirming(missing: missing, waiting.id) : .releasable(waiting.id)
        }
        guard let last = filled.last, let at = last.releasedAt else { return .closedEmpty }
        return .released(at.day, last.id)
    }
}
