extension GroupReportTexts {
    static let en = GroupReportTexts(
        title: "Organisation report", subtitle: "Group analysis of the stress check", colon: ": ",
        lead: {
            "This report shows results of departments and other groups. No person’s result and no name is in it. Groups in which fewer than \($0) people answered are not shown."
        },
        use:
            "It is there to make work better. Please do not use it to judge departments or managers, or to look for individuals.",
        ownOnly: "It holds your own department and those below it only.", madeOn: { "Made on \($0)" },
        outline: "Outline", company: "Company", workplace: "Workplace", campaign: "Check", period: "Answered",
        invited: "People invited (on the day of making)", answered: "Answers counted",
        questionnaire: "Questionnaire", method: "Method",
        methodWords:
            "Counted are the answers whose results had been given to the people themselves when this was published: means of each scale, the share of high stress, and the health risks of the judgement diagrams.",
        norms: "National figures", rules: "Rules of disclosure",
        rulesWords: {
            "Those that hold from \($0) (\($1) people or more). What would show a few people by subtraction is not shown either."
        },
        published: "Published", made: "Made",
        targets:
            "Departments are those of the first day, ages those of the day of answering. Withdrawn answers are not in it. The response is the share of those invited who answered.",
        comparedWith: "Compared with", units: "Results by department",
        attributesLead:
            "Sex and age are those of the day of answering, other attributes those of the first day. Small categories are put together or not shown.",
        reading: "How to read this report",
        howToRead: [
            (
                "Judgement diagrams and health risk",
                [
                    "The health risk is a figure of which 100 is the national average. 120 means that about a fifth more effects on health than the national average are to be expected: a rough guide.",
                    "● is the group, ◆ the national means (men, women), white circles the other groups. The slanting lines join places of equal risk.",
                    "The total health risk puts both risks together: demand and control, and support at work.",
                ]
            ),
            (
                "Points of the scales",
                [
                    "Points go from 1, the stressful end, to 5, the good one. Names, order and direction are those of the personal result.",
                    "Shades are for the eye and no judgement. Please look at the figures.",
                ]
            ),
            (
                "Shares and numbers",
                [
                    "“≤” and “≥” beside the share of high stress say only that it is no larger or no smaller, so that nobody can be identified.",
                    "In a small group one person’s answers move the mean. A small difference may be chance.",
                ]
            ),
            (
                "What to do with it",
                [
                    "Look for what is good first, then choose one or two scales and talk about them with the people who work there.",
                    "Ask the health committee and the company physician too, begin with what can be done, and look again at the next check.",
                ]
            ),
        ])
}
