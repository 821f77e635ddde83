import Organisation

/// お問い合わせ, for whoever asks.
struct EnquiryTexts: Sendable {
    let link: String
    let heading: String
    let lead: String
    let healthWarning: [String]
    let kind: String
    let kindName: @Sendable (Enquiry.Kind) -> String
    let kindHint: @Sendable (Enquiry.Kind) -> String
    let text: String
    let textHint: String
    let name: String
    let nameHint: String
    let mail: String
    let mailHint: String
    let send: String
    let privacy: String
    let kindMissing: String
    let blank: String
    let tooLong: String
    let nameInvalid: String
    let mailInvalid: String
    let full: @Sendable (_ minutes: Int) -> String
    let sentHeading: String
    let sentLead: String
    let number: String
    let word: String
    let keep: String
    let keepWithMail: String
    let answerPage: String
    let lookUpHeading: String
    let lookUpLead: String
    let wordHint: String
    let lookUp: String
    let unknown: String
    let yours: String
    let state: @Sendable (Enquiry.State) -> String
    let noAnswerYet: String
    let answer: @Sendable (_ when: String) -> String
    let another: String
}
