import Organisation

/// わたしのデータ: the file with everything, and asking for correction, disclosure or a stop.
struct OwnDataTexts: Sendable {
    let heading: String
    let lead: String
    let fileHeading: String
    let fileLead: String
    let fileContents: [String]
    let readable: String
    let machine: String
    let keepSafe: String
    let askHeading: String
    let askLead: [String]
    let kind: String
    let kindName: @Sendable (PersonalRequest.Kind) -> String
    let kindHint: @Sendable (PersonalRequest.Kind) -> String
    let text: String
    let textHint: String
    let send: String
    let sent: String
    let kindMissing: String
    let blank: String
    let tooLong: String
    let full: String
    let yours: String
    let none: String
    let state: @Sendable (PersonalRequest.State) -> String
    let outcome: @Sendable (PersonalRequest.Outcome) -> String
    let file: OwnDataFileTexts
}

/// The words of the readable file.
struct OwnDataFileTexts: Sendable {
    let title: String
    let made: @Sendable (String) -> String
    let identity: String
    let number: String
    let name: String
    let kana: String
    let mail: String
    let sex: String
    let sexName: @Sendable (PersonSex) -> String
    let birthDate: String
    let language: String
    let employment: String
    let from: String
    let workplace: String
    let department: String
    let invitations: String
    let campaign: String
    let invitedAt: String
    let remindedOn: String
    let withdrawn: String
    let sentThenWithdrawn: @Sendable (String, String) -> String
    let sheets: String
    let answeredAt: @Sendable (String) -> String
    let question: String
    let answer: String
    let unanswered: String
    let result: @Sendable (String) -> String
    let notReleased: String
    let item: String
    let value: String
    let requests: String
    let accesses: String
    let at: String
    let by: String
    let what: String
    let yourself: String
    let program: String
    let codeHolder: String
    let access: @Sendable (String) -> String
    let none: String
    let notIncluded: String
}
