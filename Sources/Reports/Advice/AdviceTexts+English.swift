extension AdviceTexts {
    static let en = AdviceTexts(
        heading: "Advice for looking after yourself",
        opening: ByDegree(high: high, notHigh: notHigh, cannotBeJudged: cannotBeJudged),
        reactionsFirst: " To begin with, put sleep and rest before other plans.",
        workAndSupport:
            " It also helps to look at your way of working, and at who supports you, with someone close.",
        reactionsAndWork:
            " Put sleep and rest first, and look at your way of working and your support with someone close.",
        areas: ByArea(causes: causes, reactions: reactions, supports: supports), general: general,
        tipsWhereLow: "Hints for the scales with the lower points", tipsToKeep: "Hints for keeping well",
        tips: tips,
        closing:
            "If you keep sleeping badly, eating little or feeling down, please talk to a consultation desk or "
            + "a clinic soon, whatever your points are.")

    private static let high = ByDecision(
        needed: "You seem to be carrying a heavy load just now. You need not carry it alone: please use the "
            + "interview with a physician as a chance to talk.",
        notNeeded:
            "You seem to be carrying a heavy load just now. An interview is not indicated this time, but "
            + "please do not push yourself, and talk to a consultation desk about whatever is on your mind.",
        cannotBeJudged:
            "You seem to be carrying a heavy load just now. Please do not push yourself, and talk to a "
            + "consultation desk about whatever is on your mind.")

    private static let notHigh = ByDecision(
        needed: "Your points do not meet the selection criteria, but the implementer suggests a talk with a "
            + "physician. Feel free to use it simply to tell how things are going.",
        notNeeded:
            "Keep what is good in how you work and live, and plan some rest before and after busy times.",
        cannotBeJudged:
            "Your points do not meet the selection criteria. If something is on your mind, please talk "
            + "to a consultation desk.")

    private static let cannotBeJudged = ByDecision(
        needed:
            "Your points could not be judged, but the implementer suggests a talk with a physician. Feel free "
            + "to use it simply to tell how things are going.",
        notNeeded:
            "Your points could not be judged. An interview is not indicated this time, but if something is "
            + "on your mind, please talk to a consultation desk.",
        cannotBeJudged:
            "Your points could not be judged this time. Think about how you have been, and if something "
            + "is on your mind, please talk to a consultation desk.")

    private static let causes = ByBand(
        heavy: "Work: it often seems to be a burden. Change one thing: put off what can wait, or talk about "
            + "deadlines and sharing of tasks with your supervisor.",
        middle:
            "Work: it is a burden at some times and not at others. Arrange order and breaks so that heavy tasks "
            + "do not follow each other.",
        light: "Work: the burden seems fairly light. Keep the ways of working that go well.")

    private static let reactions = ByBand(
        heavy:
            "Mind and body: tiredness or tension seem to last. Fix times for sleep and rest first, and do less "
            + "on hard days.",
        middle:
            "Mind and body: you sometimes feel tired or tense. Try an early night or a little movement to "
            + "refresh yourself.",
        light: "Mind and body: you seem fairly settled. Keep sleeping and resting as you do.")

    private static let supports = ByBand(
        heavy:
            "Support: you may feel there are few people to rely on. Think of one person who is easy to talk to, "
            + "and talk, however briefly. Outside desks are open to you too.",
        middle:
            "Support: help is there at some times and not at others. A few words every day make it easier to "
            + "ask when you need to.",
        light: "Support: you seem to have people to rely on. Keep talking early, and listen to them too.")

    private static let general = [
        "Work: try one thing that lightens the load, such as putting off what can wait or sharing tasks.",
        "Mind and body: fix times for sleep and rest first, and add a little movement.",
        "Support: talk with someone who is easy to talk to, however briefly. Outside desks are open to you too.",
    ]

    private static let tips = [
        "jobOverloadQuantitative":
            "Amount of work: list your tasks and part the urgent from those that can wait.",
        "jobOverloadQualitative": "Demands of work: split hard tasks and show someone an early version.",
        "physicalDemands": "Physical demands: change posture, rest often and use tools to spare your body.",
        "interpersonalConflict":
            "Relations at work: write down facts and feelings apart, then talk when calm.",
        "workEnvironment": "Workplace: report noise, light, heat or cold together with place and time.",
        "jobControl": "Control: find one part whose order or method you can decide yourself.",
        "skillUtilization":
            "Use of skills: say at your next talk which skills you would like to use or learn.",
        "jobFit": "Fit: note which tasks suit you and which do not.",
        "meaningfulness": "Meaning: jot down moments when your work was of use.",
        "vigor": "Vigour: put one thing you look forward to into each week.",
        "irritation": "Irritation: step away for a moment and breathe out slowly.",
        "fatigue": "Tiredness: enter rest days and early evenings in your calendar first.",
        "anxiety": "Worry: write down what worries you and choose one thing you can do now.",
        "depression": "Low mood: count what you managed, however small, and talk to someone early.",
        "physicalComplaints": "Body: rest eyes, shoulders and back several times through the day.",
        "supervisorSupport": "Supervisor: say briefly what troubles you and what you would like.",
        "coworkerSupport": "Colleagues: ask early when you need a hand, and offer one when you can.",
        "familySupport": "Family and friends: make a little more time to talk, not only about work.",
        "satisfaction": "Satisfaction: write one thing that matters to you at work and one in life.",
    ]
}
