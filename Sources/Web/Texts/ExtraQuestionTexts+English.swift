import Campaigns

extension ExtraQuestionTexts {
    static let en = ExtraQuestionTexts(
        heading: "Questions of the company’s own",
        linkLead: "After the statutory questions the company may ask some of its own. None are needed.",
        toDraft: "Write the company’s own questions",
        toFixed: "See the company’s own questions",
        lead:
            "They are asked on a page of their own after the questionnaire: up to ten, three of them in own words.",
        points: [
            "Nobody has to answer them. The sheet can be sent without, and they count for no result.",
            "Choices reach the company as group figures only. What is written in own words is read by the implementer alone.",
            "They must not ask for consent to pass on results, nor for a wish to be interviewed: before people have their result, and while they answer, no consent may be taken.",
            "They must not be a test of character or aptitude, nor ask about suicidal thoughts, self-harm or illness.",
            "After the opening they cannot be changed.",
        ],
        none: "There are no questions yet.",
        fixed: "The check is open, so the questions cannot be changed.",
        full: "There are ten questions. To add another one, please remove one.",
        addHeading: "Add a question",
        kind: "Answered by",
        kindChoice: "one choice",
        kindText: "own words",
        kindTextHint: "Up to 2,000 characters, read by the implementer alone.",
        ja: "Question (Japanese)",
        en: "Question (English)",
        enHint: "Left empty, the English page shows the Japanese words.",
        consentHint: "Up to 200 characters. It cannot ask for consent.",
        labelsJa: "Choices (Japanese)",
        labelsEn: "Choices (English)",
        labelsHint: "For “one choice” only: one a line, two to seven.",
        labelsEnHint: "If any, as many as in Japanese and in the same order.",
        add: "Add the question",
        save: "Change the question",
        change: { "Change question \($0)" },
        remove: { "Remove question \($0)" },
        saved: "Saved.",
        changedMeanwhile: "Somebody else changed them first. Please look at them and try again.",
        fault: faultWords,
        companyHeading: "Questions from the company",
        companyLead: {
            "These questions were added by \($0). You are free to answer or not, and they have no part in your result."
        },
        whoSees: [
            "Choices: the company gets them only as group figures in which nobody can be made out. Single answers are seen by the implementer and the clerks alone.",
            "Own words: only the implementer reads them. They do not reach the company.",
        ],
        notRead:
            "This is no place for consultation and nobody reads it at once. If things are hard or urgent, please turn to the consultation desk.",
        textHint: "Up to 2,000 characters. You need not write names or anything that tells who is meant.",
        textTooLong: "Please write 2,000 characters at most.",
        noAnswer: "No answer",
        back: "Back to the questions",
        opening: {
            "Besides, the company asks \($0) question(s) of its own. You are free to answer them or not; they have no part in your result."
        },
        checkHeading: "Questions from the company",
        checkCount: { "\($0) of \($1) answered (you can send without)" },
        checkLink: "Open the company’s questions",
        readingLead:
            "Answers to the questions that the company added. They have no part in deciding on the interview.",
        implementerOnly: "Only the implementer reads what was written in own words."
    )

    private static func faultWords(_ reason: ExtraQuestionFault.Reason) -> String {
        switch reason {
        case .missing: "Please write the question."
        case .tooLong: "This is too long: a question has up to 200 characters, a choice up to 60."
        case .labelCount: "Please write two to seven choices, one a line."
        case .doubled: "The same choice stands there twice."
        case .uneven: "Please write as many English choices as Japanese ones."
        case .aboutConsent:
            "Consent to passing on results, or a wish to be interviewed, cannot be asked here. People are asked after they have received their result."
        case .aboutMind:
            "Tests of character or aptitude, suicidal thoughts, self-harm and illness cannot be asked in a stress check."
        case .tooMany: "There can be ten questions at most."
        case .tooManyTexts: "Three questions at most can be answered in own words."
        }
    }
}
