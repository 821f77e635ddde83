import Organisation

extension FunctionWords {
    static let en: @Sendable (Function) -> String? = { function in
        switch function {
        case .pageOpen, .setupRedeem, .sessionAttempt, .sessionSignIn, .sessionSignOut, .sessionConfirm,
            .passwordSet, .linkOpen, .resultSignIn:
            nil
        case .helpRead: "Read these pages"
        case .enquirySend: "Send an enquiry"
        case .enquiryLookUp: "See the answer to an enquiry"
        case .answerRead: "Open the questions"
        case .answerSave: "Save answers"
        case .answerSend: "Send the answers"
        case .answerWithdraw: "Take a sent sheet back and answer again"
        case .secretChoose: "Choose the secret words"
        case .secretAsk: "Ask for new secret words"
        case .secretRenew: "Choose new secret words by a code"
        case .resultListOwn: "See the list of results"
        case .resultReadOwn: "See a result, save it as PDF"
        case .accessHistoryReadOwn: "See who saw the own data"
        case .consentReadOwn: "See the page about passing on the result"
        case .consentDeclare: "Answer about passing on, ask for the interview, take it back"
        case .ownDataRead: "Get all own data in one file"
        case .ownDataRequest: "Ask for correction, disclosure or a stop"
        case .addressConfirm: "Confirm a changed mail address"
        case .ownAccountRead: "See the own account"
        case .ownAccountChange: "Change the own password and codes"
        case .attestationGive: "Declare about authority over personnel"
        default: enStaff(function)
        }
    }

    private static func enStaff(_ function: Function) -> String? {
        switch function {
        case .homeRead: "Open the home page"
        case .accountRead: "See the list of staff"
        case .accountCreate: "Register staff"
        case .accountGrant: "Give and end roles"
        case .accountImport: "Register staff by a file"
        case .accountSendLink: "Send a link to set a password"
        case .accountLock: "Lock and unlock accounts"
        case .accountPrintCode: "Print set-up codes for sealed letters"
        case .authorityRead: "See who has authority over personnel"
        case .authorityRecord: "Record who has authority over personnel"
        case .qualificationRecord: "Record implementers' qualifications"
        case .providerAppoint: "Appoint a provider's staff, and end it"
        case .settingsRead: "See the company's settings"
        case .settingsChange: "Change the company's settings"
        case .contractRead: "See the contract"
        case .contractChange: "Change the contract"
        case .fileList: "See which files were asked for"
        case .labourReportRead: "See counts and kept copies of the labour office report"
        case .labourReportMake: "Keep a labour office report"
        case .interviewCountEnter: "Enter how many people were interviewed"
        case .fileAsk: "Ask somebody for a file"
        case .fileRead: "Open a file that came"
        case .retentionRead: "See what is kept how long, and what was deleted"
        case .retentionHold: "Hold a deletion, and end a hold"
        case .enquiryRead: "See enquiries"
        case .enquiryAnswer: "Answer enquiries"
        case .personalDataRead: "See requests about personal data"
        case .personalDataAnswer: "Answer requests about personal data"
        default: enYear(function)
        }
    }

    private static func enYear(_ function: Function) -> String? {
        switch function {
        case .rosterRead: "See the roster"
        case .rosterImport: "Import the roster"
        case .rosterUndo: "Take an import back"
        case .rosterExport: "Export the roster"
        case .departmentRead: "See departments"
        case .departmentChange: "Change departments"
        case .campaignRead: "See stress checks"
        case .campaignDraft: "Prepare a stress check"
        case .criteriaStudy: "Try criteria on last time's answers"
        case .committeeRecord: "Record the committee's deliberation"
        case .campaignOpen: "Open a stress check"
        case .campaignClose: "Close a stress check"
        case .messageRead: "See the company's own words"
        case .messageWrite: "Write the company's own words"
        case .campaignRehearse: "Rehearse: see the pages people will see, send the invitation to yourself"
        case .campaignExtend: "Move the last day for answers to a later one"
        case .campaignReopen: "Take answers once more after the closing, from those who have not answered"
        case .campaignInvite: "Invite people who joined after the opening"
        case .custodyRead: "See who keeps the records"
        case .keeperName: "Name the keeper of the records"
        case .custodyChange: "Seal the records with the keeper's passphrase, hand them over"
        case .custodyUnlock: "Unlock and lock the sealed records"
        case .mailStatusRead: "See how the mails are going out"
        case .mailTry: "Send a test mail to yourself"
        case .mailResend: "Send again a mail that did not arrive"
        case .progressRead: "See how many have answered, by department"
        case .progressReadNames: "See who has finished answering (done or not, nothing else)"
        case .letterRead: "See whom mail does not reach, and when a letter was printed"
        case .letterPrint: "Print invitations, one sheet each with a link of its own"
        case .paperAnswerRead: "See who answers on paper"
        case .paperAnswerChange: "Move somebody to paper or back to the screen (what was begun is gone)"
        case .paperAnswerEnter: "Type answers from paper, and throw a typing away"
        case .reissueRead: "See the page of new links and secret words"
        case .linkReissue: "Make a new link (every earlier one ends)"
        case .secretReissue: "Issue a code for new secret words (neither these nor a result are seen)"
        case .reminderRead: "See what a reminder would do before it is sent"
        case .reminderSend: "Remind those who have not answered (it does not show who they are)"
        case .reminderSet: "Choose whether reminders go by themselves"
        default: enOutcome(function)
        }
    }

    private static func enOutcome(_ function: Function) -> String? {
        switch function {
        case .groupPrepare:
            "See what a group result would show before it is published (figures of groups only)"
        case .groupPublish: "Publish a group result"
        case .groupRead: "See published group results (figures of groups only)"
        case .reviewList: "See the list of results"
        case .reviewRead: "Open each person's answers and result"
        case .reviewConfirm: "Record what was confirmed"
        case .reviewDecide: "Decide who needs an interview"
        case .reviewAccept: "Decide all others as the criteria say"
        case .resultRelease: "Release the results"
        case .deliveryRead: "See how results reach people"
        case .deliveryChange: "Change the way of one person's result"
        case .listTake: "Take out the table of raw scores and the need-of-interview record"
        case .deliverableRead: "See what went to the implementer's side"
        case .deliverableNote: "Record that a list was handed over"
        case .reviewSign: "Sign the need-of-interview record"
        case .paperRecord: "Record a judgement that goes and comes back on paper"
        case .resultPrint: "Print results as letters"
        case .consentEnter: "Enter what somebody wrote on the paper form"
        case .deliveryRecord: "Record when letters were handed over or posted"
        case .requestList: "See requests for the interview and consultations"
        case .needRevise: "Judge anew somebody who came for a consultation"
        case .employerCopyList: "See whose results were received by consent or request"
        case .employerCopyRead: "Open a result received by consent or request"
        case .providerHomeRead: "See the companies one is appointed at"
        case .providerEnter: "Enter such a company"
        case .providerStaffRead: "See the provider's staff"
        case .providerStaffChange: "Register and remove the provider's staff"
        case .tenantListRead: "See the list of companies"
        case .tenantCreate: "Make a company"
        case .tenantDelete: "Delete a company"
        case .auditVerify: "Check that the record of actions is whole"
        case .backupRead: "See when the last backup was made"
        case .backupRecord: "Record how a backup ended"
        case .restoreRecord: "Record a restore and hold its mail back"
        case .heldMailRead: "See how many mails are held after a restore"
        case .handOver: "Make the hand-over files, consented and unconsented apart"
        case .heldMailRelease: "Let held mail leave again"
        default: nil
        }
    }
}
