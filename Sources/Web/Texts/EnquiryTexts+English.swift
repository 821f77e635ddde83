import Organisation

extension EnquiryTexts {
    static let en = EnquiryTexts(
        link: "Ask a question",
        heading: "Ask a question",
        lead:
            "Please ask whatever is unclear about the stress check or these pages. The people in charge will answer.",
        healthWarning: [
            "For advice on your health or how you feel, please turn to the consultation desk named in your "
                + "invitation and on your result page, not to this form.",
            "What you write here is read by the people in charge. Please leave out illnesses and how you feel. "
                + "Urgent matters cannot be answered here.",
        ],
        kind: "What is it about?",
        kindName: { kind in
            switch kind {
            case .usage: "Using these pages"
            case .stressCheck: "The stress check"
            case .personalData: "Personal data"
            case .other: "Something else"
            }
        },
        kindHint: { kind in
            switch kind {
            case .usage, .other: "Read by the clerks of the stress check and the system administrators."
            case .stressCheck, .personalData: "Read by the clerks of the stress check only, not by HR."
            }
        },
        text: "Your question",
        textHint: "Up to 2,000 characters.",
        name: "Your name",
        nameHint: "You may leave it out.",
        mail: "Mail address for the news of an answer",
        mailHint: "The mail says only that there is an answer, not what it says.",
        send: "Send",
        privacy: "Who asks is not recorded, unless you write it yourself.",
        kindMissing: "Please choose what it is about.",
        blank: "Please enter your question.",
        tooLong: "Please keep your question within 2,000 characters.",
        nameInvalid: "Please enter your name in one line of up to 100 characters.",
        mailInvalid: "Please check the mail address, for example name@example.jp",
        full: {
            "Many questions are arriving just now. Please send it again in about \($0) minutes. What you wrote is still here."
        },
        sentHeading: "Your question has arrived",
        sentLead: "You can read the answer on these pages with this number and word.",
        number: "Number",
        word: "Word to read the answer",
        keep:
            "This page is shown only once. Please write down the number and the word: without them the answer "
            + "cannot be read.",
        keepWithMail: "A mail will tell you that there is an answer, and nothing else.",
        answerPage: "To the answer",
        lookUpHeading: "The answer to your question",
        lookUpLead: "Please enter the number and the word that you were given.",
        wordHint: "Twelve letters and figures. Small letters will do, and the dashes may be left out.",
        lookUp: "Show the answer",
        unknown: "This number and word do not belong together. Please check what you wrote down.",
        yours: "Your question",
        state: { state in
            switch state {
            case .received: "Received"
            case .answered: "Answered"
            case .closed: "Closed"
            }
        },
        noAnswerYet: "There is no answer yet. Please look again in a while.",
        answer: { "Answer of \($0)" },
        another: "Ask something else"
    )
}
