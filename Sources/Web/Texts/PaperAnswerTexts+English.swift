import Campaigns
import Operations

extension PaperAnswerTexts {
    static let en = PaperAnswerTexts(
        heading: "Answers on paper",
        lead: [
            "For people who fill in the printed questionnaire (the same one as this check) instead of the screen.",
            "Whoever is moved to paper has no working link any more. What comes back is typed twice by the clerk and "
                + "compared. From then on the answers count as those given on screen; the result goes by letter.",
        ],
        closed: "Answers are not taken at the moment.",
        listHeading: "Who answers on paper", nobody: "Nobody answers on paper yet.",
        columns: ["Number", "Name", "Department", "State", "Typing"],
        state: { state in
            switch state {
            case .onScreen: "On screen (nothing sent yet)"
            case .answeredOnScreen: "Sent on screen"
            case .awaited: "Waiting for the questionnaire"
            case .typedOnce: "Typed once"
            case .typed: "Typed"
            }
        },
        searchHeading: "Find by employee number", number: "Employee number", search: "Find",
        notFound: "Nobody of this number takes part. Please check the number.",
        toPaper: "Move to paper",
        toPaperLead:
            "Every link of this person ends, mailed or printed, and what was answered on screen so far is gone. Please "
            + "make sure that it is the person’s own wish.",
        toScreen: "Move back to the screen",
        toScreenLead: { byMail in
            "What was typed once is gone. "
                + (byMail
                    ? "A new link goes to the person by mail."
                    : "Mail does not reach this person: please print a link on the page of invitation letters.")
        },
        type: "Type", again: "Type again",
        done: { done in
            switch done {
            case .moved: "Changed."
            case .once: "The first typing is kept. Type the sheet once more to compare and record it."
            case .stored(0): "Both typings agree: recorded."
            case .stored(let blanks): "Both typings agree: recorded. \(blanks) unanswered."
            case .discarded: "The typing was thrown away."
            }
        },
        entry: PaperEntryTexts(
            heading: {
                $0 ? "Type answers from paper (first time)" : "Type answers from paper (second time)"
            },
            person: "Employee number", name: "Name", department: "Department",
            lead: [
                "Please check that number and name on the paper are those above.",
                "Type the circled numbers (1 to 4) one after another, from the top. 0 stands for a question left open or "
                    + "with more than one circle. Spaces between digits do no harm.",
            ],
            section: { "\($0) (\($1) questions)" },
            hint: { "\($0)、0 not answered" },
            day: "Day written on the paper", dayHint: "Where none is written: the day you received it",
            submit: { $0 ? "Keep the first typing" : "Compare and record" },
            discardHeading: "Throw the typing away",
            discardLead:
                "What was typed is deleted and can be typed anew. That it was thrown away stays on record.",
            discard: "Throw away",
            count: { "\($0): \($1) digits were typed; there should be \($2)." },
            noCode: { "\($0): character \($1) is no digit from 0 to 4." },
            differs: {
                "Other than the first time: \($0). Please look at the paper. If the first typing is wrong, throw it "
                    + "away below and start again."
            },
            stored: "This person’s answers are recorded."),
        refusal: { refusal in
            switch refusal {
            case .notOnPaper: "This person answers on screen. Please move them to paper first."
            case .answered:
                "This person’s answers have arrived already. What was sent on screen only the person can take back."
            case .nothingTyped: "Nothing can be thrown away. What went to the implementer stays."
            case .notAnswering: "Answers are not taken at the moment."
            case .blank: "No question is answered. An empty questionnaire is not recorded."
            case .differs: "Some questions differ from the first typing."
            case .dayOutside: "The day must lie in the period, and not after today."
            }
        })
}
