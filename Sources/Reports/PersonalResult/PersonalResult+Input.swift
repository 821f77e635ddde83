package import Campaigns
package import Organisation
package import StressCheck

extension PersonalResult {
    /// What a result is made from. Only the implementer's sealed record says anything about stress.
    package struct Input: Sendable {
        package var language: Language
        package var instrument: Instrument
        /// The criteria that decided, printed so that people can see the lines they were measured by.
        package var criteria: Criteria?
        package var company: String
        package var campaign: String
        package var workplace: String
        package var name: String
        package var number: String
        package var department: String
        package var answered: Day
        package var notified: Day
        /// Until when a request for the interview is asked for; later ones are still accepted (L-12).
        package var requestUntil: Day
        /// As people know them: 「産業医 海野 凪」.
        package var implementers: [String]
        package var requestContacts: [Contact]
        package var consultationContacts: [Contact]
        /// Newest first; more than `Earlier.most` are left out.
        package var earlier: [Earlier]
        package var finding: Finding
        /// nil until the implementer has decided: then there is no result (L-09).
        package var decision: Decision?

        package init(
            language: Language, instrument: Instrument, criteria: Criteria?, company: String,
            campaign: String,
            workplace: String, name: String, number: String, department: String, answered: Day, notified: Day,
            requestUntil: Day, implementers: [String], requestContacts: [Contact],
            consultationContacts: [Contact], earlier: [Earlier] = [], finding: Finding, decision: Decision?
        ) {
            self.language = language
            self.instrument = instrument
            self.criteria = criteria
            self.company = company
            self.campaign = campaign
            self.workplace = workplace
            self.name = name
            self.number = number
            self.department = department
            self.answered = answered
            self.notified = notified
            self.requestUntil = requestUntil
            self.implementers = implementers
            self.requestContacts = requestContacts
            self.consultationContacts = consultationContacts
            self.earlier = earlier
            self.finding = finding
            self.decision = decision
        }
    }

    /// What can be said about one sheet, and why the rest cannot.
    package struct Finding: Hashable, Sendable {
        package var deciding: StressCheck.Method
        /// By the deciding method; nil when blank items or an unstated sex leave none.
        package var verdict: Verdict?
        /// The sums printed as area points and their method.
        package var points: Verdict?
        /// Scales that have a point. With an unstated sex: those on which both tables agree.
        package var profile: [ScalePoint]
        /// Numbers of the blank items.
        package var missingItems: [Int]
        package var isSexStated: Bool
        /// With an unstated sex: what both tables say, where they say the same.
        package var agreedHigh: Bool?

        package init(
            deciding: StressCheck.Method, verdict: Verdict?, points: Verdict?, profile: [ScalePoint],
            missingItems: [Int], isSexStated: Bool, agreedHigh: Bool? = nil
        ) {
            self.agreedHigh = agreedHigh
            self.deciding = deciding
            self.verdict = verdict
            self.points = points
            self.profile = profile
            self.missingItems = missingItems
            self.isSexStated = isSexStated
        }
    }
}

extension PersonalResult.Finding {
    /// An unstated sex has no その2 sums: its area points are those of その1, and the method is named.
    package init(_ record: ResultRecord) {
        self.init(
            deciding: record.deciding, verdict: record.verdict, points: record.verdict ?? record.simpleSum,
            profile: record.points.compactMap { $0 }, missingItems: record.missingItems,
            isSexStated: record.sex != .unstated, agreedHigh: record.agreedHigh)
    }

    var degree: PersonalResult.Degree {
        guard let isHigh = verdict?.isHigh ?? agreedHigh else { return .cannotBeJudged }
        return isHigh ? .high : .notHigh
    }
}
