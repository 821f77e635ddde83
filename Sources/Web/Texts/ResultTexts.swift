struct ResultTexts: Sendable {
    static let ja = ResultTexts()
    static let en = ResultTexts()
}
