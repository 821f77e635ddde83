internal import Organisation

extension PersonalResultTexts {
    static let en = PersonalResultTexts(
        head: HeadTexts(
            title: "Your stress check result", name: { $0 }, number: "Employee number",
            workplace: "Workplace",
            department: "Department", answered: "Answered", notified: "Notified",
            promise:
                "Sent to you alone. Your company receives it only if you consent or request an interview."),
        verdictHeading: "Your degree of stress",
        verdict: ByDegree(
            high: "You are in the high-stress group", notHigh: "You are not in the high-stress group",
            cannotBeJudged: "It could not be judged this time"),
        reasons: ReasonTexts(
            reactions: "Your points for stress reactions meet the selection criteria.",
            workAndReactions:
                "Your points for job stressors and social support, together with those for stress "
                + "reactions, meet the selection criteria.",
            both:
                "Both your points for stress reactions and those for job stressors and social support meet the "
                + "selection criteria.",
            notHigh: "Your points do not meet the selection criteria. If you feel unwell, please seek advice "
                + "whatever your points are.",
            unstatedSex:
                "No sex is recorded, so no conversion table can be chosen and the points alone were not "
                + "judged.",
            bothTables:
                "No sex is recorded, so the tables for men and for women were both used. They agree.",
            blankItems: {
                "Unanswered questions (\($0.map(String.init).joined(separator: ", "))"
                    + "\($1 ? " and others" : "")) leave no points to judge."
            }),
        interviewHeading: "Interview with a physician",
        interview: ByDecision(
            needed: "We recommend an interview with a physician",
            notNeeded: "An interview is not indicated this time",
            cannotBeJudged: "The need for an interview could not be judged"),
        interviewReason: ByDegree(
            high: interviewWhenHighEn, notHigh: interviewWhenNotHighEn, cannotBeJudged: interviewWhenUnknownEn
        ),
        areas: areasEn, profile: profileEn, request: requestEn,
        consultation: ConsultationTexts(
            heading: "Other places to turn to",
            body: "Open to everybody, with or without an interview: about mind, body or work."),
        reading: readingEn, implementerHeading: "Implementer",
        implementerPromise:
            "The implementer looked at the results and decided for each person on the need for an "
            + "interview before this notice was sent.",
        date: { "\($0.day) \(months[($0.month + 11) % 12]) \($0.year)" }, advice: .en)

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]

    // Three lines of the paper's box at most: longer ones would move the table below them.

    private static let interviewWhenHighEn = ByDecision(
        needed:
            "The implementer looked at your result and considers an interview necessary. To request it, see "
            + "“Requesting an interview”.",
        notNeeded: "The implementer looked at your whole result and saw no need for an interview this time. "
            + "If worried, please use the desks listed.",
        cannotBeJudged: undecided)

    private static let interviewWhenNotHighEn = ByDecision(
        needed:
            "Your points do not meet the criteria, but the implementer, looking at your whole result, considers "
            + "an interview necessary.",
        notNeeded:
            "The implementer looked at your result. If something worries you, please use the desks listed.",
        cannotBeJudged: undecided)

    private static let interviewWhenUnknownEn = ByDecision(
        needed:
            "The implementer looked at your answers and considers an interview necessary. To request it, see "
            + "“Requesting an interview”.",
        notNeeded: "The implementer looked at your answers and saw no need for an interview this time. "
            + "If worried, please use the desks listed.",
        cannotBeJudged: undecided)

    private static let undecided =
        "The implementer looked at your result but could not decide whether you need an interview. "
        + "Please use the desks listed."
}
