import Campaigns

extension StaffReviewTexts {
    static let en = StaffReviewTexts(
        heading: { "Review: \($0)" },
        lead:
            "Everybody who answered, the highest stress first. The criteria are a guide; open a name to see answers "
            + "and profile before you decide.",
        leadClerk: "Everybody who answered. The implementer decides.",
        leadReleased: "The results are released. Decisions cannot be changed.",
        filters: "Who is shown",
        filter: { filter in
            switch filter {
            case .all: "Everybody"
            case .met: "Meet the criteria"
            case .look: "To be looked at"
            case .undecided: "Undecided"
            }
        },
        caption: "Everybody who answered",
        columnPerson: "Person",
        columnA: "A",
        columnB: "B",
        columnC: "C",
        columnAC: "A+C",
        columnCriteria: "Criteria",
        columnOther: { "By \($0)" },
        columnDecision: "Interview",
        pointsLow:
            "A: causes, B: reactions, C: support. Sums of method 2, which decides; low means much stress.",
        pointsHigh:
            "A: causes, B: reactions, C: support. Sums of method 1, which decides; high means much stress.",
        shortMethod1: "method 1",
        shortMethod2: "method 2",
        met: "met",
        notMet: "not met",
        missing: { "\($0) unanswered" },
        unstated: "Sex not stated",
        male: "men's table",
        female: "women's table",
        decision: { decision in
            switch decision {
            case .needed: "Needed"
            case .notNeeded: "Not needed"
            case .cannotBeJudged: "Cannot be judged"
            }
        },
        undecided: "Undecided",
        pick: { decision in
            switch decision {
            case .needed: "Yes"
            case .notNeeded: "No"
            case .cannotBeJudged: "Can't"
            }
        },
        nobody: "Nobody matches.",
        left: "Undecided",
        toSummary: "To the confirmations",
        back: "This campaign",
        keys: "Keyboard",
        keysHeading: "Working by keyboard",
        keysLead: "While a row of the list is chosen:",
        keysClose: "Close",
        keyList: [
            (["↑", "↓"], "previous, next person"), (["Y"], "needed"), (["N"], "not needed"),
            (["C"], "cannot be judged"), (["Enter"], "open the person"), (["?"], "this help"),
        ],
        keyListPerson: [
            (["←", "→"], "previous, next person"), (["Y"], "needed"), (["N"], "not needed"),
            (["C"], "cannot be judged"), (["Esc"], "back to the list"), (["?"], "this help"),
        ],
        saving: "Saving…",
        saved: "✓ Saved",
        failed: "Not saved. Please check the connection and choose again.",
        ended: "Not saved. Please open the page again to see how things stand."
    )
}
