import Campaigns

/// The list of all examinees of a batch.
struct StaffReviewTexts: Sendable {
    let heading: @Sendable (String) -> String
    let lead: String
    let leadClerk: String
    let leadReleased: String
    let filters: String
    let filter: @Sendable (ReviewFilter) -> String
    let caption: String
    let columnPerson: String
    let columnA: String
    let columnB: String
    let columnC: String
    let columnAC: String
    let columnCriteria: String
    let columnOther: @Sendable (String) -> String
    let columnDecision: String
    let pointsLow: String
    let pointsHigh: String
    let shortMethod1: String
    let shortMethod2: String
    let met: String
    let notMet: String
    let missing: @Sendable (Int) -> String
    let unstated: String
    let male: String
    let female: String
    let decision: @Sendable (InterviewDecision) -> String
    let undecided: String
    /// The words on the narrow buttons.
    let pick: @Sendable (InterviewDecision) -> String
    let nobody: String
    let left: String
    let toSummary: String
    let back: String

    let keys: String
    let keysHeading: String
    let keysLead: String
    let keysClose: String
    let keyList: [(keys: [String], does: String)]
    let keyListPerson: [(keys: [String], does: String)]

    // Said by the script.
    let saving: String
    let saved: String
    let failed: String
    let ended: String
}

/// Which examinees a list shows; the last part of its address.
enum ReviewFilter: String, Sendable, CaseIterable {
    case all, met, look, undecided
}
