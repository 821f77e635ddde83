import Organisation

extension OwnDataTexts {
    static let en = OwnDataTexts(
        heading: "My data",
        lead: "You can take all data kept about you as a file, and ask for correction, disclosure or a stop.",
        fileHeading: "Take it as a file",
        fileLead: "The file holds:",
        fileContents: [
            "the facts of the roster (number, name, contact and so on) and where you worked",
            "your invitations, and what you answered with your present secret",
            "results you have been told (not those that are not yet released)",
            "what you asked for here with its answers, and who saw your data",
        ],
        readable: "A file to read (HTML)",
        machine: "A file for other programs (JSON)",
        keepSafe:
            "The file holds your answers and results. Please do not leave it on a company computer or in a shared place.",
        askHeading: "Ask for correction, disclosure or a stop",
        askLead: [
            "You ask under the Act on the Protection of Personal Information. The clerks of the stress check receive "
                + "it and answer without delay. HR does not read it.",
            "Facts of the roster (name, department, contact) can be mended. Answers that were sent cannot be changed.",
        ],
        kind: "What you ask for",
        kindName: { kind in
            switch kind {
            case .correction: "Correction"
            case .disclosure: "Disclosure"
            case .stop: "A stop of the use"
            }
        },
        kindHint: { kind in
            switch kind {
            case .correction: "Something in the roster is wrong."
            case .disclosure: "You want to know what is not in the file, or what data are used for."
            case .stop: "You want data to be used no longer. What the law requires to be kept may be kept."
            }
        },
        text: "Your request",
        textHint: "Up to 2,000 characters: which data, and what should be done.",
        send: "Send the request",
        sent: "Your request has arrived. The answer will stand on this page.",
        kindMissing: "Please choose what you ask for.",
        blank: "Please enter your request.",
        tooLong: "Please keep your request within 2,000 characters.",
        full: "No more requests can be taken today. Please try again tomorrow.",
        yours: "Your requests",
        none: "There are none yet.",
        state: { state in
            switch state {
            case .received: "Received"
            case .answered: "Answered"
            case .done: "Done"
            }
        },
        outcome: { outcome in
            switch outcome {
            case .granted: "Done as you asked"
            case .partly: "Done in part"
            case .declined: "Could not be done"
            }
        },
        file: .en
    )
}

extension OwnDataFileTexts {
    static let en = OwnDataFileTexts(
        title: "My data",
        made: { "Made on \($0)." },
        identity: "Facts of the roster",
        number: "Employee number",
        name: "Name",
        kana: "Reading",
        mail: "Mail",
        sex: "Sex",
        sexName: { sex in
            switch sex {
            case .male: "male"
            case .female: "female"
            case .unstated: "not stated"
            }
        },
        birthDate: "Date of birth",
        language: "Language",
        employment: "Where you worked",
        from: "From",
        workplace: "Workplace",
        department: "Department",
        invitations: "Invitations",
        campaign: "Campaign",
        invitedAt: "Invited",
        remindedOn: "Reminded on",
        withdrawn: "Taken back",
        sentThenWithdrawn: { "sent \($0), taken back \($1)" },
        sheets: "Answers and results",
        answeredAt: { "Answered on \($0)" },
        question: "Question",
        answer: "Answer",
        unanswered: "not answered",
        result: { "Result, told on \($0)" },
        notReleased: "The result has not been released yet.",
        item: "Item",
        value: "Value",
        requests: "Requests and answers",
        accesses: "Who saw my data",
        at: "When",
        by: "Who",
        what: "What",
        yourself: "You",
        program: "The program",
        codeHolder: "whoever entered the code",
        access: { kind in
            switch kind {
            case "listed": "Seen in a list"
            case "decided": "Decided on the interview"
            case "asked": "Request read or answered"
            case "printed": "Your printed invitation made"
            case "withdrawn": "Took back what was sent"
            case "relinked": "Your link made anew"
            case "moved": "Moved to paper, or back to the screen"
            case "typed": "Answers on paper typed"
            case "codeIssued": "A code for new secret words issued"
            case "secretRenewed": "New secret words chosen by the code"
            default: "Opened"
            }
        },
        none: "Nothing is recorded.",
        notIncluded: "Answers and results under another secret are not in it: only that secret opens them."
    )
}
