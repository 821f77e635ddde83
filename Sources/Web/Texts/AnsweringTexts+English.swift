extension OpeningTexts {
    static let en = OpeningTexts(
        lead: "Questions asked once a year that help you notice your own stress.",
        time: "Time",
        timeWords: { "About 5 minutes (\($0) questions)" },
        period: "Please answer",
        until: { "by \($0)" },
        pause: "If you stop halfway",
        pauseWords: "The same link lets you go on where you left off.",
        whoSees: "Who sees your answers and your result",
        seers: { names in
            let who = names.isEmpty ? "" : " (\(names.joined(separator: ", ")))"
            return "Only the implementer\(who) and the clerks who help. The law binds them to secrecy."
        },
        whoDoesNot: "Who does not",
        nonSeers: "Nobody of your company: not your superior, not HR, not the president.",
        consent:
            "Your company gets your result only if you agree, or if you apply for an interview with a doctor.",
        kept: "How your data is protected",
        keptPlainly:
            "Answers and results are stored encrypted. Whoever runs this service holds the key to the encryption.",
        inCustody:
            "Answers and results are stored encrypted. Neither the company's administrator nor whoever runs this "
            + "service can read the stored data or its copies without the passphrase of the keeper on the "
            + "implementer's side.",
        free: "You decide whether to take it",
        freeWords: "You must not be treated unfairly because you do not take it, or because of your result.",
        advance:
            "When you choose an answer, the next question comes by itself. You can always go back to the one before.",
        advanceOff: "Do not go to the next question by itself",
        start: "Begin",
        unofficial:
            "This is an unofficial translation for reference. If anything differs, the Japanese text applies.",
        toResults: "See the result",
        toReceipt: "Show the receipt, or take it back",
        sentHeading: "Your answers have been sent",
        sentWords:
            "This link cannot show them. Whoever else opens it sees nothing of what you answered.",
        notYetHeading: "It has not begun yet",
        notYetWords: { "You can answer from \($0). Please open the same link then." },
        overHeading: "The time to answer is over",
        overWords: { "Answers were taken until \($0). If you wish to answer, please ask the contact below." },
        contact: "Contact"
    )
}

extension AnswerFormTexts {
    static let en = AnswerFormTexts(
        part: { "Questions \($0)" },
        parts: "Parts of the questionnaire",
        count: { "\($0)/\($1)" },
        question: { "Question \($0) of \($1)" },
        answeredBefore: "Answered (the earlier answer is not shown). Choosing again replaces it.",
        previousPart: "Save and go back",
        nextPart: "Save and go on",
        toCheck: "Go to the check",
        previous: "Back",
        next: "Next",
        advance: "Go to the next question by itself",
        saved: "Saved",
        offline: {
            "No connection. \($0) answers are not saved yet. Please keep this page open until they are."
        },
        ended:
            "Nothing more can be saved here. Please open the link in your mail again. Every answer with ✓ is saved.",
        leave: "You can stop at any time. The same link lets you go on."
    )
}

extension CheckTexts {
    static let en = CheckTexts(
        heading: "Before you send",
        allDone: "You have answered every question.",
        someLeft: { "Questions not answered yet: \($0)." },
        noVerdict:
            "While questions are unanswered, the degree of stress cannot be judged. A number leads to its question.",
        counts: "Your answers",
        left: "Not answered",
        send: "Send",
        sendAnyway: "Send as it is",
        final:
            "If you send it by mistake, you can take it back and answer again as long as answers are taken.",
        back: "Back to the questions"
    )
}

extension OwnSecretTexts {
    static let en = OwnSecretTexts(
        heading: "Your own secret words for the result",
        why: "They prove that it is you who opens the result on a screen. Choose words that only you know.",
        whyDetails: [
            "The link in the mail alone does not open the result, whoever reads your mail.",
            "The same words open the results of the coming years.",
            "Nobody in the company and no administrator can learn them.",
        ],
        field: "Secret words",
        hint: "At least 8 characters. A short sentence is easy to remember. You may paste it.",
        again: "Secret words (again)",
        submit: "Use these words",
        skipHeading: "If you do not choose any",
        skipWords:
            "You get the result in a sealed letter, not on a screen. Once this page is closed, no words can be chosen.",
        skip: "Choose none and get a letter",
        tooShort: "Please use at least 8 characters.",
        tooSimple: "The same letters again and again are easy to guess. Please choose other words.",
        differs: "The two entries are not the same. Please enter them again.",
        sent: "Your answers have been sent."
    )
}

extension ReceiptTexts {
    static let en = ReceiptTexts(
        heading: "Received",
        thanks: "Thank you. Your answers have arrived.",
        number: "Receipt number",
        sentAt: "Sent",
        keep: "For questions to the desk. Nobody can tell your answers from this number.",
        nextHeading: "What happens next",
        nextReview: "The implementer (a doctor, for example) looks at everybody's result.",
        nextNotice: { day in
            "When the results are ready you get a notice; its words are the same for everybody."
                + (day.map { " It is planned for about \($0)." } ?? "")
        },
        nextRead: "Your secret words then open your result.",
        nextLetter: "You get your result in a sealed letter.",
        noAnswers: "To keep them safe, your answers are not shown here.",
        chooseSecret: "Choose secret words",
        close: "You can close this page now.",
        late:
            "We have the answers that were sent first. What was chosen on another page afterwards is not among them. To "
            + "change something, take them back below and answer again."
    )
}
