import Campaigns

/// Consent, request and the employer's copy. The words that people agree to are data: `ConsentText`.
final class ConsentTexts: Sendable {
    let own: OwnConsentTexts
    let employer: EmployerCopyTexts
    let requests: RequestListTexts
    let plan: ConsentPlanTexts

    init(
        own: OwnConsentTexts, employer: EmployerCopyTexts, requests: RequestListTexts, plan: ConsentPlanTexts
    ) {
        self.own = own
        self.employer = employer
        self.requests = requests
        self.plan = plan
    }

    static let ja = ConsentTexts(own: .ja, employer: .ja, requests: .ja, plan: .ja)
    static let en = ConsentTexts(own: .en, employer: .en, requests: .en, plan: .en)
}

struct OwnConsentTexts: Sendable {
    let heading: String
    let toPage: String
    let toPageLead: String
    let back: String
    let soFarHeading: String
    let standing: @Sendable (ConsentStanding, Bool) -> [String]
    let lookFirst: String
    let paperFirst: String
    let until: @Sendable (String) -> String
    let over: @Sendable (String) -> String
    let withdraw: String
    let confirmHeading: String
    let sure: @Sendable (ConsentAsk, ConsentText.Wording) -> String
    let nothingPasses: String
    let requestStands: String
    let handedOn: String
    let confirm: String
    let backToPage: String
    let unclear: String
    let refusal: @Sendable (ConsentRefusal) -> String
}

struct EmployerCopyTexts: Sendable {
    let heading: String
    let lead: [String]
    let dutiesHeading: String
    let duties: [String]
    let none: String
    let campaign: String
    let number: String
    let name: String
    let keptFrom: String
    let keptUntil: String
    let state: String
    let opened: String
    let unopened: String
    let copyHeading: String
    let ground: String
    let byRequest: String
    let byConsent: String
}

struct RequestListTexts: Sendable {
    let heading: String
    let link: String
    let back: String
    let lead: [String]
    let none: String
    let number: String
    let name: String
    let kind: String
    let at: String
    let revision: String
    let interview: String
    let consultation: String
    let revised: String
    let revise: @Sendable (String) -> String
}

struct ConsentPlanTexts: Sendable {
    let heading: String
    let lead: String
    let mode: String
    let name: @Sendable (ConsentPlan.Mode) -> String
    let hint: @Sendable (ConsentPlan.Mode) -> String
    let scope: String
    let scopeName: @Sendable (ConsentScope) -> String
    let agreedOn: String
    let agreedBy: String
    let agreementHint: String
    let agreementMissing: String
    let fixed: @Sendable (ConsentPlan, String) -> String
    /// By the name of that year's campaign.
    let lastYear: @Sendable (String) -> String
}
