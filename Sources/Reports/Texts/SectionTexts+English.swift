internal import StressCheck

extension PersonalResultTexts {
    static let areasEn = AreaTexts(
        heading: "Points of the three areas", columns: ["Area", "Points", "Added from"],
        names: ByArea(causes: "Job stressors", reactions: "Stress reactions", supports: "Social support"),
        total: "Total", points: { "\($0)" }, none: "—", scales: { "\($0) scales, 1–5" },
        items: { "\($0) items, 1–4" },
        lowIsBad: "Sums of evaluation points by the conversion table. Lower points mean higher stress.",
        highIsBad: "Sums of the answers (simple-sum method). Higher points mean higher stress.",
        otherMethod: "No sex is recorded, so these are simple-sum points. Higher points mean higher stress.")

    static let requestEn = RequestTexts(
        heading: "Requesting an interview",
        body: ByDecision(
            needed: {
                "If you would like an interview, please ask the desk below, if possible by \($0); later requests "
                    + "are accepted too. Whether you take it is up to you."
            },
            notNeeded: { _ in
                "This desk takes requests from those to whom an interview was recommended. You were not among them "
                    + "this time, but you may also turn to it to talk with a physician or nurse."
            },
            cannotBeJudged: { _ in
                "This desk takes requests for interviews. Your need could not be judged this time, but you may also "
                    + "turn to it to talk with a physician or nurse."
            }),
        notes: [
            "If you request an interview, the result of this stress check is given to your company.",
            "After it, working hours or duties may be adjusted on the basis of the physician’s opinion.",
            "The law forbids your company to treat you badly because you requested an interview.",
        ], noteMark: "* ")

    static let readingEn = ReadingTexts(
        heading: "How to read this result",
        points: "Evaluation points run from 1 to 5: 5 is the best state, 1 the most stressful.",
        table:
            "In the table ● shows where you stand between low and high. The tinted column is the stressful side.",
        radar: "In the charts, further out is better. Give a little care to items inside the tinted centre.",
        noDiagnosis:
            "The result shows how things stood on the day you answered. It does not look for illness.",
        criteria: { "Criteria for high stress: \($0)." },
        variable: { variable in
            switch variable {
            case .a: "job stressors"
            case .b: "stress reactions"
            case .c: "social support"
            case .ac: "job stressors plus social support"
            }
        }, condition: { "\($0) \($2) points or \($1 == .atMost ? "less" : "more")" }, and: " and ",
        or: "; or ",
        instrument: { "Questionnaire: \($0)" })

    static let profileEn = ProfileTexts(
        heading: "Stress profile", scale: "Scale", stages: ["Low", "Low–\nmid", "Mid", "Mid–\nhigh", "High"],
        point: "Points",
        groups: ByArea(
            causes: "Job stressors", reactions: "Stress reactions",
            supports: "Social support and satisfaction"),
        rows: ["familySupport": "Family and friends’ support"],
        radars: ByArea(causes: "Stressors", reactions: "Reactions", supports: "Support"),
        caption: "Further out is better", axes: axesEn, comparison: comparisonEn,
        spoken: { "\($0): \($1.lowercased()), \($2) points" }, spokenNone: { "\($0): no points" },
        noteBlank: "— marks scales that cannot be computed because a question was left blank.",
        noteTables: "— marks scales on which the tables for men and women differ; no sex is recorded.")

    private static let comparisonEn = ComparisonTexts(
        heading: "Beside your earlier results",
        lead:
            "The numbers are points (1 to 5; fewer points mean more stress). They show how things have changed and "
            + "are not used to judge.",
        columns: ["Now", "Last\ntime", "Before"],
        lines: [
            { "This time (thick line): \($0)" }, { "Last time (dashed): \($0)" },
            { "The time before (dotted): \($0)" },
        ],
        dashes: ["Dashed: ", "Dotted: "],
        spoken: { time, points in
            time + ": " + points.map { "\($0) \($1)" }.joined(separator: ", ") + "."
        })

    private static let axesEn = [
        "jobOverloadQuantitative": ["Amount of work"], "jobOverloadQualitative": ["Difficulty"],
        "physicalDemands": ["Physical", "load"], "interpersonalConflict": ["Conflict"],
        "workEnvironment": ["Workplace"], "jobControl": ["Control"], "skillUtilization": ["Skills"],
        "jobFit": ["Fit"], "meaningfulness": ["Meaning"], "vigor": ["Vigour"], "irritation": ["Irritation"],
        "fatigue": ["Fatigue"], "anxiety": ["Anxiety"], "depression": ["Low", "mood"],
        "physicalComplaints": ["Body"], "supervisorSupport": ["Supervisor"], "coworkerSupport": ["Peers"],
        "familySupport": ["Family and friends"], "satisfaction": ["Satis-", "faction"],
    ]
}
