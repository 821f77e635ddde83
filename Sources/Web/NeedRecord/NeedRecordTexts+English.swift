import Campaigns

extension NeedRecordTexts {
    static let en = NeedRecordTexts(
        heading: "Need-of-interview record",
        lead:
            "Whom the criteria mark, whom they cannot decide, and whoever was found to need the interview. Kept as the record of the implementer's judgement and signature.",
        link: "To the need-of-interview record (high-stress list)", listHeading: "List",
        nobody: "Nobody is in the list.",
        others: {
            "\(StaffWords.en.people($0)) more answered; of these, \($1) were found not to need it. Everybody is in the table of raw scores."
        },
        columns: [
            "List no.", "Name", "A・B・C", "Criteria", "Other method", "Need", "Reason",
        ],
        stateHeading: "State now", signedBy: "Signature", noSignature: "Not signed yet.",
        step: { step in
            switch step {
            case .judging: "being judged"
            case .confirming: "waits for the three confirmations"
            case .unsigned: "waits for the signature"
            case .outdated: "changed since it was signed"
            case .signed: "signed"
            }
        },
        waits: { $0 == 1 ? "1 day since the closing" : "\($0) days since the closing" },
        signHeading: "Signature",
        signLead:
            "The implementer who confirmed the need signs this list. A PDF original with signer, time, digest of the data and version of the criteria is made and kept encrypted.",
        sign: "Sign this list",
        signNot: "It can be signed once everybody is decided and all three confirmations are given.",
        signOther: "Only the implementer who confirmed the need signs.",
        signAgain:
            "Decisions or reasons have changed since it was signed. Signing again keeps a new version; the earlier one stays.",
        signed: "The signed original is kept.", printHeading: "Print on paper",
        printLead:
            "A form to tick, sign and date by hand; what is decided is ticked already. Taking it is on record, and everybody who answered sees so in the same way.",
        print: "PDF to print (A4 landscape, Japanese)", keptHeading: "Kept records",
        keptLead:
            "Kept encrypted and deleted after the same period as the results. Taking a copy is on record.",
        keptNone: "None yet.", take: "Take a copy",
        kind: { $0 == .signed ? "Signed original" : "Came back on paper" },
        keptColumns: ["Version", "Kind", "When", "Signed or received by", "Copy"],
        reason: "Reason of the decision",
        reasonHint:
            "Up to 200 characters. It stands in the record; only implementers and clerks read it.",
        reasonSave: "Save the reason", running: "List number", receipt: "Receipt number",
        refusal: { refusal in
            switch refusal {
            case .notConfirmed: "Please decide everybody and give the three confirmations first."
            case .otherSigner: "Only the implementer who confirmed the need signs."
            case .changed: "A decision or reason has changed since the page was opened. Please look again."
            case .dayWrong:
                "Please check the days: not before the closing, not in the future, and not received before it was sent."
            case .trackingWrong: "A tracking number has up to 30 digits, letters and hyphens."
            case .nameWrong: "Please enter who received it, in up to 60 characters."
            case .file(.empty): "Please choose a file."
            case .file(.tooLarge): "A file may have 5 MB."
            case .file(.strangeKind): "Please choose a PDF, PNG or JPEG."
            case .reasonTooLong: "A reason may have 200 characters."
            }
        }, paper: .en)
}

extension NeedRecordPaperTexts {
    static let en = NeedRecordPaperTexts(
        heading: "Confirmation on paper",
        lead:
            "When the implementer judges on paper, record when it left and came back, and keep a picture or PDF of it. Results also need the implementer's own decisions and confirmations on screen; paper alone releases nothing.",
        none: "Nothing went on paper.",
        underWay: { "Sent on \($0), day \($1) of waiting" },
        received: { "Received on \($0) (\($1))" }, sendHeading: "Record a sending", sentOn: "Sent on",
        sentHint: "Leave empty if unknown", tracking: "Tracking number",
        trackingHint: "As on the envelope: digits, letters, hyphens.", send: "Record the sending",
        sendDone: "The sending is recorded.", receiveHeading: "Record what came back",
        receivedOn: "Received on", receivedBy: "Received by", file: "Picture or PDF of the record",
        fileHint: "PDF, PNG or JPEG, up to 5 MB.", receive: "Record the return",
        receiveDone: "What came back is kept.")
}
