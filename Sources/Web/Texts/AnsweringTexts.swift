/// From the personal link to the receipt.
final class AnsweringTexts: Sendable {
    let opening: OpeningTexts
    let form: AnswerFormTexts
    let check: CheckTexts
    let secret: OwnSecretTexts
    let receipt: ReceiptTexts
    let withdrawal: WithdrawalTexts
    let shared: SharedDeviceTexts

    init(
        opening: OpeningTexts, form: AnswerFormTexts, check: CheckTexts, secret: OwnSecretTexts,
        receipt: ReceiptTexts, withdrawal: WithdrawalTexts, shared: SharedDeviceTexts
    ) {
        self.opening = opening
        self.form = form
        self.check = check
        self.secret = secret
        self.receipt = receipt
        self.withdrawal = withdrawal
        self.shared = shared
    }

    static let ja = AnsweringTexts(
        opening: .ja, form: .ja, check: .ja, secret: .ja, receipt: .ja, withdrawal: .ja,
        shared: .ja)
    static let en = AnsweringTexts(
        opening: .en, form: .en, check: .en, secret: .en, receipt: .en, withdrawal: .en,
        shared: .en)
}

/// The page behind a personal link, and the pages that stand there when answering is not possible.
struct OpeningTexts: Sendable {
    let lead: String
    let time: String
    let timeWords: @Sendable (Int) -> String
    let period: String
    let until: @Sendable (String) -> String
    let pause: String
    let pauseWords: String
    let whoSees: String
    let seers: @Sendable ([String]) -> String
    let whoDoesNot: String
    let nonSeers: String
    let consent: String
    let kept: String
    /// Where one key file opens everything: said as it is.
    let keptPlainly: String
    let inCustody: String
    let free: String
    let freeWords: String
    let advance: String
    let advanceOff: String
    let start: String
    let unofficial: String
    let toResults: String
    let toReceipt: String

    let sentHeading: String
    let sentWords: String
    let notYetHeading: String
    let notYetWords: @Sendable (String) -> String
    let overHeading: String
    let overWords: @Sendable (String) -> String
    let contact: String
}

/// The questions.
struct AnswerFormTexts: Sendable {
    let part: @Sendable (String) -> String
    let parts: String
    let count: @Sendable (Int, Int) -> String
    let question: @Sendable (Int, Int) -> String
    let answeredBefore: String
    let previousPart: String
    let nextPart: String
    let toCheck: String
    let previous: String
    let next: String
    let advance: String
    let saved: String
    let offline: @Sendable (String) -> String
    let ended: String
    let leave: String
}

struct CheckTexts: Sendable {
    let heading: String
    let allDone: String
    let someLeft: @Sendable (Int) -> String
    let noVerdict: String
    let counts: String
    let left: String
    let send: String
    let sendAnyway: String
    let final: String
    let back: String
}

struct OwnSecretTexts: Sendable {
    let heading: String
    let why: String
    let whyDetails: [String]
    let field: String
    let hint: String
    let again: String
    let submit: String
    let skipHeading: String
    let skipWords: String
    let skip: String
    let tooShort: String
    let tooSimple: String
    let differs: String
    let sent: String
}

struct ReceiptTexts: Sendable {
    let heading: String
    let thanks: String
    let number: String
    let sentAt: String
    let keep: String
    let nextHeading: String
    let nextReview: String
    let nextNotice: @Sendable (String?) -> String
    let nextRead: String
    let nextLetter: String
    let noAnswers: String
    let chooseSecret: String
    let close: String
    let late: String
}
