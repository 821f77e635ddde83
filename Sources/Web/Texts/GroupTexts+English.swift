extension GroupTexts {
    static let en = GroupTexts(
        heading: "Group results",
        menu: "Group results",
        back: "All group results",
        none: "No group results are published yet.",
        choose: "Choose a year.",
        publishedOn: { "Published \($0)" },
        lead: {
            "Results of departments and other groups, of no single person. Groups in which fewer than \($0) people answered are not shown."
        },
        ownOnly: "You see your own department and those below it.",
        rules: {
            "Rules: those that hold from \($0) (\($1) people or more). What would show a few people by subtraction is not shown either."
        },
        download: "Save the same figures as CSV",
        figures: GroupFigureTexts(
            whole: "Whole workplace", unit: "Department", people: "People", response: "Response",
            highStress: "High stress", riskA: "Risk A (demand and control)", riskB: "Risk B (support)",
            total: "Total health risk", ranking: "Departments by total health risk",
            rankingLead:
                "100 is the national average. The higher the figure, the more health problems are expected.",
            number: "No.", heat: "Departments and the 19 scales",
            heatLead:
                "Means of the points, 1 to 5: 1 is the stressful end, 5 the good one. Names, order and direction are those of the personal result.",
            heatLegend: ["up to 2.4", "2.5–2.8", "2.9–3.1", "3.2–3.5", "3.6 and over"],
            heatHidden: "not shown", scale: "Scale", raw: "Mean raw sum", point: "Mean points",
            wholePoint: "Whole workplace", profile: "The 19 scales",
            profileLead:
                "● is this group, ◇ the whole workplace. The left end (1) is the stressful one, the right end (5) the good one.",
            noNational:
                "There are no national means of the 19 scales whose source could be verified, so none are shown.",
            axis: "1 (stressful) to 5 (good)",
            meanDescription: { "The mean of the points is \($0), of the whole workplace \($1)." },
            tables: "Results by attribute", hidden: "Groups that are not shown",
            hiddenLead: "So that nobody can be identified, these groups are not shown.",
            noneHidden: "Every group is shown.", why: "Why", instead: "Instead",
            notShown: "The results of this department are not shown"),
        diagram: GroupDiagramTexts(
            heading: "Judgement diagrams", workload: "Demand and control", support: "Support at work",
            demand: "Job demand", control: "Job control", supervisor: "Supervisor’s support",
            coworker: "Coworkers’ support", men: "National, men", women: "National, women",
            description: {
                "\($0). The slanting lines join places of equal health risk. \($1) groups are shown; the same figures are in the table."
            },
            key: [
                "●: the group of this page. Numbered discs: other groups, the numbers are in the table. ◆: national means (men, women)",
                "Solid lines: equal health risk by men’s national figures. Dashed: risk 100 by women’s.",
            ],
            source: { name, label in "National figures and coefficients: \(label), 2001 (\(name))" },
            mixed:
                "For groups of men and women each risk is worked out for both sexes and averaged by the number of people, so the total need not be the product of the two risks."
        ),
        publishing: GroupPublishingTexts(
            heading: "Publishing group results", link: "Publish group results", back: "Campaign",
            lead:
                "Please look at what will be shown and what is held back. After publishing, HR sees all of it, and line managers their own departments.",
            switchedOff: "For this year no group analysis was chosen.",
            notReleased: "Results must be released to people first: close, review, release.",
            nothingNew: "Nothing has changed since the last publication.",
            held:
                "So few people came or left since the last publication that a new one would show a few people’s results. Please go on using the earlier one.",
            earlier: { "Last published: \($0)" }, shown: "Groups that will be shown",
            points: [
                "No person’s result and no name is in it.",
                "It cannot be taken back, and changed only where nobody can be identified.",
                "It is kept for five years.",
            ],
            agree: "I have looked at what will be shown", agreeMissing: "Please look at it and tick the box.",
            submit: "Publish", done: "The group results are published."))
}
