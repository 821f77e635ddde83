import Organisation

extension HelpTexts {
    static let en = HelpTexts(
        heading: "How to use Nagi",
        lead: "For each role: what it can do, what it never sees, how to begin. No sign-in is needed.",
        ownHeading: "Your roles",
        othersHeading: "Other roles",
        pageHeading: { "How to use Nagi: \($0)" },
        canHeading: "What you can do",
        sightHeading: "Who sees what",
        sightWho: "Who",
        sightWhat: "What",
        neverHeading: "What you never see",
        stepsHeading: "First steps",
        dataHeading: "What happens with data",
        askHeading: "Where to ask",
        list: .en,
        guide: { role in
            switch role {
            case .employee: .enEmployee
            case .lineManager: .enLineManager
            case .humanResources: .enHumanResources
            case .clerk: .enClerk
            case .implementer: .enImplementer
            case .tenantAdministrator: .enAdministrator
            case .providerStaff: .enProvider
            case .auditor: .enAuditor
            default: nil
            }
        },
        plainGuide: { does, neverSees in
            HelpGuide(
                lead: does, can: [], never: [neverSees], steps: enFirstSteps, data: enStaffData,
                ask: ["If your role or your departments are wrong, please tell the administrator."])
        }
    )

    static let enFirstSteps = [
        "Open the link in the administrator's mail and choose a password. The link works once.",
        "After you sign in, what is to be done now stands at the top.",
    ]

    static let enStaffData = [
        "What you do is recorded. When you open a person's record, that person sees it on the own page.",
        "Sign out when you leave the desk. After 30 minutes without a click you are signed out.",
    ]
}

extension FunctionListTexts {
    static let en = FunctionListTexts(
        heading: "Everything this role can do",
        lead: "Made from the very table that the program uses. What is not here cannot be done.",
        variantsLead: "A role limited to departments (1–3) can do less, and less far.",
        functionColumn: "Action",
        reachColumn: "How far",
        scopedColumn: "When limited to departments",
        noReach: "Not possible",
        reach: { reach in
            switch reach {
            case .anyone: "Anybody"
            case .own: "Your own only"
            case .tenant: "The whole company"
            case .installation: "The list of companies only, nothing inside them"
            case .subtree: "Your departments and those below"
            case .appointed: "Stress checks you are appointed to"
            case .appointedSubtree: "Stress checks you are appointed to, in your departments and those below"
            }
        },
        function: FunctionWords.en
    )
}
