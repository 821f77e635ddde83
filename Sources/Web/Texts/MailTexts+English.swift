import Campaigns

extension MailTexts {
    static let en = MailTexts(
        menu: "Mail",
        lead:
            "How far the mails from Nagi have come. What a mail says, and of which kind it is, is never shown here. "
            + "Sent ones are those of the last 90 days.",
        state: {
            switch $0 {
            case .waiting: "Waiting"
            case .retrying: "Will be tried again"
            case .sent: "Sent"
            case .refused: "Refused"
            case .bounced: "Returned"
            case .unaddressed: "No address"
            case .held: "To be confirmed"
            }
        },
        explanation: {
            switch $0 {
            case .waiting: "They leave in order, a few at a time to the same company or provider."
            case .retrying:
                "The receiving server cannot take them now; they are sent again by themselves, with pauses. "
                    + "There is nothing to do."
            case .sent: "Handed to the mail server."
            case .refused:
                "The receiving server will not take them: a wrong address, or a setting against unwanted mail."
            case .bounced: "They had left, and then a notice came back that they did not arrive."
            case .unaddressed:
                "The roster has no address of the person's own, so nothing was sent. Please use printed letters."
            case .held:
                "Data were restored, and nobody has said yet whether these had left. Ask your administrator."
            }
        },
        count: { "\($0)" }, answersHeading: "What mail servers answered",
        answersLead: "For your IT department, when mail does not arrive. It tells nothing about any person.",
        columnState: "State", columnAnswer: "Answer", columnCount: "Mails",
        linesHeading: "Mails that did not arrive",
        linesLead: "Please check the address in the roster, then send again. Another link is made for it.",
        noLines: "Every mail that was sent has been taken.", name: "Name", number: "Employee number",
        next: "What comes next", unnamed: "(not shown)",
        waitsUntil: { "Will be sent again by itself: \($0)" },
        answer: { state, reply in
            guard let reply else {
                return state == .retrying ? "No server could be reached" : "A notice without a number"
            }
            switch reply {
            case 400..<500: return "\(reply): asked to come again later"
            case 552: return "552: the mailbox is full"
            case 550, 551, 553: return "\(reply): no such address, or set not to receive"
            default: return "\(reply): will not be taken"
            }
        },
        sendAgain: "Send again", sendAgainTo: { "Send again to \($0)" }, part: { "\($0)" },
        partsHeading: "Other pages", fallbackHeading: "For those whom mail does not reach",
        fallback:
            "The clerk can print their invitations and hand them out in sealed envelopes. The page of a campaign has a "
            + "list for printing; those whose mail did not arrive are on it.",
        toCampaigns: "To the campaigns", done: "It is in the queue again.")
}
