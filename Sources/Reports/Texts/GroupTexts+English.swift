extension GroupFigureTexts {
    static let en = GroupFigureTexts(
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
        wholePoint: "Whole workplace", comparison: "Beside the national means and the whole workplace",
        group: "Group", profile: "The 19 scales",
        profileLead:
            "● is this group, ◇ the whole workplace. The left end (1) is the stressful one, the right end (5) the good one.",
        profileOwn:
            "● is this group. The left end (1) is the stressful one, the right end (5) the good one.",
        noNational:
            "There are no national means of the 19 scales whose source could be verified, so none are shown.",
        axis: "1 (stressful) to 5 (good)",
        meanDescription: { "The mean of the points is \($0), of the whole workplace \($1)." },
        tables: "Results by attribute", hidden: "Groups that are not shown",
        hiddenLead: "So that nobody can be identified, these groups are not shown.",
        noneHidden: "Every group is shown.", why: "Why", instead: "Instead",
        notShown: "The results of this department are not shown")
}

extension GroupDiagramTexts {
    static let en = GroupDiagramTexts(
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
    )
}
