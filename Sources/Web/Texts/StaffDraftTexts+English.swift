import Campaigns

extension StaffDraftTexts {
    static let en = StaffDraftTexts(
        newHeading: "Prepare a new campaign",
        newLead: "This is a draft. Nobody hears of it before it is opened.",
        name: "Name of the campaign",
        nameHint: "Shown to everybody who answers. For example: Stress check 2026",
        workplace: "Workplace",
        workplaceHint: "One workplace of the roster at a time.",
        workplaceMissing: "Please choose a workplace.",
        firstDay: "First day for answers",
        lastDay: "Last day for answers",
        periodHint: "Answers are taken until midnight of this day. Two to four weeks are usual.",
        periodWrong: "The last day must come after the first, within a year.",
        nameMissing: "Please enter a name (up to 100 characters).",
        headcount: "People regularly employed",
        headcountHint: "At this workplace. From 50 on, the health committee must deliberate first.",
        headcountWrong: "Please enter a whole number of people.",
        request: "Where to request a physician's interview",
        requestHint: "Stands in every result. Name, phone, mail: whatever people need to make the request.",
        requestDefault: { "\($0) (implementation clerk)\n\($1)" },
        consultation: "Where to talk without a request",
        consultationHint:
            "Stands in every result. Name a desk that tells the employer nothing; put your own here "
            + "if there is one.",
        consultationDefault: "“Kokoro no Mimi”, portal of the Ministry of Health, Labour and Welfare\n"
            + "https://kokoro.mhlw.go.jp/",
        create: "Make the draft",
        noWorkplaces: "The roster names no workplace yet. Please import the roster first.",
        listHeading: "Needed before it opens",
        listLead: "The law wants these fixed before anybody answers. Their order does not matter.",
        done: "Done",
        open: "To do",
        need: needEnglish,
        account: "Member of staff",
        choose: "Please choose",
        nobodyImplementer:
            "Nobody holds the role of implementer. Please ask an administrator to register one.",
        nobodyClerk: "Nobody holds the role of clerk. Please ask an administrator to register one.",
        qualification: "Qualification",
        qualificationName: { qualification in
            switch qualification {
            case .physician: "Physician"
            case .publicHealthNurse: "Public health nurse"
            case .dentist: "Dentist"
            case .nurse: "Nurse"
            case .psychiatricSocialWorker: "Psychiatric social worker"
            case .licensedPsychologist: "Licensed psychologist"
            }
        },
        qualificationNote: "Only those whose qualification is on record with its proof can be chosen.",
        unqualified: { "\($0) cannot be chosen yet: no qualification with proof is on record." },
        toQualification: "Record the qualification",
        trained: { "Training finished on \($0)" },
        appointImplementer: "Appoint as implementer",
        appointClerk: "Appoint as clerk",
        another: "Add another",
        instrument: "Brief Job Stress Questionnaire (57 items): job stressors, stress reactions and support.",
        committeeDay: "Day the health committee deliberated",
        workersDay: "Day the workers were heard",
        record: "Record the day",
        dayWrong: "Please enter a day that is not in the future.",
        change: "Change",
        targets: { "\(StaffWords.en.people($0)) of the roster will be invited." },
        toRoster: "Open the roster",
        openHeading: "Open",
        openLead: { "Invitations go to \(StaffWords.en.people($0)) by mail on \($1)." },
        openPoints: [
            "Criteria, appointments and days cannot be changed afterwards.",
            "A personal link stands only in the mail to that person and on a printed letter. No page shows it.",
        ],
        openNow: "Open the campaign",
        openRefused: "It cannot open yet. This is still missing:",
        saved: "Saved.",
        appointed: "Appointed.",
        recorded: "The day was recorded.",
        frozen: "The criteria are fixed.",
        opened: "Opened. Invitations go out by mail.",
        closed: "Closed. The implementer looks at the results next."
    )

    @Sendable private static func needEnglish(_ requirement: OpeningRequirement) -> Need {
        switch requirement {
        case .implementer:
            Need(
                name: "Implementer",
                why: "Looks at every result and decides who needs a physician's interview.",
                missing: "No implementer is appointed.")
        case .clerk:
            Need(
                name: "Implementation clerk",
                why: "Invites and delivers results under the implementer's direction.",
                missing: "No clerk is appointed.")
        case .instrument:
            Need(
                name: "Questionnaire", why: "It must ask about the three areas that the law names.",
                missing: "The questionnaire does not cover the three areas.")
        case .criteria:
            Need(
                name: "Criteria for high stress",
                why: "Fixed beforehand, so that nobody moves a line after seeing answers.",
                missing: "The criteria are not fixed.")
        case .committee:
            Need(
                name: "Health committee", why: "Needed at workplaces of 50 people or more.",
                missing: "The day of the health committee is not recorded.")
        case .workersHeard:
            Need(
                name: "Workers heard", why: "Stands for the committee at workplaces under 50 people.",
                missing: "The day on which the workers were heard is not recorded.")
        case .contacts:
            Need(
                name: "Where people can turn", why: "Every result names both desks.",
                missing: "A desk for requests or for talking is not given.")
        case .targets:
            Need(
                name: "People to invite", why: "Everybody in the roster of this workplace.",
                missing: "The roster of this workplace is empty.")
        }
    }
}
