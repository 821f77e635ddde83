import Organisation

/// The company's contract: what holds, what is to come, until when notice can be told.
struct ContractTexts: Sendable {
    let heading: String
    let lead: String
    let holding: String
    let noneHolding: String
    let toCome: String
    let past: String
    let offer: @Sendable (Offer) -> String
    let line: @Sendable (Offer.Line) -> String
    let since: String
    let termEnd: String
    let renewal: String
    let renews: @Sendable (Int) -> String
    let endsByItself: String
    let noticeBy: @Sendable (_ by: String, _ end: String) -> String
    let ending: @Sendable (ServiceContract.Ending.Kind, _ told: String, _ last: String) -> String
    let included: String
    let includedLead: String
    let capability: @Sendable (Capability) -> String
    let selfCareMissing: String
    let form: ContractFormTexts
}

/// The forms of those who may change the contract.
struct ContractFormTexts: Sendable {
    let heading: String
    let lead: String
    let offer: String
    let from: String
    let until: String
    let untilHint: String
    let renewal: String
    let renewalHint: String
    let notice: String
    let noticeHint: String
    let enter: String
    let tellNotice: String
    let toldOn: String
    let toldOnHint: String
    let tell: String
    let withdraw: String
    let entered: String
    let told: String
    let withdrawn: String
    let dayMissing: String
    let numberMissing: String
    let offerMissing: String
    let fault: @Sendable (ContractFault) -> String
}
