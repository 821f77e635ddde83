struct AnsweringTexts: Sendable {
    static let ja = AnsweringTexts()
    static let en = AnsweringTexts()
}
