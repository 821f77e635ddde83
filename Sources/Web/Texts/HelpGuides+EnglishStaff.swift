extension HelpGuide {
    static let enImplementer = HelpGuide(
        lead: "For physicians, public health nurses and others whom the law lets implement the stress check.",
        can: [
            "Look at everybody's answers and result at the stress checks you are appointed to.",
            "Decide for each person who needs an interview. What the criteria say is shown as a hint.",
            "Record what you confirmed and release the results. None leaves before everybody is decided.",
        ],
        never: [
            "You never see results of stress checks you are not appointed to.",
            "You cannot open results of people over whom you have personnel authority.",
            "You never see self-care notes or what was said in consultations.",
        ],
        steps: HelpTexts.enFirstSteps + [
            "Have your qualification recorded, and declare about authority over personnel.",
            "In the draft, check the criteria and the day on which the health committee discussed them.",
            "After closing, look at each person under “Review”. The keyboard alone is enough.",
        ],
        data: HelpTexts.enStaffData + [
            "Each decision stays with its time and your name, and cannot be changed afterwards.",
            "The law forbids telling what you learn (Industrial Safety and Health Act, Art. 105).",
            "Scores are hints. This system does not diagnose.",
        ],
        ask: ["About the record of actions or the settings, ask the administrator."])

    static let enAdministrator = HelpGuide(
        lead: "For those who register staff and keep the company's settings.",
        can: [
            "Register staff and decide on roles and dates. People choose their own passwords by a link.",
            "Unlock accounts, send links again, take away a lost second factor.",
            "Keep roster, departments, contract and settings. Appoint the staff of an outside service.",
        ],
        never: [
            "You never see answers, results, degrees of stress or needs of interviews.",
            "You never see anybody's password, secret words or personal link.",
        ],
        steps: [
            "Register implementer and clerks. Who has authority over personnel takes no part in the check of those "
                + "people.",
            "Import the roster.",
            "Implementer or clerk then begin the draft.",
            "Set up the second factor of your own account.",
        ],
        data: HelpTexts.enStaffData + [
            "End a role on the day somebody moves or leaves. It works from the next click on.",
            "Before dangerous steps your password is asked again.",
        ],
        ask: ["About server and mail, ask whoever runs this installation: nagi doctor names what is wrong."])

    static let enProvider = HelpGuide(
        lead: "For the staff of an outside service, whom companies appoint.",
        can: [
            "Enter a company that appointed you and work there in that role (implementer, clerk …).",
            "Be in one company at a time; leave it before you enter another.",
            "Operators only keep the lists of companies and of the service's staff, and see nothing inside.",
        ],
        never: [
            "Without an appointment, or outside its dates, you see nothing of a company.",
            "You see nothing beyond the role you are appointed to.",
            "Operators see no roster, no answers and no results.",
        ],
        steps: [
            "Set your password and second factor by the link from your service's operator.",
            "After signing in you see the companies that appointed you. Choose one to enter.",
            "The pages of your roles there are in the same list as this one.",
        ],
        data: HelpTexts.enStaffData + [
            "Each company has its own data and keys. Nothing of one can be used in another.",
            "A company can end an appointment at any time; from the next click on you are out.",
        ],
        ask: ["About an appointment ask the company's administrator, about your account your operator."])

    static let enAuditor = HelpGuide(
        lead: "For those who check that the record of actions is whole.",
        can: [
            "Check that nothing in the record is missing or changed. If it is, the first broken row is named."
        ],
        never: [
            "You see no names, answers or results: the record holds numbers only, no content.",
            "Nobody can change or delete the record.",
        ],
        steps: HelpTexts.enFirstSteps + [
            "For now, ask whoever runs the server for the output of nagi audit verify, and keep its last line.",
            "Keep that line every month, apart from the server. If a later one does not fit, the record was cut.",
        ],
        data: HelpTexts.enStaffData,
        ask: ["If a broken row is named, leave the files as they are and tell implementer and management."])
}
