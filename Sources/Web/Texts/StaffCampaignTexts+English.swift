extension StaffCampaignTexts {
    static let en = StaffCampaignTexts(
        heading: "Campaigns",
        caption: "Stress check campaigns",
        columnName: "Campaign",
        columnStage: "State",
        columnRate: "Answered",
        columnNext: "Next",
        workplace: "Workplace",
        period: "Answering period",
        rate: "Answered",
        allAnswers: "Answers",
        stageDraft: "Draft",
        stageScheduled: "Starts soon",
        stageAnswering: "Open for answers",
        stageOver: "Period over",
        stageClosed: "Closed",
        stageReview: "Under review",
        stageReleasable: "Ready to release",
        stageReleased: "Released",
        draftMissing: {
            $0 == 1
                ? "One thing is missing before it can open." : "\($0) things are missing before it can open."
        },
        draftReady: "Everything is ready. Please check it and open the campaign.",
        draftWaits: "The implementer and the clerk are preparing it.",
        startsIn: { "Starts in \($0 == 1 ? "1 day" : "\($0) days"). Invitations arrive on the first day." },
        answering: {
            $0 == 0
                ? "Today is the last day to answer." : "\($0 == 1 ? "1 day" : "\($0) days") left to answer."
        },
        over: "The answering period is over. Close it to go on to the review.",
        overWaits: "The answering period is over; it waits to be closed.",
        closedEmpty: "It was closed without any answers.",
        reviewOwn: { "\($0 == 1 ? "1 person is" : "\($0) people are") still to be decided." },
        reviewWaits: { "Waiting for the implementer's decisions (\($0) left)." },
        reviewElsewhere: "The implementer is looking at the results.",
        confirmOwn: {
            "Everybody is decided. \($0 == 1 ? "1 confirmation is" : "\($0) confirmations are") left."
        },
        confirmWaits: "Waiting for the implementer's confirmations.",
        releasable: "Everything is ready to release the results.",
        released: { "Results were released on \(StaffWords.en.day($0))." },
        toDraft: "Go on preparing",
        toCampaign: "Open",
        toProgress: "See progress",
        toClosing: "Go to closing",
        toReview: "See the results",
        toSummary: "To the confirmations",
        toRelease: "Go to the release",
        back: "All campaigns",
        mailHeading: "Invitations by mail",
        mailSent: "Sent",
        mailWaiting: "Waiting",
        mailFailed: "Could not be sent",
        mailNote:
            "A personal link stands only in the mail to that person and on a printed letter. No page shows it.",
        mailFailedNote: "Please check the mail addresses in the roster.",
        settingsHeading: "What was fixed",
        closeHeading: "Close for answers",
        closeLead: "This cannot be undone. When you close it:",
        closeEarly: { "People may answer until \(StaffWords.en.day($0)). You are about to close early." },
        closePoints: [
            "No more answers are taken.",
            "Answers that were begun but never sent are deleted.",
            "Everything that was sent goes to the implementer's review.",
        ],
        closeSubmit: "Close",
        batchesHeading: "Review",
        batchesCaption: "Batches for review and release",
        batchName: { "Closing no. \($0)" },
        batchClosed: "Closed",
        batchMembers: "People",
        batchDecided: "Decided",
        batchWaits: { $0 == 0 ? "closed today" : $0 == 1 ? "closed 1 day ago" : "closed \($0) days ago" },
        batchReminded: { "reminded on \(StaffWords.en.day($0))" },
        batchState: "State"
    )
}
