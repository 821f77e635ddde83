package import Organisation
package import StressCheck

/// 事業場での実施: a campaign at one workplace, with what the law wants fixed before it opens.
package struct Implementation: Hashable, Sendable {
    package let id: ImplementationID
    package let campaign: Campaign
    package let workplace: Workplace
    /// Workers employed there when the draft was made: 50 decides between committee and hearing.
    package var headcount: Int
    package var contacts = Contacts(request: "", consultation: "")
    /// Whether people are asked for consent, and for what.
    package var consent = ConsentPlan.standard
    package var reminders = ReminderPlan.standard
    /// How results reach people there, where nothing else was chosen for one of them.
    package var delivery = DeliveryWay.standard
    /// What of each batch goes to the implementer's side, in which form and when.
    package var deliverables = DeliverablePlan.standard
    /// Who of the workplace is invited.
    package var targets = TargetRule.standard
    package var members: [Appointment] = []
    /// In the order in which they were made; `campaign.lastDay` is that of the newest.
    package var extensions: [PeriodExtension] = []
    /// In the order in which they were opened; while the last is open, answers are taken again.
    package var lateRounds: [LateRound] = []
    package var hearing: Hearing?
    package var keeper: Keeper?
    package var criteria: FrozenCriteria?
    package var openedAt: Instant?
    /// The first closing; nil while a late round goes on.
    package var closedAt: Instant?

    package init(id: ImplementationID, campaign: Campaign, workplace: Workplace, headcount: Int) {
        self.id = id
        self.campaign = campaign
        self.workplace = workplace
        self.headcount = headcount
    }
}

/// Where a person turns after the result: each notice names both (L-11 ⑤ ⑥).
package struct Contacts: Hashable, Sendable {
    /// Where the physician's interview is requested.
    package let request: String
    /// Where to talk without requesting it; nothing reaches the employer from there.
    package let consultation: String

    package init(request: String, consultation: String) {
        self.request = request
        self.consultation = consultation
    }

    package var areGiven: Bool { !request.isEmpty && !consultation.isEmpty }
}

/// 衛生委員会 or, under 50 people, the day on which the workers were heard.
package struct Hearing: Hashable, Sendable {
    package enum Kind: String, Sendable { case committee, workersHeard }

    package let kind: Kind
    package let day: Day

    package init(kind: Kind, day: Day) {
        self.kind = kind
        self.day = day
    }
}

/// The criteria as frozen before opening, so that nobody can move a threshold after seeing answers.
package struct FrozenCriteria: Hashable, Sendable {
    package let deciding: Method
    package let criteria: [Method: Criteria]
    /// SHA-256 of the rule set: data file bytes and criteria.
    package let ruleSet: String
    package let at: Instant

    package init(deciding: Method, criteria: [Method: Criteria], ruleSet: String, at: Instant) {
        self.deciding = deciding
        self.criteria = criteria
        self.ruleSet = ruleSet
        self.at = at
    }
}

extension Implementation {
    package enum Phase: String, Sendable {
        case draft, opened, closed
    }

    package var phase: Phase {
        if closedAt != nil { return .closed }
        return openedAt == nil ? .draft : .opened
    }

    package var implementers: [Appointment] { members.filter { $0.duty == .implementer } }
    package var clerks: [Appointment] { members.filter { $0.duty == .clerk } }
}
