import Campaigns

extension OwnConsentTexts {
    static let en = OwnConsentTexts(
        heading: "Passing on your result, and asking for the interview",
        toPage: "Passing on your result, and asking for the interview",
        toPageLead: """
            Here you can say whether your result may pass to your company, and ask for the physician's interview. \
            The page is the same for everybody, whatever the result.
            """,
        back: "Back to your result", soFarHeading: "Your answer so far",
        standing: { standing, isHandedOn in
            var lines = [String]()
            if standing.request == .interview {
                lines.append("You asked for the interview. What is listed below passes to your company.")
            }
            if standing.request == .consultation {
                lines.append("Your request was taken as a consultation. Nothing passes to your company.")
            }
            switch standing.answer {
            case .agreed: lines.append("You agreed. What is listed below passes to your company.")
            case .declined: lines.append("You answered that your result does not pass on.")
            case .none where lines.isEmpty:
                lines.append("You have not answered yet. Without an answer nothing passes to your company.")
            case .none: break
            }
            if standing.isWithdrawn && !standing.passesOn { lines.append("You took your answer back.") }
            if isHandedOn {
                lines.append("Your company has already opened what it received, and keeps it.")
            }
            return lines
        },
        lookFirst: "Please look at your own result first. You can answer here afterwards.",
        paperFirst: """
            Your result comes on paper, in a sealed envelope. You can answer here once its delivery is recorded, or on \
            the form that comes with it.
            """,
        until: { "You can answer until \($0), and change your answer as often as you like until then." },
        over: {
            """
            The time to answer (until \($0)) is over. The result of whoever gave no answer does not pass on. You can \
            still ask for the interview.
            """
        },
        withdraw: "Take it back", confirmHeading: "Please check once more",
        sure: { ask, words in
            switch ask {
            case .request: "Do you want to ask for the interview?"
            case .withdraw: "Do you want to take back what you answered and asked for?"
            case .agree: "Do you want to answer “\(words.agree)”?"
            default: "Do you want to answer “\(words.decline)”?"
            }
        },
        nothingPasses: "Nothing passes to your company.",
        requestStands: "Your request for the interview stays. To end it, choose “Take it back”.",
        handedOn:
            "Your company has already opened what it received. Your answer is recorded, but it keeps it.",
        confirm: "Yes", backToPage: "Back",
        unclear: "We did not understand which answer you chose. Please choose.",
        refusal: { refusal in
            switch refusal {
            case .notDelivered: "You can answer after you have seen your own result."
            case .windowOver: "The time to answer is over."
            case .notAsked: "At this workplace nobody is asked."
            case .otherText: "The explanation has changed. Please read it again and answer then."
            case .nothingToWithdraw: "There is nothing to take back."
            case .opened, .agreementMissing: "This cannot be taken now."
            }
        })
}

extension EmployerCopyTexts {
    static let en = EmployerCopyTexts(
        heading: "Results received",
        lead: [
            """
            Only people who agreed after they were told their result, or who asked for the interview, are listed. The \
            company cannot learn the result of anybody else.
            """,
            "Opening one shows exactly what the person was told. Every opening is recorded and visible to them.",
        ],
        dutiesHeading: "Duties of the company",
        duties: [
            "Keep what you received for five years from that day (Industrial Safety Ordinance, art. 52-13 (2)).",
            """
            Nobody may be treated worse because of a result, a request, or not agreeing (Industrial Safety and Health \
            Act, art. 66-10 (3), and guidelines).
            """,
            "Use it to protect health only: not to assess anybody, and not for superiors or colleagues.",
        ],
        none: "None so far.", campaign: "Stress check", number: "Employee number", name: "Name",
        keptFrom: "Received on", keptUntil: "Keep until", state: "State", opened: "Opened",
        unopened: "Not opened", copyHeading: "Result received (copy)", ground: "Ground",
        byRequest: "Request for the interview (counts as consent)", byConsent: "The person's consent")
}

extension RequestListTexts {
    static let en = RequestListTexts(
        heading: "Requests for the interview, and consultations", link: "See requests and consultations",
        back: "Back to the results",
        lead: [
            "A request by somebody for whom the interview was judged necessary counts as consent.",
            """
            Any other request is a consultation, of which the company is not told. If you judge the interview \
            necessary after all, invite the person to ask again; nothing passes to the company before that.
            """,
        ],
        none: "None so far.", number: "Employee number", name: "Name", kind: "Kind", at: "Last answer",
        revision: "Judged anew", interview: "Interview", consultation: "Consultation",
        revised: "Judged necessary", revise: { "Judge the interview necessary for \($0)" })
}

extension ConsentPlanTexts {
    static let en = ConsentPlanTexts(
        heading: "Consent to passing on results",
        lead: """
            Whether people are asked, after they were told their result, if it may pass to the company. It cannot be \
            asked before or while answering, and not for everybody at once.
            """,
        mode: "How people are asked",
        name: {
            $0 == .individual
                ? "Ask everybody individually" : "Treat everybody as not agreeing (nobody is asked)"
        },
        hint: {
            $0 == .individual
                ? "After the result, with both answers equally prominent."
                : "Needs the workplace's agreement. The interview can be asked for all the same."
        },
        scope: "What passes on",
        scopeName: { $0 == .whole ? "The whole result as told" : "Only whether the interview is needed" },
        agreedOn: "Day of the workplace's agreement", agreedBy: "Who agreed for the workplace",
        agreementHint: "Needed to treat everybody as not agreeing.",
        agreementMissing: "Enter the day of the workplace's agreement (not in the future) and who agreed.",
        fixed: { plan, day in
            plan.mode == .individual
                ? "Everybody is asked" : "Everybody is treated as not agreeing (agreed on \(day))"
        }, lastYear: { "Participation last time (\($0))" })
}
