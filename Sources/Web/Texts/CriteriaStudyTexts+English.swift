import Campaigns
import Operations

extension CriteriaPageTexts {
    static let en = CriteriaPageTexts(
        heading: "Trial of the criteria",
        lead: [
            "Move the lines that mark candidates for high stress, and see what share of last time's answers they "
                + "would have chosen. The employer decides, on the implementer's advice and after deliberation.",
            "Only counts and shares appear here, nobody's answers and no department. Opening this is on record, and "
                + "those who answered can see that.",
        ],
        firstYear: [
            "This is the first year, so there are no answers of your own (no reference distribution) to compare with.",
            "The manual's example (method 2, the conversion table) is filled in. Its lines were set so that about "
                + "10% are chosen; what it will be in your company shows only afterwards.",
        ],
        tooFew: {
            "“\($0)” has fewer than \($1) answers that can be judged, so no figures are shown. Please go by the manual's example."
        },
        source: { campaign, workplace, figures in
            figures.judged < SumDistribution.leastForCounts
                ? "Counted over “\(campaign)” at \(workplace)."
                : "Counted over the \(figures.judged) answers of “\(campaign)” at \(workplace) that can be judged."
        },
        notJudged: { figures in
            guard figures.incomplete + figures.sexUnstated > 0 else { return [] }
            guard figures.judged >= SumDistribution.leastForCounts else {
                return [
                    "Answers that cannot be judged stand in no share, and nothing was filled in for them."
                ]
            }
            return [
                "In no share: \(figures.incomplete) with unanswered items, \(figures.sexUnstated) without a stated sex. "
                    + "Nothing was filled in for them."
            ]
        },
        noCounts: "With fewer than 50 answers no counts are shown, and shares are whole percents.",
        method: "Method",
        target: "Target share (%)",
        targetHint: "In tenths of a percent, for instance 10 or 6.5",
        targetWrong: "The target share must be a number from 0.1 to 50 with at most one decimal.",
        move: "Lines that the table moves",
        moveHint: "The others stay as entered above.",
        moveAll: "all three together",
        calculate: "Calculate",
        chosenHeading: "The lines chosen now",
        take: "Put these lines into the draft",
        taken: "The lines from the trial stand in the form of the criteria. Nothing is fixed yet.",
        alreadyFrozen: "The criteria of this campaign are fixed already. The trial is for reading only.",
        paper: "Paper for the health committee (PDF, Japanese)",
        paperNote: "The paper rounds shares to whole percents and gives no figure for fewer than ten people.",
        toStudy: "Try lines on last time's answers",
        frozenBy: { "Fixed by \($0)" }
    )
}

extension CriteriaFigureTexts {
    static let en = CriteriaFigureTexts(
        heading: "Shares by line",
        lead: { "From strict to loose. The step nearest to \($0)% is marked." },
        lines: "Lines",
        share: "Chosen",
        interval: "95% interval",
        rule: { "meet \($0)" },
        take: "Choose",
        chosen: "chosen",
        choose: { "Choose \($0)" },
        chooseShort: "Use these",
        nearest: "nearest to the target",
        example: "manual's example",
        lastYear: "last time's lines",
        note:
            "The interval (Wilson score, 95%) says how far chance alone could move the share in another survey of the "
            + "same kind. Some people meet both rules, so the two shares do not add up. A: job stressors, "
            + "B: stress reactions, C: support.",
        percent: { "\($0)%" },
        counted: { "\($0) (\($1))" },
        about: { "about \($0)" },
        range: { "\($0)–\($1)%" }
    )
}

extension CommitteeRecordTexts {
    static let en = CommitteeRecordTexts(
        heading: { $0 == .committee ? "Record of the health committee" : "Record of hearing the workers" },
        lead:
            "Record the deliberation when it is over; opening needs its day. Once opened, nobody can change it. Another "
            + "record is added to the earlier ones.",
        lines: "Lines to be recorded (those chosen above)",
        day: "Day of the deliberation or hearing",
        dayWrong: "Please enter a day that is not in the future.",
        attended: "Who attended, by office",
        attendedHint:
            "No names. For instance: general health manager, company physician, 3 members for the workers",
        attendedMissing: "Please enter who attended, by office.",
        tooLong: "The text is too long.",
        opinion: "The committee's opinion",
        opinionHint: "May stay empty. Please write no names and no results of people.",
        decided: "Method and lines decided",
        keptAt: "Recorded at",
        save: "Record",
        saved: "Recorded.",
        toRecord: "Record attendance, opinion and lines",
        noRecord:
            "There is no record of the deliberation yet (attendance, opinion, lines). The law's date is enough to open, but "
            + "nothing can be recorded afterwards.",
        otherLines: "The fixed criteria differ from the lines on record. Please check again."
    )
}
