import Organisation

/// Stages of a campaign and what comes next; the list, the opened and the closed page.
struct StaffCampaignTexts: Sendable {
    let heading: String
    let caption: String
    let columnName: String
    let columnStage: String
    let columnRate: String
    let columnNext: String
    let workplace: String
    let period: String
    let rate: String
    let allAnswers: String

    // Stages, in a word.
    let stageDraft: String
    let stageScheduled: String
    let stageAnswering: String
    let stageOver: String
    let stageClosed: String
    let stageReview: String
    let stageReleasable: String
    let stageReleased: String

    // Next tasks.
    let draftMissing: @Sendable (Int) -> String
    let draftReady: String
    let draftWaits: String
    let startsIn: @Sendable (Int) -> String
    let answering: @Sendable (Int) -> String
    let over: String
    let overWaits: String
    let closedEmpty: String
    let reviewOwn: @Sendable (Int) -> String
    let reviewWaits: @Sendable (Int) -> String
    let reviewElsewhere: String
    let confirmOwn: @Sendable (Int) -> String
    let confirmWaits: String
    let releasable: String
    let released: @Sendable (Day) -> String

    // Links.
    let toDraft: String
    let toCampaign: String
    let toProgress: String
    let toClosing: String
    let toReview: String
    let toSummary: String
    let toRelease: String
    let back: String

    // The opened and the closed page.
    let mailHeading: String
    let mailSent: String
    let mailWaiting: String
    let mailFailed: String
    let mailNote: String
    let mailFailedNote: String
    let settingsHeading: String
    let closeHeading: String
    let closeLead: String
    let closeEarly: @Sendable (Day) -> String
    let closePoints: [String]
    let closeSubmit: String
    let batchesHeading: String
    let batchesCaption: String
    let batchName: @Sendable (Int) -> String
    let batchClosed: String
    let batchMembers: String
    let batchDecided: String
    /// Days since the closing, while the results wait.
    let batchWaits: @Sendable (Int) -> String
    let batchReminded: @Sendable (Day) -> String
    let batchState: String
}
