import Campaigns

extension DeliveryTexts {
    static let en = DeliveryTexts(
        plan: .en, desk: .en, paper: .en, form: .en,
        refusal: { refusal in
            switch refusal {
            case .onPaper: "This person's result comes on paper."
            case .released: "The results are released, so the way cannot be changed."
            case .notReleased: "Letters are printed and recorded after the release."
            case .dayWrong: "Please check the day: from the day of the release until today."
            case .nothingWritten: "Please choose what stands on the form."
            case .nobody:
                "There is nobody to do this for. Please check the number, or whether it is recorded already."
            }
        })
}

extension DeliveryPlanTexts {
    static let en = DeliveryPlanTexts(
        heading: "How results reach people",
        lead: """
            How each person gets the own result. It is fixed with the opening; for single people a clerk can change it \
            until the release.
            """,
        name: { way in
            switch way {
            case .paper: "Paper"
            case .screen: "Screen"
            case .both: "Paper and screen"
            }
        },
        hint: { way in
            switch way {
            case .paper: "A sealed letter for each person."
            case .screen: "A mail says that it is ready, and the person opens it with the own secret."
            case .both: "A mail says that it is ready, and there is a sealed letter, too."
            }
        },
        always: """
            Whoever has no mail address or chose no secret always gets a letter. Who gets one has nothing to do with what \
            the results say.
            """)
}

extension DeliveryDeskTexts {
    static let en = DeliveryDeskTexts(
        link: "How the results are travelling",
        lead:
            "Each person's way is fixed with the release. Until then it can be changed when the person asks for it.",
        releasedHeading: "Print and record letters",
        noneReleased: "Nothing is released yet. Letters are printed from here afterwards.",
        countsHeading: "Ways of those who answered, as of now", personHeading: "Change it for one person",
        number: "Employee number", search: "Search",
        notFound: "Nobody of this number is invited here. Please check it.", way: "Way",
        byRule: " (the screen does not reach them)", save: "Save this person's way",
        saved: "The way is saved.",
        chosenHeading: "People whose way was changed")
}

extension PaperTexts {
    static let en = PaperTexts(
        heading: "Result letters", letters: "Letters", gone: "Delivered", left: "To be delivered",
        points: [
            "Every letter has the same number of sheets: address and form, and the result. Folded in three in a window envelope, only the address shows.",
            "Please seal them, and hand them over on the same day in the same way to everybody, never by what they say.",
            "Once the day is recorded, people can answer whether the result may pass on.",
        ],
        printHeading: "Print", print: { "Print \(StaffWords.en.people($0)) (PDF)" },
        part: { "Part \($0) (\(StaffWords.en.people($1)))" }, nobody: "Nobody's result goes on paper.",
        one: "Print one person's",
        oneHint: "Also of somebody whose way is the screen and whom no mail reached.",
        printOne: "Print this person's (PDF)",
        printNote: """
            Please print on both sides. A packing list comes first. Whose result was printed when is recorded and shown \
            to the person.
            """,
        mayNotPrint:
            "By a setting of the company clerks open no results. Please ask the implementer to print.",
        recordHeading: "Record the day",
        recordLead: "The day on which they were handed over, or posted. It cannot be changed afterwards.",
        means: "How", name: { $0 == .handed ? "Handed over" : "Posted" }, day: "Day", whom: "Whose",
        all: { "Everybody not recorded yet (\(StaffWords.en.people($0)))" }, single: "One person",
        number: "Employee number", singleHint: "For “one person”.", record: "Record",
        recorded: { "Recorded for \($0)." }, listHeading: "Letters, by department and number",
        state: "Letter",
        notYet: "Not yet", leftOn: { ($0 == .handed ? "Handed over on " : "Posted on ") + $1 })
}

extension ConsentFormTexts {
    static let en = ConsentFormTexts(
        heading: "Enter a form that came in",
        lead: [
            """
            When the form of a letter comes in, please enter it as it is written. Whose form was entered is recorded and \
            shown to the person.
            """,
            "Please keep the paper sealed on the implementer's side, and never show it to HR or superiors.",
        ],
        number: "Employee number", answer: "Passing the result on", agree: "Agrees",
        decline: "Does not agree",
        none: "Nothing is ticked", request: "Asks for the interview", day: "Day on which it came",
        dayHint: "From the day of the delivery until today.", submit: "Enter the form",
        entered: "The form is entered.",
        refusal: { refusal in
            switch refusal {
            case .notDelivered: "The delivery to this person is not recorded yet, or is later than that day."
            case .windowOver: "The time for answers is over. Only a request for the interview can be entered."
            case .notAsked: "People are not asked here. Only a request for the interview can be entered."
            default: "It could not be entered. Please open the page again."
            }
        })
}
